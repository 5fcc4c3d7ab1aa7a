import { claim } from '../references.ts';
import type { CheckResolvers } from '../schema-types.generated.ts';

export const Check: CheckResolvers = {
  against: ({ against }) => claim(against),
  under: ({ under }) => (under === null ? null : claim(under)),
  author: async ({ editorsCheck }, _, { history }) => {
    if (editorsCheck === undefined) return null;
    const first = await history.revision({ type: 'EditorCheck', key: editorsCheck }, 1);
    return first?.header.editor ?? null;
  },
  editorCheck: ({ editorsCheck }) => (editorsCheck === undefined ? null : { type: 'EditorCheck', key: editorsCheck }),
};
