import { byDate } from '../domain/accounts.ts';
import type { Check } from '../domain/check.ts';
import type { PairCheck } from '../domain/compare-claims.ts';
import type { Claim } from '../domain/record.ts';
import { takesPart } from '../domain/takes-part.ts';
import { BOUNDS, type Bounds, MOST_COMPARISONS_OF_MANY, MOST_OWN_CLAIMS } from './bounds.ts';
import { openEvidence } from './evidence.ts';
import { identifyCheck } from './identify-check.ts';
import type { Reader } from './reader.ts';
import { remembering } from './views.ts';

/** Two claims by one claimant, the earlier first, and the checks by which the one contradicts the other. */
export type Inconsistency = { readonly claims: readonly [Claim, Claim]; readonly checks: readonly Check[] };
export type Inconsistencies = {
  /** The oldest first: by the later of the two claims. */
  readonly pairs: readonly Inconsistency[];
  /** Whether there is more than was looked at: of claims, of which the latest were, or of what is to be compared. */
  readonly limited: boolean;
};

/** The pairs of a claimant's own claims that contradict each other; what an editor deprecated is in none. */
export async function readInconsistencies(
  reader: Reader,
  claimant: string,
  { mostClaims = MOST_OWN_CLAIMS, mostComparisons = MOST_COMPARISONS_OF_MANY }: Partial<Bounds> = {},
): Promise<Inconsistencies> {
  const derivations = remembering(reader.derivations);
  const bounds = { ...BOUNDS, mostComparisons };
  const evidence = await openEvidence(derivations, null, { bounds, effort: reader.effort });
  const list = { filter: { by: 'CLAIMANT' as const, key: claimant }, rating: null, range: null };
  const { items, more } = await derivations.claimKeys(list, { first: mostClaims, after: null });
  const claims = await derivations.entries(items.map(({ item }) => ({ type: 'Claim' as const, key: item })));
  const counting = claims.filter(takesPart);
  const { checks, limit } = await evidence.checksOn(counting, counting);
  const own = checks.filter(({ relation, against }) => relation === 'CONTRADICTS' && against.claimant === claimant);
  const pairs = [...Map.groupBy(own, nameOf).values()].flatMap(pairOf);
  return {
    pairs: pairs.toSorted(byLaterClaim),
    limited: more || limit !== null,
  };
}

function byLaterClaim({ claims: [first, later] }: Inconsistency, { claims: others }: Inconsistency): number {
  return later.key === others[1].key ? byDate(first, others[0]) : byDate(later, others[1]);
}

function nameOf({ claim, against }: PairCheck): string {
  return JSON.stringify([claim.key, against.key].toSorted());
}

function pairOf(checks: readonly PairCheck[]): readonly Inconsistency[] {
  return checks.slice(0, 1).map(({ claim, against }) => {
    const [earlier, later] = byDate(claim, against) < 0 ? [claim, against] : [against, claim];
    return { claims: [earlier, later], checks: checks.map(identifyCheck) };
  });
}
