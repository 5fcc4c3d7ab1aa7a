import type { NodeResolvers } from '../schema-types.generated.ts';

export const Node: NodeResolvers = {
  __resolveType: ({ type }) => type,
};
