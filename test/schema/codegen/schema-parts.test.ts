import { readdir, readFile } from 'node:fs/promises';
import {
  buildSchema as buildSchemaOfSdl,
  type GraphQLSchema,
  introspectionFromSchema,
  isEnumType,
  isObjectType,
  lexicographicSortSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { plugin } from '../../../schema/codegen/schema-parts.ts';
import { rebuilt } from '../../support/rebuilt-schema.ts';

const SDL = `directive @cost(weight: Int!) repeatable on FIELD_DEFINITION | ARGUMENT_DEFINITION

"""A query."""
type Query {
  """A field."""
  field(by: By!, list: [Int!] = [], rank: Rank = LAST @cost(weight: 2)): String @deprecated(reason: "No.") @cost(weight: 1)
  either: Either!
  lists: [[Named!]!]!
}
type Mutation {
  rank(rank: Rank!): Rank
}

"""Two of them."""
interface Identified {
  id: ID!
}
interface Named implements Identified {
  id: ID!
  name: String!
}
type One implements Identified & Named {
  id: ID!
  name: String!
}
type Other {
  id: ID!
}
union Either = One | Other

enum Rank {
  """Before all."""
  FIRST
  LAST @deprecated
}

extend type Query {
  more: Int
}

"""Exactly one."""
input By @oneOf {
  id: ID
  key: String
}

scalar Date @specifiedBy(url: "https://example.org/date")`;
const FOLDER = new URL('../../../schema/', import.meta.url);
const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql'));
const OURS = await Promise.all(names.map(async (name) => readFile(new URL(name, FOLDER), 'utf8')));

/** All of a schema but its directives, whatever the order. */
function shown(schema: GraphQLSchema): unknown {
  const options = { oneOf: true, specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true };
  return introspectionFromSchema(lexicographicSortSchema(schema), options);
}

describe('plugin', () => {
  it.each([
    ['of every kind of type', SDL],
    ['that is ours', OURS.join('\n')],
  ])('writes all of a schema %s that introspection shows', (_, sdl) => {
    const schema = buildSchemaOfSdl(sdl);
    expect(shown(rebuilt(schema))).toEqual(shown(schema));
  });

  it('keeps the order of the files, whatever order it is given the schema in', () => {
    const rank = rebuilt(lexicographicSortSchema(buildSchemaOfSdl(SDL.replace('FIRST', 'ZEROTH')))).getType('Rank');
    expect(isEnumType(rank) ? rank.getValues().map(({ name }) => name) : null).toEqual(['ZEROTH', 'LAST']);
  });

  it('keeps what the directives on fields and arguments say, and no positions', () => {
    const schema = buildSchemaOfSdl(SDL);
    const query = rebuilt(schema).getType('Query');
    const field = isObjectType(query) ? query.getFields()['field'] : undefined;
    const said = [field, ...(field?.args ?? [])].map((element) => element?.extensions);
    expect(said).toEqual([{ cost: { weight: 1 } }, {}, {}, { cost: { weight: 2 } }]);
    expect(plugin(schema)).not.toContain(String.raw`\"loc\"`);
  });
});
