/** What verdicts and statuses are made from. */
import type { Account } from './accounts.ts';
import type { PairCheck } from './compare-claims.ts';
import type { EventValue } from './event-value.ts';
import type { Claim, Commitment } from './record.ts';
import type { Limit, Rating, Standing, StatusValue } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything gathered for a verdict on a claim. */
export type Case = {
  readonly claim: Claim;
  /** Every check found, on the claim and on those that matter to it. */
  readonly checks: readonly PairCheck[];
  /** For each commitment that the verdict may depend on, the accounts to read it by. */
  readonly accounts: readonly (readonly Account[])[];
  /** The bound that was met while gathering. */
  readonly limit: Limit | null;
  /** For an extreme: what is known of its own event. */
  readonly event?: EventValue | null;
  readonly vocabulary: Vocabulary;
};

/** Under one reading: where the claim stands, and what decided it. */
export type Judged = {
  readonly accounts: readonly Account[];
  readonly claimantsOwn: boolean;
  readonly standing: Standing;
  readonly rating: Rating;
  readonly deciding: readonly PairCheck[];
  /** What bears on the claim and leaves it open. */
  readonly open: readonly PairCheck[];
};

/** Everything gathered for the status of a commitment. */
export type StatusCase = {
  readonly commitment: Commitment;
  /** For each account to read the commitment by, every check gathered on the claim that it was kept under it. */
  readonly readings: readonly { readonly account: Account; readonly checks: readonly PairCheck[] }[];
  readonly limit: Limit | null;
  readonly vocabulary: Vocabulary;
  /** Epoch milliseconds: whether a window is closed depends on it, and nothing else does. */
  readonly moment: number;
};

/** Under one account: where the commitment stands, and the claims that decided it. */
export type StatusJudged = {
  readonly account: Account | null;
  readonly value: StatusValue;
  readonly deciding: readonly Claim[];
};
