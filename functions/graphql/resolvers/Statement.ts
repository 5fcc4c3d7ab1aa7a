import type { StatementResolvers } from '../schema-types.generated.ts';

export const Statement: StatementResolvers = {
  __resolveType: ({ type }) => type,
};
