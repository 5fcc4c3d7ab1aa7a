import type { ImpactResolvers } from '../schema-types.generated.ts';

export const Impact: ImpactResolvers = {
  __resolveType: ({ type }) => `${type}Change`,
};
