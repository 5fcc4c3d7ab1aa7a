import { buildASTSchema, buildSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseTypeDefs } from '../../../functions/graphql/parse-type-defs.ts';
import { plugin } from '../../../schema/codegen/type-defs.ts';

const SDL = `directive @cost(weight: Int!) on FIELD_DEFINITION

"""A query."""
type Query {
  """A field."""
  field(by: By!, list: [Int!] = []): String @deprecated(reason: "No.")
  either: Either!
  lists: [[Named!]!]!
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

extend type Query {
  more: Int
}

"""Exactly one."""
input By @oneOf {
  id: ID
  key: String
}

scalar Date @specifiedBy(url: "https://example.org/date")`;

describe('plugin', () => {
  it('writes a module that holds the schema, without positions', () => {
    const schema = buildSchema(SDL);
    const [, json] = /parseTypeDefs\(\n {2}(".*"),\n\);/.exec(plugin(schema)) ?? [];
    const text = String(JSON.parse(json ?? 'null'));
    expect(text).not.toContain('"loc"');
    expect(printSchema(buildASTSchema(parseTypeDefs(text)))).toBe(printSchema(schema));
  });
});
