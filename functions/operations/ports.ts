/**
 * What operations need of a store. Two implementations share one contract suite: DynamoDB's (functions/store) and the
 * one in memory that tests use (test/support).
 */
import type { Check } from '../domain/check.ts';
import type { Index, IndexEntry, Range } from '../domain/indexes.ts';
import type { Claim, Commitment, Concept, Entry, EntryOf, EntryRef, EntryType } from '../domain/record.ts';
import type { Tally } from '../domain/tally.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import type { Editor } from './caller.ts';
import type { Aside, Kept, PageRef, Publication, Publishing, Task, WhichTurn } from './kept-ports.ts';
import type { Catalogue, ClaimFilter, ClaimList, Positioned, Slice, Window } from './list-ports.ts';
import type { RevisionKind } from './revision-kind.ts';

/** Whose input a revision came from: the editor's key for it, hashed, and a hash of the input. */
export type WriteRequest = { readonly id: string; readonly inputHash: string };
/** What is noted of a request: a hash of its input, and the number of the revision that was to come of it. */
export type NotedRequest = Pick<WriteRequest, 'inputHash'> & { readonly number: number };

/** What is known of a revision whatever becomes of its content; all of it but the hash itself is what `hash` is of. */
export type RevisionHeader = EntryRef & {
  /** 1, 2, 3, … */
  readonly number: number;
  /** Of what it holds: see ledger/formats.ts. */
  readonly format: number;
  readonly kind: RevisionKind;
  /** Whether the entry was off the record from then on. */
  readonly retracted: boolean;
  /** Numbers of the revisions whose content had been removed by then, in order. */
  readonly redacted: readonly number[];
  /** Numbers of the revisions that corrected what was said before, up to this one, in order. */
  readonly corrections: readonly number[];
  /** ISO 8601, UTC, later than the revision before. */
  readonly recordedAt: string;
  readonly editor: Editor;
  /** Of the content, SHA-256 in hexadecimal digits. */
  readonly contentHash: string;
  /** Of the revision before; null: there is none. */
  readonly previousHash: string | null;
  /** Of this revision, SHA-256 in hexadecimal digits. */
  readonly hash: string;
};

/** A revision with what it says. */
export type Revision<T extends EntryType = EntryType> = RevisionHeader & {
  readonly entry: EntryOf<T>;
  readonly reason: string | null;
};

/** The truth: all that was ever written, as revisions, but for what was redacted. Reads are consistent. */
export type Truth = {
  /** The latest revision, or the latest that was recorded by a moment (epoch milliseconds); null: there is none. */
  readonly latest: (ref: EntryRef, recordedBy?: number) => Promise<Revision | null>;
  /** Every revision, the earliest first; empty: there is no such entry. */
  readonly history: (ref: EntryRef) => Promise<readonly Revision[]>;
};

/** A revision as it is kept, in the format that it names; ledger/formats.ts knows what each format holds. */
export type StoredRevision = {
  readonly format: number;
  readonly number: number;
  readonly recordedAt: string;
  readonly [attribute: string]: unknown;
};

/** Where revisions are kept: append-only, each entry's by themselves. Reads are consistent. */
export type Ledger = {
  /** Those of these revisions that there are, in any order, and what is noted of a request. */
  readonly read: (
    ref: EntryRef,
    numbers: readonly number[],
    request?: string,
  ) => Promise<{ readonly revisions: readonly StoredRevision[]; readonly noted: NotedRequest | null }>;
  /** Of each of several entries those of these revisions that there are, in any order. */
  readonly readAll: (asked: readonly NumberedRevisions[]) => Promise<readonly (readonly StoredRevision[])[]>;
  /**
   * The latest first, those before a number if one is given: at least the first, if there is one, and on as long as
   * `isEnough` does not say that it is enough.
   */
  readonly back: (ref: EntryRef, back: Back) => Promise<readonly StoredRevision[]>;
  /** Every revision, the earliest first. */
  readonly history: (ref: EntryRef) => Promise<readonly StoredRevision[]>;
  /** False: that number is taken. */
  readonly append: (ref: EntryRef, revision: StoredRevision) => Promise<boolean>;
  /** Takes note of a request, `instead` of what is noted of it (null: nothing is); answers with what is noted then. */
  readonly claimRequest: (
    ref: EntryRef,
    request: WriteRequest & NotedRequest,
    instead: NotedRequest | null,
  ) => Promise<NotedRequest>;
  /** Removes what a revision says, and keeps the hash of that. */
  readonly removeContent: (ref: EntryRef, number: number, contentHash: string) => Promise<void>;
};
/** Revisions of an entry by their numbers. */
export type NumberedRevisions = { readonly ref: EntryRef; readonly numbers: readonly number[] };
export type Back = {
  readonly before: number | null;
  /** How many are read at a time. */
  readonly limit: number;
  readonly isEnough: (revisions: readonly StoredRevision[]) => boolean;
};

/** What was derived, by which version of the rule set. */
export type Derived<T> = { readonly value: T; readonly ruleSet: number };

/** The latest revision of an entry: a mirror that has seen it can tell when later ones are withheld. */
export type Head = { readonly number: number; readonly hash: string };

/** A claim's page, or as much of it as is derived. */
export type ClaimPage = {
  readonly claim: Claim;
  /** The revision that the claim is from; null: none, as a draft is, or it is not known. */
  readonly head: Head | null;
  /** Keys of publishers by source, as they were when the page was derived: a hint of what to fetch along. */
  readonly publishers: Readonly<Record<string, string>>;
  readonly verdict: Derived<Verdict> | null;
  /** The first of them: those with a relation come first. */
  readonly checks: Slice<Check>;
};

export type CommitmentPage = { readonly commitment: Commitment; readonly status: Derived<Status> | null };

/** What is derived from the truth, for readers and for checking. */
export type Derivations = {
  /** The current content of entries, in any order; what is not on the record is left out. */
  readonly entries: <T extends EntryType>(refs: readonly EntryRef<T>[]) => Promise<readonly EntryOf<T>[]>;
  /** The latest revision of which the current content of each of these entries was derived; null: none was. */
  readonly heads: (refs: readonly EntryRef[]) => Promise<readonly (Head | null)[]>;
  /** Every concept. */
  readonly vocabulary: () => Promise<readonly Concept[]>;
  /** How often the vocabulary has changed: as long as it is the same, so is the vocabulary. */
  readonly vocabularyVersion: () => Promise<number>;
  /**
   * Keys of the claims with an entry in one of the indexes, each once, sorted, at most `limit`. Of topics' entries only
   * those count that may overlap the range; other indexes ask no time.
   */
  readonly find: (search: IndexSearch) => Promise<readonly string[]>;
  /** A claim's page with so many of its checks; null: no such claim. */
  readonly claimPage: (key: string, checks: number) => Promise<ClaimPage | null>;
  /** The pages of several claims at once, without their checks: of these there may be some. */
  readonly claimPages: (keys: readonly string[]) => Promise<readonly (ClaimPage | null)[]>;
  /** Of the checks that are derived of a claim. */
  readonly checks: (key: string, window: Window) => Promise<Slice<Check>>;
  readonly commitmentPage: (key: string) => Promise<CommitmentPage | null>;
  readonly commitmentPages: (keys: readonly string[]) => Promise<readonly (CommitmentPage | null)[]>;
  /** How many claims of each of these claimants are rated what, in the order of the claimants: as many as their lists have. */
  readonly tallies: (claimants: readonly string[]) => Promise<readonly Tally[]>;
  /** Keys of claims. */
  readonly claimKeys: (list: ClaimList, window: Window) => Promise<Slice<string>>;
  /** Keys of entries, in the order of the keys; concepts kind by kind. */
  readonly entryKeys: (catalogue: Catalogue, window: Window) => Promise<Slice<string>>;
};
export type IndexSearch = { readonly indexes: readonly Index[]; readonly range: Range; readonly limit: number };

/**
 * How the projector writes what it derives, in turns. Whoever takes a turn and then reads has read all that was written
 * before it was taken; and nothing is written by whose turn is over, for somebody who has taken a later one has read more.
 * Whoever writes ends the turn, so that of several who share it one writes. Each write replaces what was derived before,
 * or changes nothing.
 */
export type Projection = {
  /** Takes the next turn to write what an entry says. */
  readonly contentTurn: (ref: EntryRef, which?: WhichTurn) => Promise<ContentTurn>;
  /** The current content of an entry, where it is found, and what the feed is to tell of it. False: the turn is over. */
  readonly putContent: (content: DerivedContent, turn: number) => Promise<boolean>;
  /** Takes the next turn to write a claim's page. */
  readonly verdictTurn: (claim: string, which?: WhichTurn) => Promise<Turn<DerivedVerdict>>;
  /** False: the turn is over. @throws NewerRulesError where later rules have derived it */
  readonly putClaimPage: (page: DerivedClaimPage, turn: number) => Promise<boolean>;
  /** Takes the next turn to write a commitment's status. */
  readonly statusTurn: (commitment: string, which?: WhichTurn) => Promise<Turn<DerivedStatus>>;
  /** False: the turn is over. @throws NewerRulesError where later rules have derived it */
  readonly putStatus: (page: DerivedStatusPage, turn: number) => Promise<boolean>;
  /** Replaces what was published under a version, whose words have gone. */
  readonly putWordless: (ref: PageRef, publication: Publication<unknown>) => Promise<void>;
  /** Leaves work for later: it comes back by itself, under the id that is the answer. */
  readonly putTask: (task: Task) => Promise<string>;
  /** Null: it was done. */
  readonly readTask: (id: string) => Promise<Task | null>;
  readonly removeTask: (id: string) => Promise<void>;
  /** The commitments whose status lapses by a moment (epoch milliseconds) by time alone, at most so many. */
  readonly lapsed: (moment: number, limit: number) => Promise<readonly string[]>;
};

export type ContentTurn = {
  readonly turn: number;
  /** The number of the last revision that the feed tells of; 0: none. */
  readonly told: number;
  /** What was derived last; null: nothing. */
  readonly before: Entry | null;
};
export type Turn<T> = { readonly turn: number; readonly before: T | null };
/** As it was derived last. */
export type DerivedVerdict = Derived<Verdict> & {
  /** What of the verdict other verdicts may depend on, as one text. */
  readonly effect: string;
  /** How often the verdict has been published. */
  readonly version: number;
};
export type DerivedStatus = Derived<Status> & { readonly version: number };

export type DerivedContent = {
  readonly revision: Revision;
  /** Revisions that the feed does not tell of yet, the earliest first. */
  readonly untold: readonly RevisionHeader[];
  readonly indexEntries: readonly IndexEntry[];
  /** The lists that hold a claim, whatever its rating. */
  readonly lists: readonly ClaimFilter[];
};
export type DerivedClaimPage = {
  readonly claim: Claim;
  /** The revision that the claim is from; null: it is not known. */
  readonly head: Pick<Head, 'number'> | null;
  readonly publishers: Readonly<Record<string, string>>;
  readonly verdict: DerivedVerdict;
  readonly checks: readonly Positioned<Check>[];
  /** The lists that hold the claim among those of its rating; none, where its editors took it back. */
  readonly lists: readonly ClaimFilter[];
  /** What is to be kept and told of a verdict that changed; null: it did not. */
  readonly publication: Publishing<Verdict> | null;
};
export type DerivedStatusPage = {
  readonly commitment: string;
  readonly status: DerivedStatus;
  readonly publication: Publishing<Status> | null;
};

/** All that a store offers. */
export type Store = {
  readonly ledger: Ledger;
  readonly truth: Truth;
  readonly derivations: Derivations;
  readonly projection: Projection;
  readonly kept: Kept;
  readonly aside: Aside;
};
