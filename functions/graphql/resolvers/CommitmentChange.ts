import type { CommitmentChangeResolvers } from '../schema-types.generated.ts';

export const CommitmentChange: CommitmentChangeResolvers = {
  statusBefore: ({ before }) => before,
  statusAfter: ({ after }) => after,
};
