import type { EntryResolvers } from '../schema-types.generated.ts';

export const Entry: EntryResolvers = {
  __resolveType: ({ type }) => type,
};
