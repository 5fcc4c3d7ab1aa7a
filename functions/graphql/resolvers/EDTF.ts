import { GraphQLScalarType, Kind } from 'graphql';

const EXPECTED = 'An EDTF date is a string, such as "2026-02-03" or "2026-01-29/2026-02-04".';

/**
 * The words as they are. What they mean depends on a time zone, which the field beside them has: whoever reads the two
 * together refuses those without a meaning.
 */
export const EDTF: GraphQLScalarType<string, string> = new GraphQLScalarType({
  name: 'EDTF',
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  serialize: String,
});

function parse(value: unknown): string {
  if (typeof value !== 'string' || !value.isWellFormed() || value.trim() === '') {
    throw new TypeError(EXPECTED);
  }
  return value;
}
