import { feedEntryId } from '../feed-entry-id.ts';
import type { RevisionRecordedResolvers } from '../schema-types.generated.ts';

export const RevisionRecorded: RevisionRecordedResolvers = {
  id: feedEntryId,
  entry: ({ type, key }) => ({ type, key }),
  revision: async (told, _, { history }) => history.revision(told, told.number),
};
