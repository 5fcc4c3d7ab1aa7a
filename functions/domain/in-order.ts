import type { PairCheck } from './compare-claims.ts';

/**
 * Checks by what they are, not by how they were found: the earlier of the other claims first, then by the keys of both
 * claims and of the account, and by the rule.
 */
export function inOrder(checks: readonly PairCheck[]): readonly PairCheck[] {
  return checks
    .map((check) => ({ check, place: placeOf(check) }))
    .toSorted((one, other) => compareParts(one.place, other.place))
    .map(({ check }) => check);
}

type Part = number | string;

function placeOf({ claim, against, under, rule }: PairCheck): readonly Part[] {
  return [against.claimDate.span.latestEnd, against.key, claim.key, under?.key ?? '', rule.name];
}

function compareParts(one: readonly Part[], other: readonly Part[]): number {
  const place = one.findIndex((part, index) => part !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) < (other[place] ?? 0) ? -1 : 1;
}
