import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../functions/domain/compare-claims.ts';
import { openBound } from '../../../functions/operations/bound.ts';
import { comparePairs } from '../../../functions/operations/compare-pairs.ts';
import { vocabularyWith } from '../../support/build.ts';
import { ACCOUNT, BOAST, HOLE } from '../../support/town.ts';

const vocabulary = vocabularyWith({ mayor: {}, works: { broader: ['mayor'] }, digging: { kind: 'ACTION' } });
const PAIR = { claim: BOAST, against: HOLE, unders: [ACCOUNT] };

/** How many checks come of so many pairs, and of how many comparisons at once it tells. */
async function compared(pairs: number, mostComparisons: number): Promise<readonly unknown[]> {
  const told: number[] = [];
  const checks = await comparePairs(
    Array.from({ length: pairs }, () => PAIR),
    {
      vocabulary,
      bound: openBound({ mostClaims: 0, mostComparisons }),
      effort: async (comparisons) => {
        told.push(comparisons);
      },
    },
  );
  return [checks.length, told];
}

describe('comparePairs', () => {
  it('has the checks on every pair', async () => {
    const bound = openBound({ mostClaims: 0, mostComparisons: 2 });
    const checks = await comparePairs([PAIR], { vocabulary, bound, effort: async () => {} });
    expect(checks).toEqual(compareClaims(vocabulary, PAIR, [ACCOUNT]));
    expect(checks).toHaveLength(1);
  });

  it('tells of its comparisons every thousand, and of the rest', async () => {
    expect(await compared(1001, 10_000)).toEqual([1001, [1000, 1000, 2]]);
    expect(await compared(500, 10_000)).toEqual([500, [1000]]);
    expect(await compared(0, 10_000)).toEqual([0, []]);
  });

  it('looks at no pair that there is no room for', async () => {
    expect(await compared(3, 5)).toEqual([2, [4]]);
    const endless = function* (): Generator<typeof PAIR> {
      for (;;) yield PAIR;
    };
    const bound = openBound({ mostClaims: 0, mostComparisons: 9 });
    expect(await comparePairs(endless(), { vocabulary, bound, effort: async () => {} })).toHaveLength(4);
    expect(bound.limit()).toBe('TOO_MANY_COMPARISONS');
  });
});
