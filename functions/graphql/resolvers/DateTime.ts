import { GraphQLScalarType, Kind } from 'graphql';
import { parseDateTime } from '../../domain/date-time.ts';

const EXPECTED = 'A DateTime is a date and time of the calendar with an offset, such as 2026-02-02T23:59:59Z.';

/** In: epoch milliseconds. Out: the words as they are, a string. */
export const DateTime: GraphQLScalarType<number, string> = new GraphQLScalarType({
  name: 'DateTime',
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  serialize: String,
});

function parse(value: unknown): number {
  const moment = typeof value === 'string' ? parseDateTime(value) : null;
  if (typeof moment !== 'number') {
    throw new TypeError(EXPECTED);
  }
  return moment;
}
