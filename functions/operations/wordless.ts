/** Words that have to go, and what is left without them: all that is not words. */
import type { Check, ClaimRef, Comparison } from '../domain/check.ts';
import type { Claim, Concept } from '../domain/record.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import type { Headline, Quote } from './kept-ports.ts';
import { REDACTED_TEXT } from './ledger/redacted-entry.ts';

/** Whether the words of a verdict or a status have gone: nothing else is explained by that. */
export function isWordless({ explanation }: { readonly explanation: string }): boolean {
  return explanation === REDACTED_TEXT;
}

/** Whether what it quotes is among the revisions of that which were redacted. */
export function isGone({ number }: Quote, redacted: readonly number[]): boolean {
  return number === null ? redacted.length > 0 : redacted.includes(number);
}

/** What is left of a value without its words, and what it comes to. */
export type WordsOf<T> = { readonly wordless: (value: T) => T; readonly headline: (value: Headline<T>) => Headline<T> };
export const VERDICT_WORDS: WordsOf<Verdict> = { wordless: wordlessVerdict, headline: ({ rating }) => ({ rating }) };
export const STATUS_WORDS: WordsOf<Status> = { wordless: wordlessStatus, headline: ({ value }) => ({ value }) };

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

/** What of an entry tells what it bears on, and where it lies in the vocabulary. */
export function withoutWords(entry: Claim | Concept): Claim | Concept {
  return entry.type === 'Claim'
    ? { ...entry, text: REDACTED_TEXT, appearances: [] }
    : { ...entry, prefLabel: {}, altLabel: {}, description: {} };
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
