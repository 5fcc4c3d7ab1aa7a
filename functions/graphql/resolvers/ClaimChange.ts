import type { ClaimChangeResolvers } from '../schema-types.generated.ts';

export const ClaimChange: ClaimChangeResolvers = {
  ratingBefore: ({ before }) => before,
  ratingAfter: ({ after }) => after,
};
