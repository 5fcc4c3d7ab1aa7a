import { byDate } from '../domain/accounts.ts';
import type { Check } from '../domain/check.ts';
import type { PairCheck } from '../domain/compare-claims.ts';
import type { Claim } from '../domain/record.ts';
import { escapePart, moment } from '../domain/sort-text.ts';
import { takesPart } from '../domain/takes-part.ts';
import { BOUNDS, type Bounds, MOST_COMPARISONS_OF_MANY, MOST_OWN_CLAIMS } from './bounds.ts';
import { openEvidence } from './evidence.ts';
import { identifyCheck } from './identify-check.ts';
import type { Positioned } from './list-ports.ts';
import type { Reader } from './reader.ts';
import { comparePositions } from './slices.ts';
import { remembering } from './views.ts';

/** Two claims by one claimant, the earlier first, and the checks by which the one contradicts the other. */
export type Inconsistency = { readonly claims: readonly [Claim, Claim]; readonly checks: readonly Check[] };
export type Inconsistencies = {
  /** The oldest first: by the later of the two claims. */
  readonly pairs: readonly Positioned<Inconsistency>[];
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
  const { items, hasNext } = await derivations.claimKeys(list, { first: mostClaims });
  const claims = await derivations.entries(items.map(({ item }) => ({ type: 'Claim' as const, key: item })));
  const counting = claims.filter(takesPart);
  const { checks, limit } = await evidence.checksOn(counting, counting);
  const own = checks.filter(({ relation, against }) => relation === 'CONTRADICTS' && against.claimant === claimant);
  const pairs = [...Map.groupBy(own, nameOf).values()].flatMap(pairOf);
  const placed = pairs.map((item) => ({ position: positionOf(item), item }));
  return {
    pairs: placed.toSorted((one, other) => comparePositions(one.position, other.position)),
    limited: hasNext || limit !== null,
  };
}

/** By the later of the two claims, then by the earlier. */
function positionOf({ claims }: Inconsistency): string {
  return claims
    .toReversed()
    .map(({ key, claimDate }) => `${moment(claimDate.span.latestEnd)}#${escapePart(key)}`)
    .join('#');
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
