import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/** What a consumer has of the schema. */
export const publishedSchema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../../schema/published/schema.graphql', import.meta.url), 'utf8'),
);

/** By interface and union, the types that it stands for, as Apollo Client's cache has to be told. */
export const possibleTypes: Record<string, string[]> = Object.fromEntries(
  Object.values(publishedSchema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, publishedSchema.getPossibleTypes(type).map(({ name }) => name)]),
);

/** What is part of something else, and is kept with it: urql's cache has to be told. */
export const typesWithoutId: readonly string[] = Object.values(publishedSchema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => !type.name.startsWith('__') && !Object.hasOwn(type.getFields(), 'id'))
  .map(({ name }) => name);
