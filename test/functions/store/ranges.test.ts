import { describe, expect, it } from 'vitest';
import type { Range } from '../../../functions/domain/indexes.ts';
import { endOf, isShort, LONGEST_SHORT, mayOverlap } from '../../../functions/store/ranges.ts';

const range = (from: number, to: number): Range => ({ from, to });

describe('isShort', () => {
  it('holds up to 31 days', () => {
    expect([range(5, 5), range(0, LONGEST_SHORT), range(0, LONGEST_SHORT + 1)].map(isShort)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('mayOverlap', () => {
  it.each([
    [range(0, 10), range(9, 20), true],
    [range(0, 10), range(10, 20), false],
    [range(0, 30), range(10, 20), true],
    [range(10, 10), range(10, 20), true],
    [range(20, 20), range(10, 20), false],
    [range(15, 15), range(10, 20), true],
    [range(5, 5), range(5, 5), true],
    [range(5, 5), range(6, 6), false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect([mayOverlap(one, other), mayOverlap(other, one)]).toEqual([expected, expected]);
  });
});

describe('endOf', () => {
  it('is after the moment that a stretch of no length is', () => {
    expect([endOf(range(1, 5)), endOf(range(5, 5))]).toEqual([5, 6]);
  });
});
