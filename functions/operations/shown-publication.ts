import type { Check, ClaimRef, Comparison } from '../domain/check.ts';
import type { Entry, EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { referencesOf } from '../domain/references.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import type { Publication } from './kept-ports.ts';
import { REDACTED_TEXT } from './ledger/redacted-entry.ts';

/** A publication, and what it is of: a claim, or a commitment. */
export type Published<T> = { readonly ref: EntryRef<'Claim' | 'Commitment'>; readonly publication: Publication<T> };

/** What may be shown of what was published, and whether that is less than was published. */
export type Shown<T> = { readonly value: T; readonly redacted: boolean };

/** What tells whether words that were published may still be shown. Whoever gives it reads nothing twice. */
export type Redactions = {
  /** What an entry says now; null: it is not on the record. */
  readonly find: (ref: EntryRef) => Promise<Entry | null>;
  /** Whether what a revision of it said was redacted, by its latest revision. */
  readonly isRedacted: (ref: EntryRef) => Promise<boolean>;
};

/**
 * A verdict as it was published, without its words if they may be those of what was redacted since. It costs a look at
 * the content and the latest revision of every claim and editor's check that it names, and at the latest revision of
 * whatever these name in turn.
 */
export async function showVerdict(
  redactions: Redactions,
  { ref, publication: { value } }: Published<Verdict>,
): Promise<Shown<Verdict>> {
  const checks = value.decidedBy.flatMap(({ against, under, editorsCheck }) => [
    ...claimsOf([against, ...(under === null ? [] : [under])]),
    ...(editorsCheck === undefined ? [] : [{ type: 'EditorCheck' as const, key: editorsCheck }]),
  ]);
  const units = value.decidedBy.flatMap(({ comparisons }) => comparisons.flatMap(({ unit }) => unit ?? []));
  const named = [ref, ...checks, ...value.readings.flatMap(({ accounts }) => claimsOf(accounts)), ...conceptsOf(units)];
  const redacted = await quotesRedacted(redactions, named);
  return redacted ? { value: wordlessVerdict(value), redacted } : { value, redacted };
}

/** As {@link showVerdict}, a status. */
export async function showStatus(
  redactions: Redactions,
  { ref, publication: { value } }: Published<Status>,
): Promise<Shown<Status>> {
  const named = value.readings.flatMap(({ accounts, decidedBy }) => claimsOf([...accounts, ...decidedBy]));
  const redacted = await quotesRedacted(redactions, [ref, ...named]);
  return redacted ? { value: wordlessStatus(value), redacted } : { value, redacted };
}

/** A claim with its claimant, by whose name it is called. */
function claimsOf(claims: readonly ClaimRef[]): readonly EntryRef[] {
  return claims.flatMap(({ key, claimant }) => [{ type: 'Claim', key }, ...conceptsOf([claimant])]);
}

function conceptsOf(keys: readonly string[]): readonly EntryRef[] {
  return keys.map((key) => ({ type: 'Concept', key }));
}

async function quotesRedacted({ find, isRedacted }: Redactions, named: readonly EntryRef[]): Promise<boolean> {
  const refs = [...new Map(named.map((ref) => [refName(ref), ref])).values()];
  const entries = await Promise.all(refs.filter(({ type }) => type !== 'Concept').map(find));
  const words = entries.flatMap((entry) => (entry === null ? [] : labelsIn(entry)));
  const all = new Map([...refs, ...words].map((ref) => [refName(ref), ref]));
  return (await Promise.all([...all.values()].map(isRedacted))).includes(true);
}

/** What an entry names, and a verdict calls by its label; sources are never called anything. */
function labelsIn(entry: Entry): readonly EntryRef[] {
  const references = referencesOf(entry).filter(({ types }) => !types.includes('Source'));
  return references.flatMap(({ types, key }) => types.map((type) => ({ type, key })));
}

function wordlessVerdict(verdict: Verdict): Verdict {
  return {
    ...verdict,
    explanation: REDACTED_TEXT,
    readings: verdict.readings.map((reading) => ({
      ...reading,
      accounts: reading.accounts.map(wordlessClaim),
      explanation: REDACTED_TEXT,
      decidedBy: reading.decidedBy.map(wordlessId),
    })),
    decidedBy: verdict.decidedBy.map(wordlessCheck),
  };
}

function wordlessStatus(status: Status): Status {
  return {
    ...status,
    explanation: REDACTED_TEXT,
    readings: status.readings.map((reading) => ({
      ...reading,
      accounts: reading.accounts.map(wordlessClaim),
      explanation: REDACTED_TEXT,
      decidedBy: reading.decidedBy.map(wordlessClaim),
    })),
  };
}

function wordlessCheck(check: Check): Check {
  return {
    ...check,
    id: wordlessId(check.id),
    against: wordlessClaim(check.against),
    under: check.under && wordlessClaim(check.under),
    rationale: wordless(check.rationale),
    comparisons: check.comparisons.map(wordlessComparison),
  };
}

/** It is another check than the one with its words, so that a cache of either shows nothing of the other. */
function wordlessId(id: string): string {
  return Buffer.from(`RedactedCheck:${id}`).toString('base64url');
}

function wordlessComparison(comparison: Comparison): Comparison {
  const { claimed, found, note } = comparison;
  return { ...comparison, claimed: wordless(claimed), found: wordless(found), note: wordless(note) };
}

function wordlessClaim(claim: ClaimRef): ClaimRef {
  return { ...claim, text: REDACTED_TEXT };
}

/** What was silent stays so. */
function wordless(text: string | null): string | null {
  return text === null ? null : REDACTED_TEXT;
}
