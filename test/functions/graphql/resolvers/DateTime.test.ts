import { type ConstValueNode, Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DateTime } from '../../../../functions/graphql/resolvers/DateTime.ts';

const EXPECTED = 'A DateTime is a date and time of the calendar with an offset, such as 2026-02-02T23:59:59Z.';

describe('DateTime', () => {
  it.each(['2026-02-02T23:59:59Z', '2026-02-03T01:59:59.25+02:00', '2024-02-29T00:00:00.123456789-05:30'])(
    'takes %s as it is',
    (text) => {
      const literal: ConstValueNode = { kind: Kind.STRING, value: text };
      expect([DateTime.parseValue(text), DateTime.parseLiteral(literal)]).toEqual([text, text]);
    },
  );

  it.each([
    ['a day that the calendar does not have', '2026-02-29T00:00:00Z'],
    ['a time without an offset', '2026-02-02T23:59:59'],
    ['a date alone', '2026-02-02'],
    ['an hour that no day has', '2026-02-02T24:00:00Z'],
    ['words', 'yesterday'],
    ['a number', 1_770_076_799_000],
    ['nothing', ''],
  ])('refuses %s', (_, value) => {
    expect(() => DateTime.parseValue(value)).toThrow(new TypeError(EXPECTED));
  });

  it('refuses a literal that is no string', () => {
    expect(() => DateTime.parseLiteral({ kind: Kind.INT, value: '2026' })).toThrow(new TypeError(EXPECTED));
  });

  it('gives the words as they are', () => {
    expect(DateTime.serialize('2026-02-03T01:59:59+02:00')).toBe('2026-02-03T01:59:59+02:00');
  });
});
