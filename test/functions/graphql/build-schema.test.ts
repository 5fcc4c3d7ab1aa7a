import { printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../../functions/graphql/build-schema.ts';

describe('buildSchema', () => {
  it('finds types that come later, and those of the specification, in lists and where they cannot be null', () => {
    const schema = buildSchema({
      types: [
        {
          kind: 'OBJECT',
          name: 'Query',
          fields: { towns: { type: '[[Town!]!]', args: { first: { type: 'Int!', defaultValue: 20 } } } },
        },
        { kind: 'OBJECT', name: 'Town', description: 'A town.', fields: { name: { type: 'String!' } } },
      ],
      directives: [],
    });
    expect(printSchema(schema)).toBe(`type Query {
  towns(first: Int! = 20): [[Town!]!]
}

"""A town."""
type Town {
  name: String!
}`);
  });

  it('takes no type for another', () => {
    const build = (type: string) => () =>
      buildSchema({
        types: [
          { kind: 'OBJECT', name: 'Query', fields: { town: { type } } },
          { kind: 'INPUT_OBJECT', name: 'TownBy', fields: { key: { type: 'String' } } },
        ],
        directives: [],
      });
    expect(build('Town')).toThrow('The schema has no type Town.');
    expect(build('TownBy')).toThrow('Expected TownBy to be a GraphQL output type.');
  });
});
