import { GraphQLScalarType, Kind } from 'graphql';

const EXPECTED = 'A URL is absolute and has the scheme http or https, such as https://example.org/page.';

/** The address as it is written. */
export const URL: GraphQLScalarType<string, string> = new GraphQLScalarType({
  name: 'URL',
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  serialize: String,
});

function parse(value: unknown): string {
  const url = typeof value === 'string' && value.isWellFormed() ? globalThis.URL.parse(value) : null;
  if (typeof value !== 'string' || (url?.protocol !== 'https:' && url?.protocol !== 'http:')) {
    throw new TypeError(EXPECTED);
  }
  return value;
}
