import { describe, expect, it } from 'vitest';
import type { Numbers, Slice, Window } from '../../../functions/operations/list-ports.ts';
import { among, sliceNumbered, upTo } from '../../../functions/operations/numbered.ts';
import { fc } from '../../support/fast-check.ts';

const BOUND = fc.option(fc.integer({ min: -2, max: 9 }));
const NUMBERS: fc.Arbitrary<Numbers> = fc.record({
  from: BOUND,
  to: BOUND,
  backwards: fc.boolean(),
  limit: fc.nat({ max: 6 }),
});

describe('upTo and among', () => {
  it('have the same of the same numbers', () => {
    fc.assert(
      fc.property(fc.nat({ max: 7 }), NUMBERS, (last, numbers) => {
        const all = Array.from({ length: last }, (_, index) => index + 1);
        expect(upTo(last, numbers)).toEqual(among(all, numbers));
      }),
    );
  });

  it('have those from one to another, in order or backwards, so many', () => {
    expect(upTo(9, { from: 3, to: 6, backwards: false, limit: 3 })).toEqual([3, 4, 5]);
    expect(among([2, 4, 6, 8], { from: null, to: 7, backwards: true, limit: 2 })).toEqual([6, 4]);
  });
});

describe('sliceNumbered', () => {
  const slice = async (last: number, window: Window): Promise<Slice<number>> =>
    sliceNumbered(
      window,
      async (numbers) => upTo(last, numbers),
      (number) => number,
    );
  const items = (...numbers: readonly number[]) =>
    numbers.map((item) => ({ position: item.toString().padStart(8, '0'), item }));

  it('has the latest first', async () => {
    expect(await slice(12, { first: 2 })).toEqual({ items: items(12, 11), hasPrevious: false, hasNext: true });
    expect(await slice(12, { first: 2, after: '00000010' })).toEqual({
      items: items(9, 8),
      hasPrevious: true,
      hasNext: true,
    });
    expect(await slice(12, { last: 2 })).toEqual({ items: items(2, 1), hasPrevious: true, hasNext: false });
    expect(await slice(3, { last: 9, before: '00000001' })).toEqual({
      items: items(3, 2),
      hasPrevious: false,
      hasNext: true,
    });
  });

  it.each(['', 'one', '1.5', '-0000001', '1e9'])('has a position that is none behind all of it: %j', async (none) => {
    expect(await slice(1, { first: 1, after: none })).toEqual({ items: [], hasPrevious: true, hasNext: false });
    expect(await slice(1, { last: 1, before: none })).toEqual({
      items: items(1),
      hasPrevious: false,
      hasNext: false,
    });
  });
});
