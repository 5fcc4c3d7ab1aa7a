import type { Limit } from '../domain/verdict.ts';
import type { Bounds } from './bounds.ts';

/** What one gathering has taken in and compared, and whether it had to leave something out. */
export type Bound = {
  /** Of these claims (keys) those that there is room for; what was taken in before needs no more. */
  readonly take: (keys: readonly string[]) => readonly string[];
  /** Whether so many comparisons fit in yet: if so, they count. */
  readonly compare: (comparisons: number) => boolean;
  /** Which bound was met; null: none. */
  readonly limit: () => Limit | null;
};

export function openBound({ mostClaims, mostComparisons }: Bounds): Bound {
  const taken = new Set<string>();
  let compared = 0;
  let limit: Limit | null = null;
  return {
    take: (keys) => {
      const fits = keys.filter((key) => taken.has(key) || (taken.size < mostClaims && taken.add(key)));
      if (fits.length < keys.length) limit ??= 'TOO_MANY_CLAIMS';
      return fits;
    },
    compare: (comparisons) => {
      compared += comparisons;
      if (compared > mostComparisons) limit ??= 'TOO_MANY_COMPARISONS';
      return compared <= mostComparisons;
    },
    limit: () => limit,
  };
}
