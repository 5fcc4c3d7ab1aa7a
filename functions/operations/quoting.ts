/** Which entries' words a verdict or a status says, and as which revisions of them: should one be redacted, they go. */
import type { Account } from '../domain/accounts.ts';
import type { PairCheck } from '../domain/compare-claims.ts';
import { conceptsNamed } from '../domain/concepts-named.ts';
import { quotable } from '../domain/explain.ts';
import type { Claim } from '../domain/record.ts';
import { revisionOf } from '../domain/revision-of.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { type Quote, quoteName } from './kept-ports.ts';

/** A vocabulary that takes note of each concept by whose name something is called. */
export function notingNames(vocabulary: Vocabulary): { readonly vocabulary: Vocabulary; readonly named: Set<string> } {
  const named = new Set<string>();
  const concept = (key: string): ReturnType<Vocabulary['concept']> => {
    named.add(key);
    return vocabulary.concept(key);
  };
  return { vocabulary: { ...vocabulary, concept }, named };
}

/** What words are made from beside the verdict itself: the concepts that it calls by name, and the accounts it is read by. */
export type Sources = {
  readonly vocabulary: Vocabulary;
  readonly named: ReadonlySet<string>;
  readonly accounts: readonly Account[];
};

/**
 * What a verdict quotes: the claim, the claims and editors' checks that decide it and what is compared of these, the
 * accounts that it is read by, and whoever it calls by name.
 *
 * @param deciding - every check that decides it, also those beyond the ones that it holds, by id
 */
export function quotedByVerdict(
  { claim, verdict }: { readonly claim: Claim; readonly verdict: Verdict },
  deciding: ReadonlyMap<string, PairCheck>,
  { vocabulary, named, accounts }: Sources,
): readonly Quote[] {
  const ids = new Set(verdict.decidedBy.map(({ id }) => id));
  const held = [...deciding].filter(([id]) => ids.has(id)).map(([, check]) => check);
  const compared = held.flatMap((check) => [
    check.claim,
    check.against,
    ...(check.under === null ? [] : [check.under]),
  ]);
  const explained = [verdict, ...verdict.readings].map(({ explanation }) => explanation).join('\n');
  const inWords = [...deciding.values()].filter(({ against }) => explained.includes(quotable(against.text)));
  const checks = held.flatMap(({ editorsCheck }) => editorsCheck ?? []);
  return eachOnce([
    ...claimQuotes([claim, ...compared, ...inWords.map(({ against }) => against), ...claimsOf(accounts)]),
    ...checks.map((key) => ({ type: 'EditorCheck' as const, key, number: null })),
    ...conceptQuotes(vocabulary, [...named, ...compared.flatMap(conceptsNamed)]),
  ]);
}

/** As {@link quotedByVerdict}, of a status: the accounts, the claims that decide it, and whoever it calls by name. */
export function quotedByStatus(
  status: Status,
  checks: readonly PairCheck[],
  { vocabulary, named, accounts }: Sources,
): readonly Quote[] {
  const deciding = new Set(status.readings.flatMap(({ decidedBy }) => decidedBy.map(({ key }) => key)));
  const claims = checks.map(({ against }) => against).filter(({ key }) => deciding.has(key));
  return eachOnce([...claimQuotes([...claims, ...claimsOf(accounts)]), ...conceptQuotes(vocabulary, [...named])]);
}

function claimsOf(accounts: readonly Account[]): readonly Claim[] {
  return accounts.flatMap(({ claims }) => claims);
}

function claimQuotes(claims: readonly Claim[]): readonly Quote[] {
  return claims.map((claim) => ({ type: 'Claim', key: claim.key, number: revisionOf(claim) }));
}

function conceptQuotes({ concept }: Vocabulary, keys: readonly string[]): readonly Quote[] {
  return keys.map((key) => {
    const known = concept(key);
    return { type: 'Concept', key, number: known === undefined ? null : revisionOf(known) };
  });
}

function eachOnce(quotes: readonly Quote[]): readonly Quote[] {
  const all = new Map(quotes.map((quote) => [quoteName(quote), quote]));
  return [...all].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, quote]) => quote);
}
