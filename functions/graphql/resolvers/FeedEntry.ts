import type { FeedEntryResolvers } from '../schema-types.generated.ts';

export const FeedEntry: FeedEntryResolvers = {
  __resolveType: ({ tells }) => TYPES[tells],
};

const TYPES = { REVISION: 'RevisionRecorded', VERDICT: 'VerdictChanged', STATUS: 'StatusChanged' } as const;
