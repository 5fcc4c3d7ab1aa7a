/** Where a claim, or a commitment, stands for a given moment. */
import type { Check, ClaimRef } from './check.ts';

/**
 * UNOPPOSED: nothing that counts contradicts it. CORROBORATED: it stands, and another claimant supports it.
 * FALLEN: something that stands contradicts it. CONTESTED: neither stands nor falls.
 */
export type Standing = 'UNOPPOSED' | 'CORROBORATED' | 'CONTESTED' | 'FALLEN';

/** AVeriTeC's four labels, and UNCHECKABLE for a judgement. */
export type Rating = 'NOT_ENOUGH_EVIDENCE' | 'SUPPORTED' | 'CONFLICTING_EVIDENCE' | 'REFUTED' | 'UNCHECKABLE';
/** Each of them, in the order in which they are told. */
export const RATINGS: readonly Rating[] = [
  'NOT_ENOUGH_EVIDENCE',
  'SUPPORTED',
  'CONFLICTING_EVIDENCE',
  'REFUTED',
  'UNCHECKABLE',
];

/** One way to take the disputed accounts, and where the claim stands under it. */
export type Reading = {
  /** The accounts taken, with those equal to them; empty where the verdict depends on none. */
  readonly accounts: readonly ClaimRef[];
  /** Whether one of the accounts is by the claim's own claimant. */
  readonly claimantsOwn: boolean;
  readonly standing: Standing;
  readonly rating: Rating;
  readonly explanation: string;
  /** Ids of the checks that decided, at most as many as the verdict holds. */
  readonly decidedBy: readonly string[];
};

/** Why a verdict says less than the record might: a stated bound was met. */
export type Limit = 'TOO_MANY_CLAIMS' | 'TOO_MANY_COMPARISONS' | 'TOO_MANY_READINGS';

export type Verdict = {
  readonly standing: Standing;
  readonly rating: Rating;
  readonly explanation: string;
  readonly readings: readonly Reading[];
  /** The checks that decided, over all readings, at most {@link DECIDING_CHECKS}; `decidingCount` counts them all. */
  readonly decidedBy: readonly Check[];
  readonly decidingCount: number;
  readonly limit: Limit | null;
};

/** How many deciding checks a verdict holds. */
export const DECIDING_CHECKS: number = 100;

/** PENDING: undecided and the window still open. */
export type StatusValue = 'KEPT' | 'BROKEN' | 'LATE' | 'PENDING' | 'CONFLICTING_EVIDENCE' | 'NOT_ENOUGH_EVIDENCE';

export type StatusReading = {
  readonly accounts: readonly ClaimRef[];
  readonly value: StatusValue;
  readonly explanation: string;
  /** The claims that decided, at most {@link DECIDING_CHECKS}. */
  readonly decidedBy: readonly ClaimRef[];
};

/** Where a commitment stands. */
export type Status = {
  readonly value: StatusValue;
  readonly explanation: string;
  readonly readings: readonly StatusReading[];
  /** The moment (epoch milliseconds) from which it may no longer be so by time alone; null: none. */
  readonly validUntil: number | null;
  readonly limit: Limit | null;
};
