import { feedEntryId } from '../feed-entry-id.ts';
import { causesAmong } from '../published.ts';
import { claim } from '../references.ts';
import type { VerdictChangedResolvers } from '../schema-types.generated.ts';

export const VerdictChanged: VerdictChangedResolvers = {
  id: feedEntryId,
  entry: ({ key }) => claim({ key }),
  claim: ({ key }) => claim({ key }),
  ratingBefore: ({ before }) => before,
  rating: ({ after }) => after,
  causes: ({ causes }) => causesAmong(causes),
  publication: async ({ key, version }, _, { publications }) => {
    const publication = await publications.verdict(key, version);
    return publication === null ? null : { ref: { type: 'Claim', key }, publication };
  },
};
