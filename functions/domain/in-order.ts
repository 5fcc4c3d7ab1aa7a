import type { PairCheck } from './compare-claims.ts';

/**
 * Checks by what they are, not by how they were found: the earlier of the other claims first, then by the keys of both
 * claims and of the account, by the rule, and by what an editor says.
 */
export function inOrder(checks: readonly PairCheck[]): readonly PairCheck[] {
  return checks.toSorted(
    (one, other) =>
      one.against.claimDate.span.latestEnd - other.against.claimDate.span.latestEnd ||
      byText(one.against.key, other.against.key) ||
      byText(one.claim.key, other.claim.key) ||
      byText(one.under?.key ?? '', other.under?.key ?? '') ||
      byText(one.rule.name, other.rule.name) ||
      byText(one.rationale ?? '', other.rationale ?? ''),
  );
}

function byText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
