import { describe, expect, it } from 'vitest';
import { openBound } from '../../../functions/operations/bound.ts';

describe('openBound', () => {
  it('takes in so many claims, each once', () => {
    const { take, limit } = openBound({ mostClaims: 2, mostComparisons: 0 });
    expect([take(['a', 'b']), take(['b', 'a']), limit()]).toEqual([['a', 'b'], ['b', 'a'], null]);
    expect([take(['c', 'a', 'd']), limit()]).toEqual([['a'], 'TOO_MANY_CLAIMS']);
  });

  it('has room for so many comparisons', () => {
    const { compare, limit } = openBound({ mostClaims: 0, mostComparisons: 3 });
    expect([compare(1), compare(2), limit()]).toEqual([true, true, null]);
    expect([compare(1), limit(), compare(0)]).toEqual([false, 'TOO_MANY_COMPARISONS', false]);
  });

  it('says which bound was met first', () => {
    const { take, compare, limit } = openBound({ mostClaims: 0, mostComparisons: 0 });
    compare(1);
    take(['a']);
    expect(limit()).toBe('TOO_MANY_COMPARISONS');
    const other = openBound({ mostClaims: 0, mostComparisons: 0 });
    other.take(['a']);
    other.compare(1);
    expect(other.limit()).toBe('TOO_MANY_CLAIMS');
  });
});
