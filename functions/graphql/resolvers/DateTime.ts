import { GraphQLScalarType, Kind } from 'graphql';
import { momentOf } from '../moment.ts';

/** The words as they are, for what is written is kept as it was given; only those that name a moment are taken. */
export const DateTime: GraphQLScalarType<string, string> = new GraphQLScalarType({
  name: 'DateTime',
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  serialize: String,
});

function parse(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  momentOf(text);
  return text;
}
