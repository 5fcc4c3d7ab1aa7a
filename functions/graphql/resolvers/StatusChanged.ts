import { feedEntryId } from '../feed-entry-id.ts';
import { causesAmong } from '../published.ts';
import type { StatusChangedResolvers } from '../schema-types.generated.ts';

export const StatusChanged: StatusChangedResolvers = {
  id: feedEntryId,
  entry: ({ key }) => ({ type: 'Commitment', key }),
  commitment: ({ key }) => ({ type: 'Commitment', key }),
  valueBefore: ({ before }) => before,
  value: ({ after }) => after,
  causes: ({ causes }) => causesAmong(causes),
  publication: async ({ key, version }, _, { publications }) => {
    const publication = await publications.status(key, version);
    return publication === null ? null : { ref: { type: 'Commitment', key }, publication };
  },
};
