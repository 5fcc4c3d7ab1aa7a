/**
 * What operations need of a store. Two implementations share one contract suite: DynamoDB's (functions/store) and the
 * one in memory that tests use (test/support).
 */
import type { Check } from '../domain/check.ts';
import type { Index, IndexEntry, Range } from '../domain/indexes.ts';
import type { Claim, Commitment, Concept, Entry, EntryOf, EntryRef, EntryType } from '../domain/record.ts';
import type { Rating, Status, Verdict } from '../domain/verdict.ts';

/** One entry in the history of anything on the record. */
export type Revision = {
  /** 1, 2, 3, … */
  readonly number: number;
  readonly entry: Entry;
  /** ISO 8601, UTC, never earlier than the revision before. */
  readonly recordedAt: string;
  /** Opaque id of who wrote it. */
  readonly editor: string;
  readonly reason: string | null;
};

/** The truth: all that was ever written, as revisions. Reads are consistent. */
export type Truth = {
  /** The latest revision, or the latest that was recorded by a moment (epoch milliseconds); null: there is none. */
  readonly latest: (ref: EntryRef, recordedBy?: number) => Promise<Revision | null>;
  /** Every revision, the earliest first; empty: there is no such entry. */
  readonly history: (ref: EntryRef) => Promise<readonly Revision[]>;
  /** Appends; false: that revision number is taken. */
  readonly append: (revision: Revision) => Promise<boolean>;
};

/** Part of a list, in its order; `position` is a sort position, after which the next part begins. */
export type Slice<T> = {
  readonly items: readonly { readonly position: string; readonly item: T }[];
  readonly more: boolean;
};
/** How many, and after which position (null: from the beginning). */
export type Window = { readonly first: number; readonly after: string | null };

/** What was derived, by which version of the rule set. */
export type Derived<T> = { readonly value: T; readonly ruleSet: number };

/** A claim's page, or as much of it as is derived. */
export type ClaimPage = {
  readonly claim: Claim;
  readonly revision: number;
  /** Keys of publishers by source, as they were when the page was derived: a hint of what to fetch along. */
  readonly publishers: Readonly<Record<string, string>>;
  readonly verdict: Derived<Verdict> | null;
  /** By rank: those with a relation first. */
  readonly checks: Slice<Check>;
};

export type CommitmentPage = {
  readonly commitment: Commitment;
  readonly status: Derived<Status> | null;
};

/**
 * Which claims a list holds: all, or those of a claimant, a commitment, a concept that the statement names, or a source
 * that they appear in.
 */
export type ClaimFilter =
  | { readonly by: 'ALL' }
  | { readonly by: 'CLAIMANT' | 'COMMITMENT' | 'CONCEPT' | 'SOURCE'; readonly key: string };
export type ClaimList = {
  readonly filter: ClaimFilter;
  readonly rating: Rating | null;
  /** Only claims whose date may overlap it; null: any. */
  readonly range: Range | null;
};

/** What is derived from the truth, for readers and for checking. */
export type Derivations = {
  /** The current content of entries, in any order; what is not on the record is left out. */
  readonly entries: <T extends EntryType>(refs: readonly EntryRef<T>[]) => Promise<readonly EntryOf<T>[]>;
  /** Every concept. */
  readonly vocabulary: () => Promise<readonly Concept[]>;
  /**
   * Keys of the claims with an entry in one of the indexes, each once, sorted, at most `limit`. Of topics' entries only
   * those count that may overlap the range; other indexes ask no time.
   */
  readonly find: (search: IndexSearch) => Promise<readonly string[]>;
  readonly claimPage: (key: string, checks: Window) => Promise<ClaimPage | null>;
  readonly commitmentPage: (key: string) => Promise<CommitmentPage | null>;
  /** Keys of claims, the latest claimDate first. */
  readonly claimKeys: (list: ClaimList, window: Window) => Promise<Slice<string>>;
  /** Keys of commitments, in the order of their keys. */
  readonly commitmentKeys: (window: Window) => Promise<Slice<string>>;
};
export type IndexSearch = {
  readonly indexes: readonly Index[];
  readonly range: Range;
  readonly limit: number;
};

/** How the projector writes what it derives; each write replaces what was derived before. */
export type Projection = {
  /** The current content of an entry, and for a claim where it is found. */
  readonly putEntry: (revision: Revision, indexEntries: readonly IndexEntry[]) => Promise<void>;
  readonly putClaimPage: (page: DerivedClaimPage) => Promise<void>;
  readonly putStatus: (commitment: string, status: Derived<Status>) => Promise<void>;
};
export type DerivedClaimPage = {
  readonly claim: Claim;
  readonly revision: number;
  readonly publishers: Readonly<Record<string, string>>;
  readonly verdict: Derived<Verdict>;
  /** By rank. */
  readonly checks: readonly Check[];
  /** The lists that hold the claim, whatever its rating. */
  readonly lists: readonly ClaimFilter[];
};

/** All that a store offers. */
export type Store = {
  readonly truth: Truth;
  readonly derivations: Derivations;
  readonly projection: Projection;
};
