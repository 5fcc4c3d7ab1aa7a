import type { FigureSubjectResolvers } from '../schema-types.generated.ts';

export const FigureSubject: FigureSubjectResolvers = {
  __resolveType: ({ type }) => type,
};
