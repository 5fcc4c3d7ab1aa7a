import { describe, expect, it } from 'vitest';
import { inPortions } from '../../../functions/store/portions.ts';

const size = (one: number): number => one;

describe('inPortions', () => {
  it('has all of the list, in order, in portions of so many at most', () => {
    expect(inPortions([1, 1, 1, 1, 1], size, { most: 2, size: 100 })).toEqual([[1, 1], [1, 1], [1]]);
    expect(inPortions([], size, { most: 2, size: 100 })).toEqual([]);
  });

  it('has portions that are not too large, unless one thing is', () => {
    expect(inPortions([3, 3, 4, 1, 11, 2], size, { most: 9, size: 10 })).toEqual([[3, 3, 4], [1], [11], [2]]);
  });
});
