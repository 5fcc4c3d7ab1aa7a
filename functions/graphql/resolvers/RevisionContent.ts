import type { RevisionContentResolvers } from '../schema-types.generated.ts';

export const RevisionContent: RevisionContentResolvers = {
  __resolveType: ({ type }) => `${type}Content`,
};
