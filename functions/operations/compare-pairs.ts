import { type ClaimPair, compareClaims, type PairCheck } from '../domain/compare-claims.ts';
import type { Claim } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Bound } from './bound.ts';
import type { Effort } from './effort.ts';

/** Two claims to be compared, and the accounts to do it under. */
export type PairUnder = ClaimPair & { readonly unders: readonly Claim[] };

export type Comparing = { readonly vocabulary: Vocabulary; readonly bound: Bound; readonly effort: Effort };

/** After how many comparisons others have their turn: a hundredth of a second or two. */
const AT_ONCE = 1000;

/** The checks on pair after pair, of as many pairs as the bound has room for. */
export async function comparePairs(
  pairs: Iterable<PairUnder>,
  { vocabulary, bound, effort }: Comparing,
): Promise<readonly PairCheck[]> {
  const checks: PairCheck[] = [];
  let made = 0;
  for (const pair of pairs) {
    const comparisons = 1 + pair.unders.length;
    if (!bound.compare(comparisons)) break;
    for (const check of compareClaims(vocabulary, pair, pair.unders)) checks.push(check);
    made += comparisons;
    if (made >= AT_ONCE) {
      await effort(made);
      made = 0;
    }
  }
  if (made > 0) await effort(made);
  return checks;
}
