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

/** How many checks, over all readings, are settled for one verdict at most; of one reading all are. */
export const MOST_SETTLED = 60_000;

/** Some accounts taken, and the checks that depend on none, or on one of these. */
export type TakenReading = { readonly accounts: readonly Account[]; readonly checks: readonly PairCheck[] };

/**
 * Every way to take one account of each commitment; a commitment without accounts takes none. Where there are more than
 * {@link MOST_READINGS}, or they take more than {@link MOST_SETTLED}, so many of them, and `more`.
 */
export function readingsOf(
  commitments: readonly (readonly Account[])[],
  checks: readonly PairCheck[],
): { readonly readings: readonly TakenReading[]; readonly more: boolean } {
  let taken: readonly (readonly Account[])[] = [[]];
  let more = false;
  for (const accounts of commitments.filter(({ length }) => length > 0)) {
    const all = taken.flatMap((some) => accounts.map((account) => [...some, account]));
    taken = all.slice(0, MOST_READINGS);
    more ||= all.length > MOST_READINGS;
  }
  const readings = taken.map((accounts) => ({ accounts, checks: checksUnder(checks, accounts) }));
  const settledIn = (some: readonly TakenReading[]): number => some.reduce((sum, each) => sum + each.checks.length, 0);
  const fits = readings.filter((_, index) => index === 0 || settledIn(readings.slice(0, index + 1)) <= MOST_SETTLED);
  return { readings: fits, more: more || fits.length < readings.length };
}

/** The checks that depend on no account, or on one of these. */
export function checksUnder(checks: readonly PairCheck[], accounts: readonly Account[]): readonly PairCheck[] {
  const taken = new Set(accounts.map(({ under }) => under.key));
  return checks.filter(({ under }) => under === null || taken.has(under.key));
}
