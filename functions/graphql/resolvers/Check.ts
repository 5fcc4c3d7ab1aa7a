import { claim } from '../references.ts';
import type { CheckResolvers } from '../schema-types.generated.ts';

export const Check: CheckResolvers = {
  against: ({ against }) => claim(against),
  under: ({ under }) => (under === null ? null : claim(under)),
  author: async ({ editorsCheck, recordedBy }, _, { truth }) => {
    if (editorsCheck === undefined) return null;
    const revision = await truth.latest({ type: 'EditorCheck', key: editorsCheck }, recordedBy);
    return revision?.editor ?? null;
  },
};
