import { buildASTSchema, buildSchema, type DocumentNode, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { plugin } from '../../../schema/codegen/type-defs.ts';

const SDL = `directive @cost(weight: Int!) on FIELD_DEFINITION

"""A query."""
type Query {
  """A field."""
  field(by: By!, list: [Int!] = []): String @deprecated(reason: "No.")
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

describe('plugin', () => {
  it('writes a module that holds the schema, without positions', () => {
    const schema = buildSchema(SDL);
    const [, json] = /JSON\.parse\(\n {2}(".*"),\n\);/.exec(plugin(schema)) ?? [];
    const text: unknown = JSON.parse(json ?? 'null');
    expect(text).not.toContain('"loc"');
    const document: DocumentNode = JSON.parse(String(text));
    expect(printSchema(buildASTSchema(document))).toBe(printSchema(schema));
  });
});
