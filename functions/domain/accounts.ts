import type { PairCheck } from './compare-claims.ts';
import type { Claim } from './record.ts';
import { sameTerms } from './rules/account-against-account.ts';
import { settleChecks } from './standing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One account of a commitment: the earliest claim that gives it, and all that give the same. */
export type Account = { readonly under: Claim; readonly claims: readonly Claim[] };

/**
 * The accounts under which a commitment is read: those that have not fallen, of these the PREFERRED alone if an editor
 * ranked any so; equal ones are one. In the order of their earliest claim.
 */
export function accountsToRead(
  vocabulary: Vocabulary,
  claims: readonly Claim[],
  checks: readonly PairCheck[],
): readonly Account[] {
  const settlement = settleChecks(checks);
  const standing = claims.filter((claim) => settlement.stand(claim).standing !== 'FALLEN');
  const preferred = standing.filter(({ rank }) => rank === 'PREFERRED');
  const accounts: { readonly under: Claim; readonly claims: Claim[] }[] = [];
  for (const claim of (preferred.length > 0 ? preferred : standing).toSorted(byDate)) {
    const equal = accounts.find(({ under }) => same(vocabulary, under, claim));
    if (equal === undefined) accounts.push({ under: claim, claims: [claim] });
    else equal.claims.push(claim);
  }
  return accounts;
}

/** The earlier claim first; claims of one moment in the order of their keys. */
export function byDate(one: Claim, other: Claim): number {
  const [first, second] = [one.claimDate.span, other.claimDate.span];
  return first.latestEnd - second.latestEnd || (one.key < other.key ? -1 : 1);
}

function same(vocabulary: Vocabulary, one: Claim, other: Claim): boolean {
  const [terms, others] = [one.statement, other.statement];
  return terms?.type === 'Terms' && others?.type === 'Terms' && sameTerms(vocabulary, terms, others);
}

/** How many readings a verdict has at most. */
export const MOST_READINGS = 16;

/**
 * Every way to take one account of each commitment; a commitment without accounts takes none. Where there are more than
 * {@link MOST_READINGS}, so many of them, and `more`.
 */
export function readingsOf(commitments: readonly (readonly Account[])[]): {
  readonly readings: readonly (readonly Account[])[];
  readonly more: boolean;
} {
  let readings: readonly (readonly Account[])[] = [[]];
  let more = false;
  for (const accounts of commitments.filter(({ length }) => length > 0)) {
    const all = readings.flatMap((taken) => accounts.map((account) => [...taken, account]));
    readings = all.slice(0, MOST_READINGS);
    more ||= all.length > MOST_READINGS;
  }
  return { readings, more };
}
