import { claim } from '../references.ts';
import type { CheckResolvers } from '../schema-types.generated.ts';

export const Check: CheckResolvers = {
  against: ({ against }) => claim(against),
  under: ({ under }) => (under === null ? null : claim(under)),
  author: async ({ editorsCheck }, _, { ledger }) => {
    if (editorsCheck === undefined) return null;
    const { readRevision } = await import('../../operations/ledger/read-revisions.ts');
    const first = await readRevision(ledger, { type: 'EditorCheck', key: editorsCheck }, 1);
    return first?.header.editor ?? null;
  },
  editorCheck: ({ editorsCheck }) => (editorsCheck === undefined ? null : { type: 'EditorCheck', key: editorsCheck }),
};
