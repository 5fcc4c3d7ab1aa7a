import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseTypeDefs } from '../../../functions/graphql/parse-type-defs.ts';

const name = (value: string) => ({ kind: Kind.NAME, value });
const named = (value: string) => ({ kind: Kind.NAMED_TYPE, name: name(value) });

describe('parseTypeDefs', () => {
  it('makes nodes of names, types and descriptions, and leaves everything else as it is', () => {
    const field = { kind: Kind.FIELD_DEFINITION, name: 'list', type: '[[String!]]!', description: 'All.' };
    const directive = {
      kind: Kind.DIRECTIVE,
      name: 'url',
      arguments: [{ kind: Kind.ARGUMENT, name: 'of', value: 'x' }],
    };
    const definition = { kind: 'ObjectTypeDefinition', interfaces: ['Node'], fields: [field], directives: [directive] };
    expect(parseTypeDefs(JSON.stringify({ kind: Kind.DOCUMENT, definitions: [definition] }))).toEqual({
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: 'ObjectTypeDefinition',
          interfaces: [named('Node')],
          fields: [
            {
              kind: Kind.FIELD_DEFINITION,
              name: name('list'),
              type: {
                kind: Kind.NON_NULL_TYPE,
                type: {
                  kind: Kind.LIST_TYPE,
                  type: {
                    kind: Kind.LIST_TYPE,
                    type: { kind: Kind.NON_NULL_TYPE, type: named('String') },
                  },
                },
              },
              description: { kind: Kind.STRING, value: 'All.' },
            },
          ],
          directives: [
            {
              kind: Kind.DIRECTIVE,
              name: name('url'),
              arguments: [{ kind: Kind.ARGUMENT, name: name('of'), value: 'x' }],
            },
          ],
        },
      ],
    });
  });

  it('knows the types that a union joins', () => {
    const union = { kind: 'UnionTypeDefinition', name: 'Either', types: ['One', 'Other'] };
    expect(parseTypeDefs(JSON.stringify({ kind: Kind.DOCUMENT, definitions: [union] }))).toEqual({
      kind: Kind.DOCUMENT,
      definitions: [{ kind: 'UnionTypeDefinition', name: name('Either'), types: [named('One'), named('Other')] }],
    });
  });
});
