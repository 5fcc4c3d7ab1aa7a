import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Appearance as AppearanceParent, Claim as ClaimContentParent, Commitment as CommitmentContentParent, Compliance as ComplianceParent, Concept as ConceptContentParent, EditorCheck as EditorCheckContentParent, Event as EventContentParent, Extreme as ExtremeParent, Figure as FigureParent, Judgement as JudgementParent, Occurrence as OccurrenceParent, OccurrenceTime as OccurrenceTimeParent, Quantity as QuantityParent, Source as SourceContentParent, Terms as TermsParent, Time as TimeParent } from '../domain/record.ts';
import type { CauseParent, CheckParent, ConnectionParent, ClaimParent, ClaimChangeParent, CommitmentParent, CommitmentChangeParent, ConceptParent, EditorCheckParent, NodeParent as EntryParent, EventParent, EdgeParent, FeedEntryParent, ImpactConnectionParent, ImpactEdgeParent, LimitedConnectionParent, NodeParent, PageInfoParent, PublishedStatusParent, PublishedVerdictParent, RatedClaimsParent, ReadingParent, RevisionParent, RevisionRecordedParent, SourceParent, StatusParent, StatusChangedParent, StatusReadingParent, StatusTimelineParent, StatusTurnParent, VerdictParent, VerdictChangedParent, VerdictTimelineParent, VerdictTurnParent } from './parents.ts';
import type { Change as ChangeParent } from '../operations/ledger/changes.ts';
import type { Comparison as ComparisonParent } from '../domain/check.ts';
import type { Inconsistency as InconsistencyParent } from '../operations/inconsistencies.ts';
import type { Verification as VerificationParent } from '../operations/ledger/verify-entry.ts';
import type { ChainProblem as VerificationProblemParent } from '../operations/ledger/verify-chain.ts';
import type { GraphqlContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A moment, as RFC 3339 writes it: date, time and offset from UTC, such as `2026-02-02T23:59:59Z`. What is written is kept in
   * the words in which it was given; reckoned with it is to the millisecond.
   */
  DateTime: { input: string; output: string; }
  /**
   * A date or a stretch of time as the Extended Date/Time Format (ISO 8601-2) writes it, such as `2026-02-03`, `2026-01`,
   * `2026-01-29/2026-02-04` (both ends count), `2024-12-25/..` (no end), `../2026-02-05` (by then at the latest),
   * `2025-10-05~` (about then) or `2026-02-03?` (uncertain). A date and time with an offset is EDTF too.
   */
  EDTF: { input: string; output: string; }
  /** An absolute address with the scheme http or https, as the WHATWG URL standard defines it. */
  URL: { input: string; output: string; }
};

/** As schema.org tells agents apart. */
export type AgentKind =
  /** Several people as one that acts, a state among them (schema:Organization). */
  | 'ORGANIZATION'
  /** One person (schema:Person). */
  | 'PERSON';

/** Where a claim appears. */
export type Appearance = {
  readonly __typename?: 'Appearance';
  /** Where in the source: a page, a paragraph, a minute. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The exact words; null where only the sense of them is on record. */
  readonly quotation?: Maybe<Scalars['String']['output']>;
  /** What it appears in. */
  readonly source: Source;
};

/** Where a claim appears. */
export type AppearanceInput = {
  /** Where in the source: a page, a paragraph, a minute. */
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  /** The exact words, from 1 to 10,000 characters; absent: only the sense of them is on record. */
  readonly quotation?: InputMaybe<Scalars['String']['input']>;
  /** What it appears in: the key of a source. */
  readonly source: Scalars['String']['input'];
};

/** How a number is meant. */
export type Bound =
  /** Around this number. */
  | 'ABOUT'
  /** A little less than this number. */
  | 'ALMOST'
  /** This number or more. */
  | 'AT_LEAST'
  /** This number or less. */
  | 'AT_MOST'
  /** This number. */
  | 'EXACTLY';

/** A revision for which a verdict or a status was derived anew. */
export type Cause = {
  readonly __typename?: 'Cause';
  /** What was written, as it is now. */
  readonly entry: Entry;
  /** The number of the revision. */
  readonly number: Scalars['Int']['output'];
  /** The revision. For those of one entry its history is asked once or twice. */
  readonly revision?: Maybe<Revision>;
};

/** One thing that a revision changed. */
export type Change = {
  readonly __typename?: 'Change';
  /** What is there since, canonical JSON; null: nothing. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What was there before, canonical JSON; null: nothing. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Where: a JSON Pointer (RFC 6901) into the entry in the record format. */
  readonly path: Scalars['String']['output'];
};

/** One claim set against another, perhaps under an account of a commitment's terms. */
export type Check = {
  readonly __typename?: 'Check';
  /** The other claim. */
  readonly against: Claim;
  /** The editor who made the check first; null where a rule made it. */
  readonly author?: Maybe<Editor>;
  /** The two claims dimension by dimension. The relation follows from these and from nothing else. */
  readonly comparisons: ReadonlyArray<Comparison>;
  /** The entry by which the editor made it; null where a rule made it. */
  readonly editorCheck?: Maybe<EditorCheck>;
  /**
   * Names the check: both claims, the account, the rule with its version, and what was compared. It is not an id that
   * `node` takes.
   */
  readonly id: Scalars['ID']['output'];
  /** Why, in the words of the editor who made the check; null where a rule made it. */
  readonly rationale?: Maybe<Scalars['String']['output']>;
  /** What the other claim does to this one; null where a dimension of scope rules it out. */
  readonly relation?: Maybe<Relation>;
  /** The rule that made the check; null where an editor made it. */
  readonly rule?: Maybe<Rule>;
  /** The account of the terms under which the two are compared; null where they need none. */
  readonly under?: Maybe<Claim>;
};

/** Part of the list of a claim's checks. */
export type CheckConnection = {
  readonly __typename?: 'CheckConnection';
  /** The checks, in the order of the list. */
  readonly edges: ReadonlyArray<CheckEdge>;
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** A check in its place in the list. */
export type CheckEdge = {
  readonly __typename?: 'CheckEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The check. */
  readonly node: Check;
};

/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type Claim = Entry & Node & {
  readonly __typename?: 'Claim';
  /** Where the claim appears. */
  readonly appearances: ReadonlyArray<Appearance>;
  /**
   * The claim set against each of those that bear on it, under every account of a commitment that it depends on. Those
   * with a relation come first; those that a dimension of scope rules out are shown too.
   */
  readonly checks: CheckConnection;
  /** When it was said: one moment within this time. */
  readonly claimDate: Scalars['EDTF']['output'];
  /** The time zone (IANA) in which `claimDate` is read; null where `claimDate` has an offset of its own. */
  readonly claimDateTimeZone?: Maybe<Scalars['String']['output']>;
  /**
   * The verdict as schema.org's ClaimReview: the text of a document in JSON-LD that a page puts as it is into
   * `<script type="application/ld+json">`, for nothing in it closes an element. `GET /claims/KEY.jsonld` answers with the same.
   * Null where no review is published: by this deployment none is, or none of claims with this rating; the claim was
   * retracted; or its verdict met a `limit`.
   */
  readonly claimReview?: Maybe<Scalars['String']['output']>;
  /** Who said it: a concept of kind AGENT. */
  readonly claimant: Concept;
  /** Of its history the revisions that corrected what was said before, the latest first. */
  readonly corrections: RevisionConnection;
  /** The latest revision that what is shown here follows from; null where nothing was ever recorded, as of a draft. */
  readonly head?: Maybe<Head>;
  /** Names the claim among all entries. */
  readonly id: Scalars['ID']['output'];
  /** What would change if this claim fell: the verdicts on other claims, and the statuses of commitments. */
  readonly impact: ImpactConnection;
  /** Names the claim among claims. It never changes. */
  readonly key: Scalars['String']['output'];
  /** The language of `text`, a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** An editor's weight on the claim. */
  readonly rank: Rank;
  /** Whether its editors took it back. It keeps its page and counts in no other claim's verdict. */
  readonly retracted: Scalars['Boolean']['output'];
  /** The revision that took it back; null: it stands. */
  readonly retraction?: Maybe<Revision>;
  /** The claim as it stood; null where it has no such revision. */
  readonly revision?: Maybe<Revision>;
  /** Its history, the latest revision first. */
  readonly revisions: RevisionConnection;
  /** What the claim amounts to, in terms that can be compared; null while nobody has said. */
  readonly statement?: Maybe<Statement>;
  /** What is claimed, restated in one sentence or two; the exact words are in `appearances`. */
  readonly text: Scalars['String']['output'];
  /** Where the claim stands. */
  readonly verdict: Verdict;
  /** What was said when: the verdicts as they were published, the latest first. They are kept, and never computed anew. */
  readonly verdictHistory: PublishedVerdictConnection;
  /** Each moment along `asOf` at which the verdict changes. */
  readonly verdictTimeline: VerdictTimeline;
  /** Whether its history is what it was when it was written. All of it is read for this. */
  readonly verification: Verification;
};


/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type ClaimChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  recordedBy?: InputMaybe<Scalars['DateTime']['input']>;
  without?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type ClaimCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type ClaimImpactArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type ClaimRevisionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type ClaimRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type ClaimVerdictArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  recordedBy?: InputMaybe<Scalars['DateTime']['input']>;
  without?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type ClaimVerdictHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Names a claim, by exactly one of its names. */
export type ClaimBy =
  /** The claim's id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The claim's key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** A claim on which the verdict would be another: its standing, its rating, or its rating under an account of a commitment. */
export type ClaimChange = {
  readonly __typename?: 'ClaimChange';
  /** The verdict that there would be. */
  readonly after: Verdict;
  /** The verdict as the record stands. */
  readonly before: Verdict;
  /** The claim. */
  readonly claim: Claim;
};

/** A claim on the record, by exactly one of its names, or one that is not. */
export type ClaimChoice =
  /** What the claim would be. */
  { readonly draft: ClaimDraft; readonly id?: never; readonly key?: never; }
  |  /** The claim's id. */
  { readonly draft?: never; readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The claim's key. */
  { readonly draft?: never; readonly id?: never; readonly key: Scalars['String']['input']; };

/** Part of a list of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims, in the order of the list. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** A claim as it stood. */
export type ClaimContent = {
  readonly __typename?: 'ClaimContent';
  /** Where the claim appears. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** When it was said: one moment within this time. */
  readonly claimDate: Scalars['EDTF']['output'];
  /** The time zone (IANA) in which `claimDate` is read; null where `claimDate` has an offset of its own. */
  readonly claimDateTimeZone?: Maybe<Scalars['String']['output']>;
  /** Who said it: a concept of kind AGENT. */
  readonly claimant: Concept;
  /** The language of `text`, a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** An editor's weight on the claim. */
  readonly rank: Rank;
  /** What the claim amounts to, in terms that can be compared; null while nobody has said. */
  readonly statement?: Maybe<Statement>;
  /** What is claimed, restated in one sentence or two; the exact words are in `appearances`. */
  readonly text: Scalars['String']['output'];
};

/** When a claim was said: `edtf` with its `timeZone`, or `at`. */
export type ClaimDateInput = {
  /** The moment. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The time in EDTF, which has an end; needs `timeZone`. */
  readonly edtf?: InputMaybe<Scalars['EDTF']['input']>;
  /** The time zone (IANA) in which to read `edtf`, such as `Europe/Kyiv`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What a claim says: one to put on the record, or one to try out, of which nothing is stored. It may name whatever is on the
 * record.
 */
export type ClaimDraft = {
  /** Where it appears. */
  readonly appearances?: ReadonlyArray<AppearanceInput>;
  /** When it was said: one moment within this time. */
  readonly claimDate: ClaimDateInput;
  /** Who says it: the key of a concept of kind AGENT. It stays even where the claim is redacted, as does when it was said. */
  readonly claimant: Scalars['String']['input'];
  /** The language of `text`, a BCP 47 tag. */
  readonly language?: Scalars['String']['input'];
  /** An editor's weight on it. */
  readonly rank?: Rank;
  /** What it amounts to, in terms that can be compared; absent: nobody has said. */
  readonly statement?: InputMaybe<StatementInput>;
  /** What is claimed, from 1 to 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A claim in its place in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** The orders of claims: by the end of `claimDate`, and those of the same by their keys. */
export type ClaimOrder =
  /** The earliest first. */
  | 'CLAIM_DATE_ASC'
  /** The latest first. */
  | 'CLAIM_DATE_DESC';

/** What comes of writing a claim: what was written, or why nothing was. */
export type ClaimResult = ClaimWritten | ConflictError | DanglingReferenceError | IdempotencyKeyError | InvalidError | KeyTakenError | NotFoundError | RedactedError | RetractedError | TooLargeError;

/** The claim was written. */
export type ClaimWritten = {
  readonly __typename?: 'ClaimWritten';
  /** The claim as it now stands. */
  readonly claim: Claim;
  /** The revision that was written. */
  readonly revision: Revision;
};

/** An undertaking as such. What its terms are is itself claimed: the claims with a Terms statement are its accounts. */
export type Commitment = Entry & Node & {
  readonly __typename?: 'Commitment';
  /** The claims that say what its terms are. */
  readonly accounts: ReadonlyArray<Claim>;
  /** Of its history the revisions that corrected what was said before, the latest first. */
  readonly corrections: RevisionConnection;
  /** The latest revision that what is shown here follows from; null where nothing was ever recorded, as of a draft. */
  readonly head?: Maybe<Head>;
  /** Names the commitment among all entries. */
  readonly id: Scalars['ID']['output'];
  /** Names the commitment among commitments. It never changes. */
  readonly key: Scalars['String']['output'];
  /** Who undertook it: a concept of kind AGENT. */
  readonly party: Concept;
  /** The label to show. */
  readonly prefLabel: Scalars['String']['output'];
  /** The commitment as it stood; null where it has no such revision. */
  readonly revision?: Maybe<Revision>;
  /** Its history, the latest revision first. */
  readonly revisions: RevisionConnection;
  /** Whether it was kept, under each account of its terms and overall. */
  readonly status: Status;
  /** What was said when: the statuses as they were published, the latest first. They are kept, and never computed anew. */
  readonly statusHistory: PublishedStatusConnection;
  /** Each moment along `asOf` at which the status changes: when claims were made, or when a window closed. */
  readonly statusTimeline: StatusTimeline;
  /** Whether its history is what it was when it was written. All of it is read for this. */
  readonly verification: Verification;
};


/** An undertaking as such. What its terms are is itself claimed: the claims with a Terms statement are its accounts. */
export type CommitmentCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking as such. What its terms are is itself claimed: the claims with a Terms statement are its accounts. */
export type CommitmentPrefLabelArgs = {
  language?: Scalars['String']['input'];
};


/** An undertaking as such. What its terms are is itself claimed: the claims with a Terms statement are its accounts. */
export type CommitmentRevisionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking as such. What its terms are is itself claimed: the claims with a Terms statement are its accounts. */
export type CommitmentRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking as such. What its terms are is itself claimed: the claims with a Terms statement are its accounts. */
export type CommitmentStatusArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  recordedBy?: InputMaybe<Scalars['DateTime']['input']>;
  without?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An undertaking as such. What its terms are is itself claimed: the claims with a Terms statement are its accounts. */
export type CommitmentStatusHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Names a commitment, by exactly one of its names. */
export type CommitmentBy =
  /** The commitment's id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The commitment's key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** A commitment whose status would be another, overall or under an account of its terms. */
export type CommitmentChange = {
  readonly __typename?: 'CommitmentChange';
  /** The status that it would have. */
  readonly after: Status;
  /** Its status as the record stands. */
  readonly before: Status;
  /** The commitment. */
  readonly commitment: Commitment;
};

/** Part of a list of commitments. */
export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  /** The commitments, in the order of the list. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** A commitment as it stood. */
export type CommitmentContent = {
  readonly __typename?: 'CommitmentContent';
  /** Who undertook it: a concept of kind AGENT. */
  readonly party: Concept;
  /** The label to show. */
  readonly prefLabel: Scalars['String']['output'];
};


/** A commitment as it stood. */
export type CommitmentContentPrefLabelArgs = {
  language?: Scalars['String']['input'];
};

/** What a commitment says. */
export type CommitmentDraft = {
  /** Who undertook it: the key of a concept of kind AGENT. */
  readonly party: Scalars['String']['input'];
  /** What it is called, one label in each language, at least one in all; tags that differ in case alone are one language. */
  readonly prefLabel: ReadonlyArray<LabelInput>;
};

/** A commitment in its place in a list. */
export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The commitment. */
  readonly node: Commitment;
};

/** What comes of writing a commitment: what was written, or why nothing was. */
export type CommitmentResult = CommitmentWritten | ConflictError | DanglingReferenceError | IdempotencyKeyError | InvalidError | KeyTakenError | NotFoundError | RedactedError | RetractedError | TooLargeError;

/** The commitment was written. */
export type CommitmentWritten = {
  readonly __typename?: 'CommitmentWritten';
  /** The commitment as it now stands. */
  readonly commitment: Commitment;
  /** The revision that was written. */
  readonly revision: Revision;
};

/** One dimension of a check. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** What the checked claim says, or the account under which it is checked; null where that is silent. */
  readonly claimed?: Maybe<Scalars['String']['output']>;
  /** What is compared. */
  readonly dimension: Dimension;
  /** What the other claim says; null where it is silent. */
  readonly found?: Maybe<Scalars['String']['output']>;
  /** Why the result is what it is, where that does not show by itself. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What comes of it. */
  readonly result: Result;
  /** What the dimension is for. */
  readonly role: Role;
  /** Of a QUANTITY: what is counted, a concept of kind UNIT. */
  readonly unit?: Maybe<Concept>;
};

/** A party kept or broke a commitment. It is checked against occurrences and denials, under each account of the terms. */
export type Compliance = {
  readonly __typename?: 'Compliance';
  /** The commitment. */
  readonly commitment: Commitment;
  /** Who is said to have kept or broken it: a concept of kind AGENT. */
  readonly party: Concept;
  /** Which of the two. */
  readonly status: ComplianceStatus;
};

/** A party kept or broke a commitment. */
export type ComplianceInput = {
  /** The commitment: its key. */
  readonly commitment: Scalars['String']['input'];
  /** Who is said to have kept or broken it: the key of a concept of kind AGENT. */
  readonly party: Scalars['String']['input'];
  /** Which of the two. */
  readonly status: ComplianceStatus;
};

/** Whether a party is said to have kept its commitment. */
export type ComplianceStatus =
  /** It is said to have been broken. */
  | 'BROKEN'
  /** It is said to have been kept. */
  | 'KEPT';

/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type Concept = Entry & Node & {
  readonly __typename?: 'Concept';
  /** Of an agent: whether it is one person or an organization; null where nobody has said. */
  readonly agentKind?: Maybe<AgentKind>;
  /** Other labels for the same, in one language. */
  readonly altLabel: ReadonlyArray<Scalars['String']['output']>;
  /** Every other label for the same, in the order of the languages' tags. */
  readonly altLabels: ReadonlyArray<Label>;
  /**
   * Concepts of the same kind that this one surely lies below: a power plant is power infrastructure, a town lies in its
   * country, a minister acts for the state. Followed transitively.
   */
  readonly broader: ReadonlyArray<Concept>;
  /**
   * Of a claimant (a concept of kind AGENT): their claims by rating, each rating once, in the order of `Rating`; of anything
   * else: none. It is a record of claims, and makes no score of a person.
   */
  readonly claimsByRating: ReadonlyArray<RatedClaims>;
  /** Of its history the revisions that corrected what was said before, the latest first. */
  readonly corrections: RevisionConnection;
  /** What it is, in a sentence; null where nobody has written one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Of an action: the actions that it puts an end to, as the end of a war ends the war. */
  readonly ends: ReadonlyArray<Concept>;
  /** The latest revision that what is shown here follows from; null where nothing was ever recorded, as of a draft. */
  readonly head?: Maybe<Head>;
  /** Names the concept among all entries. */
  readonly id: Scalars['ID']['output'];
  /** Of a claimant: the pairs of their own claims that contradict each other, the oldest first; of anything else: none. */
  readonly inconsistencies: InconsistencyConnection;
  /** Names the concept among concepts. It never changes. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it names. */
  readonly kind: ConceptKind;
  /** Concepts of the same kind that this one perhaps lies below. Followed transitively; what rests on it stays UNKNOWN. */
  readonly maybeBroader: ReadonlyArray<Concept>;
  /** Concepts of which this one is among the `broader`, in the order of their keys. */
  readonly narrower: ConceptConnection;
  /** The label to show. */
  readonly prefLabel: Scalars['String']['output'];
  /** Every label to show, one in each language, in the order of the languages' tags. */
  readonly prefLabels: ReadonlyArray<Label>;
  /** The concept as it stood; null where it has no such revision. */
  readonly revision?: Maybe<Revision>;
  /** Its history, the latest revision first. */
  readonly revisions: RevisionConnection;
  /** The same thing elsewhere, above all in Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['URL']['output']>;
  /** Whether its history is what it was when it was written. All of it is read for this. */
  readonly verification: Verification;
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptAltLabelArgs = {
  language?: Scalars['String']['input'];
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptClaimsByRatingArgs = {
  rating?: InputMaybe<Rating>;
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptDescriptionArgs = {
  language?: Scalars['String']['input'];
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptInconsistenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptPrefLabelArgs = {
  language?: Scalars['String']['input'];
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptRevisionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Names a concept, by exactly one of its names. */
export type ConceptBy =
  /** The concept's id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The concept's key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** Part of a list of concepts. */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** The concepts, in the order of the list. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** A concept as it stood. */
export type ConceptContent = {
  readonly __typename?: 'ConceptContent';
  /** Of an agent: whether it is one person or an organization; null where nobody has said. */
  readonly agentKind?: Maybe<AgentKind>;
  /** Other labels for the same, in one language. */
  readonly altLabel: ReadonlyArray<Scalars['String']['output']>;
  /** Every other label for the same, in the order of the languages' tags. */
  readonly altLabels: ReadonlyArray<Label>;
  /**
   * Concepts of the same kind that this one surely lies below: a power plant is power infrastructure, a town lies in its
   * country, a minister acts for the state. Followed transitively.
   */
  readonly broader: ReadonlyArray<Concept>;
  /** What it is, in a sentence; null where nobody has written one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Of an action: the actions that it puts an end to, as the end of a war ends the war. */
  readonly ends: ReadonlyArray<Concept>;
  /** What kind of thing it names. */
  readonly kind: ConceptKind;
  /** Concepts of the same kind that this one perhaps lies below. Followed transitively; what rests on it stays UNKNOWN. */
  readonly maybeBroader: ReadonlyArray<Concept>;
  /** The label to show. */
  readonly prefLabel: Scalars['String']['output'];
  /** Every label to show, one in each language, in the order of the languages' tags. */
  readonly prefLabels: ReadonlyArray<Label>;
  /** The same thing elsewhere, above all in Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['URL']['output']>;
};


/** A concept as it stood. */
export type ConceptContentAltLabelArgs = {
  language?: Scalars['String']['input'];
};


/** A concept as it stood. */
export type ConceptContentDescriptionArgs = {
  language?: Scalars['String']['input'];
};


/** A concept as it stood. */
export type ConceptContentPrefLabelArgs = {
  language?: Scalars['String']['input'];
};

/** What a concept says. */
export type ConceptDraft = {
  /** Of an agent: whether it is one person or an organization; absent: that is not said. */
  readonly agentKind?: InputMaybe<AgentKind>;
  /** What else it is called, perhaps several labels in a language. */
  readonly altLabel?: ReadonlyArray<LabelInput>;
  /** Keys of concepts of the same kind that it surely lies below. */
  readonly broader?: ReadonlyArray<Scalars['String']['input']>;
  /** What it is, in a sentence, once in each language. */
  readonly description?: ReadonlyArray<LabelInput>;
  /** Of an action: keys of the actions that it puts an end to. */
  readonly ends?: ReadonlyArray<Scalars['String']['input']>;
  /** What kind of thing it names. It never changes. */
  readonly kind: ConceptKind;
  /** Keys of concepts of the same kind that it perhaps lies below. */
  readonly maybeBroader?: ReadonlyArray<Scalars['String']['input']>;
  /** What it is called, one label in each language, at least one in all; tags that differ in case alone are one language. */
  readonly prefLabel: ReadonlyArray<LabelInput>;
  /** The same thing elsewhere, above all in Wikidata. */
  readonly sameAs?: ReadonlyArray<Scalars['URL']['input']>;
};

/** A concept in its place in a list. */
export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: Concept;
};

/** What kind of thing a concept names. */
export type ConceptKind =
  /** Something that is done or goes on. */
  | 'ACTION'
  /** Somebody who says or does things: a person, an organisation, a state as one who acts. */
  | 'AGENT'
  /** A part of the world; a state's territory is a place of its own beside the state as agent. */
  | 'PLACE'
  /** What a figure gives the value of. */
  | 'PROPERTY'
  /** What an action is done to. */
  | 'TARGET'
  /** What a quantity counts. */
  | 'UNIT';

/** What comes of writing a concept: what was written, or why nothing was. */
export type ConceptResult = ConceptWritten | ConflictError | DanglingReferenceError | IdempotencyKeyError | InvalidError | KeyTakenError | NotFoundError | RedactedError | RetractedError | TooLargeError;

/** The concept was written. */
export type ConceptWritten = {
  readonly __typename?: 'ConceptWritten';
  /** The concept as it now stands. */
  readonly concept: Concept;
  /** The revision that was written. */
  readonly revision: Revision;
};

/**
 * Returned when the revision that is named is not the latest: another was written in the meantime, or there is no such
 * revision yet.
 */
export type ConflictError = WriteError & {
  readonly __typename?: 'ConflictError';
  /** CONFLICT. */
  readonly code: WriteErrorCode;
  /** The latest revision, which stands. */
  readonly current: Revision;
  /** The number of the revision that was named. */
  readonly expected: Scalars['Int']['output'];
  /** Why nothing was written, as a sentence. */
  readonly message: Scalars['String']['output'];
};

/** What a claim is to say instead, since what it said was wrong. */
export type CorrectClaimInput = {
  /** All that the claim says from now on. */
  readonly claim: ClaimDraft;
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which claim: its key. */
  readonly key: Scalars['String']['input'];
  /** Why, in 1 to 2,000 characters. It is public, and stays. */
  readonly reason: Scalars['String']['input'];
  /** The number of the latest revision that the editor has seen. */
  readonly revision: Scalars['Int']['input'];
};

/** A reference to what is not on the record. */
export type DanglingReference = {
  readonly __typename?: 'DanglingReference';
  /** The key that it names. */
  readonly key: Scalars['String']['output'];
  /** Where it stands: a JSON Pointer (RFC 6901) into the input of the mutation. */
  readonly path: Scalars['String']['output'];
  /** What it should be the key of: an entry of one of these types. */
  readonly types: ReadonlyArray<EntryType>;
};

/** Returned when the input is right but for what it names, which is not on the record. */
export type DanglingReferenceError = WriteError & {
  readonly __typename?: 'DanglingReferenceError';
  /** DANGLING_REFERENCE. */
  readonly code: WriteErrorCode;
  /** Why nothing was written, as a sentence. */
  readonly message: Scalars['String']['output'];
  /** Every reference to what is not on the record. */
  readonly references: ReadonlyArray<DanglingReference>;
};

/** In what respect two claims are compared. */
export type Dimension =
  /** What is done. */
  | 'ACTION'
  /** Who does it. */
  | 'AGENT'
  /** Which commitment. */
  | 'COMMITMENT'
  /** Which event. */
  | 'EVENT'
  /** Whether the commitment is to do or to refrain. */
  | 'MODE'
  /** Who undertook the commitment. */
  | 'PARTY'
  /** Where. */
  | 'PLACE'
  /** What a figure gives the value of. */
  | 'PROPERTY'
  /** How many or how much. */
  | 'QUANTITY'
  /** Kept or broken. */
  | 'STATUS'
  /** What a figure is about. */
  | 'SUBJECT'
  /** What it is done to. */
  | 'TARGET'
  /** When. */
  | 'TIME';

/** Who wrote something. */
export type Editor = {
  readonly __typename?: 'Editor';
  /** Opaque, and the same for the same person. */
  readonly id: Scalars['String']['output'];
  /** The name that they chose; null: none. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A check that an editor made, which stands beside those of the rules: one claim set against another, with the reason. */
export type EditorCheck = Entry & Node & {
  readonly __typename?: 'EditorCheck';
  /** The claim that it is set against. */
  readonly against: Claim;
  /** The claim that is checked. */
  readonly claim: Claim;
  /** Of its history the revisions that corrected what was said before, the latest first. */
  readonly corrections: RevisionConnection;
  /** The latest revision that what is shown here follows from; null where nothing was ever recorded, as of a draft. */
  readonly head?: Maybe<Head>;
  /** Names the editor's check among all entries. */
  readonly id: Scalars['ID']['output'];
  /** Names it among editors' checks. It never changes. */
  readonly key: Scalars['String']['output'];
  /** Why, in the editor's words. */
  readonly rationale: Scalars['String']['output'];
  /** What the other claim does to the one that is checked. */
  readonly relation: Relation;
  /** The editor's check as it stood; null where it has no such revision. */
  readonly revision?: Maybe<Revision>;
  /** Its history, the latest revision first. */
  readonly revisions: RevisionConnection;
  /** The account of the terms under which the check holds; null: under every account. */
  readonly under?: Maybe<Claim>;
  /** Whether its history is what it was when it was written. All of it is read for this. */
  readonly verification: Verification;
  /** Whether it was withdrawn: it keeps its page, and counts nowhere. */
  readonly withdrawn: Scalars['Boolean']['output'];
};


/** A check that an editor made, which stands beside those of the rules: one claim set against another, with the reason. */
export type EditorCheckCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A check that an editor made, which stands beside those of the rules: one claim set against another, with the reason. */
export type EditorCheckRevisionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** A check that an editor made, which stands beside those of the rules: one claim set against another, with the reason. */
export type EditorCheckRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Names an editor's check, by exactly one of its names. */
export type EditorCheckBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** Its key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** An editor's check as it stood. */
export type EditorCheckContent = {
  readonly __typename?: 'EditorCheckContent';
  /** The claim that it is set against. */
  readonly against: Claim;
  /** The claim that is checked. */
  readonly claim: Claim;
  /** Why, in the editor's words. */
  readonly rationale: Scalars['String']['output'];
  /** What the other claim does to the one that is checked. */
  readonly relation: Relation;
  /** The account of the terms under which the check holds; null: under every account. */
  readonly under?: Maybe<Claim>;
};

/** What an editor's check says. */
export type EditorCheckDraft = {
  /** The claim that it is set against: its key, which is another. */
  readonly against: Scalars['String']['input'];
  /** The claim that is checked: its key. */
  readonly claim: Scalars['String']['input'];
  /** Why, in 1 to 10,000 characters. */
  readonly rationale: Scalars['String']['input'];
  /** What the other claim does to the one that is checked. */
  readonly relation: Relation;
  /** The account of the terms under which the check holds: the key of a claim with Terms; absent: under every account. */
  readonly under?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of writing an editor's check: what was written, or why nothing was. */
export type EditorCheckResult = ConflictError | DanglingReferenceError | EditorCheckWritten | IdempotencyKeyError | InvalidError | KeyTakenError | NotFoundError | RedactedError | RetractedError | TooLargeError;

/** The editor's check was written. */
export type EditorCheckWritten = {
  readonly __typename?: 'EditorCheckWritten';
  /** The editor's check as it now stands. */
  readonly editorCheck: EditorCheck;
  /** The revision that was written. */
  readonly revision: Revision;
};

/** Whatever editors write: it has a history. */
export type Entry = {
  /** Of its history the revisions that corrected what was said before, the latest first. */
  readonly corrections: RevisionConnection;
  /** The latest revision that what is shown here follows from; null where nothing was ever recorded, as of a draft. */
  readonly head?: Maybe<Head>;
  /** Names the entry among all entries. */
  readonly id: Scalars['ID']['output'];
  /** Names the entry among entries of its type. It never changes. */
  readonly key: Scalars['String']['output'];
  /** The entry as it stood; null where it has no such revision. */
  readonly revision?: Maybe<Revision>;
  /** Its history, the latest revision first. */
  readonly revisions: RevisionConnection;
  /** Whether its history is what it was when it was written. All of it is read for this. */
  readonly verification: Verification;
};


/** Whatever editors write: it has a history. */
export type EntryCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever editors write: it has a history. */
export type EntryRevisionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever editors write: it has a history. */
export type EntryRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The types of entries. */
export type EntryType =
  /** A claim. */
  | 'CLAIM'
  /** A commitment. */
  | 'COMMITMENT'
  /** A concept. */
  | 'CONCEPT'
  /** A check that an editor made. */
  | 'EDITOR_CHECK'
  /** An event. */
  | 'EVENT'
  /** A source. */
  | 'SOURCE';

/**
 * A happening as such, that several claims may speak of. Which claims speak of it is an editor's decision, stated in their
 * statements and never inferred from likeness: two strikes on one day are two.
 */
export type Event = Entry & Node & {
  readonly __typename?: 'Event';
  /** Of its history the revisions that corrected what was said before, the latest first. */
  readonly corrections: RevisionConnection;
  /** The latest revision that what is shown here follows from; null where nothing was ever recorded, as of a draft. */
  readonly head?: Maybe<Head>;
  /** Names the event among all entries. */
  readonly id: Scalars['ID']['output'];
  /** Names the event among events. It never changes. */
  readonly key: Scalars['String']['output'];
  /** The label to show. */
  readonly prefLabel: Scalars['String']['output'];
  /** The event as it stood; null where it has no such revision. */
  readonly revision?: Maybe<Revision>;
  /** Its history, the latest revision first. */
  readonly revisions: RevisionConnection;
  /** Whether its history is what it was when it was written. All of it is read for this. */
  readonly verification: Verification;
};


/**
 * A happening as such, that several claims may speak of. Which claims speak of it is an editor's decision, stated in their
 * statements and never inferred from likeness: two strikes on one day are two.
 */
export type EventCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A happening as such, that several claims may speak of. Which claims speak of it is an editor's decision, stated in their
 * statements and never inferred from likeness: two strikes on one day are two.
 */
export type EventPrefLabelArgs = {
  language?: Scalars['String']['input'];
};


/**
 * A happening as such, that several claims may speak of. Which claims speak of it is an editor's decision, stated in their
 * statements and never inferred from likeness: two strikes on one day are two.
 */
export type EventRevisionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A happening as such, that several claims may speak of. Which claims speak of it is an editor's decision, stated in their
 * statements and never inferred from likeness: two strikes on one day are two.
 */
export type EventRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Names an event, by exactly one of its names. */
export type EventBy =
  /** The event's id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The event's key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** Part of a list of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events, in the order of the list. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** An event as it stood. */
export type EventContent = {
  readonly __typename?: 'EventContent';
  /** The label to show. */
  readonly prefLabel: Scalars['String']['output'];
};


/** An event as it stood. */
export type EventContentPrefLabelArgs = {
  language?: Scalars['String']['input'];
};

/** What an event says. */
export type EventDraft = {
  /** What it is called, one label in each language, at least one in all; tags that differ in case alone are one language. */
  readonly prefLabel: ReadonlyArray<LabelInput>;
};

/** An event in its place in a list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** What comes of writing an event: what was written, or why nothing was. */
export type EventResult = ConflictError | DanglingReferenceError | EventWritten | IdempotencyKeyError | InvalidError | KeyTakenError | NotFoundError | RedactedError | RetractedError | TooLargeError;

/** The event was written. */
export type EventWritten = {
  readonly __typename?: 'EventWritten';
  /** The event as it now stands. */
  readonly event: Event;
  /** The revision that was written. */
  readonly revision: Revision;
};

/** How an occurrence fills its time. */
export type Extent =
  /** It lasts during all of the time. */
  | 'THROUGHOUT'
  /** It lies somewhere within the time. */
  | 'WITHIN';

/**
 * The count of an event is the greatest or smallest, or the event the first, since some time. It is checked against the
 * other occurrences of that kind since then, each event once.
 */
export type Extreme = {
  readonly __typename?: 'Extreme';
  /** Among occurrences of this action: a concept of kind ACTION. */
  readonly action?: Maybe<Concept>;
  /** Among what these did: concepts of kind AGENT. */
  readonly agents: ReadonlyArray<Concept>;
  /**
   * The event that is said to stand out. Always given; nullable as in the other statements, so that one query can ask
   * all of them.
   */
  readonly event?: Maybe<Event>;
  /** Among what happened here: concepts of kind PLACE. */
  readonly places: ReadonlyArray<Concept>;
  /** Since when; null: since ever. */
  readonly since?: Maybe<Time>;
  /** In which way it stands out. */
  readonly superlative: Superlative;
  /** Among what was done to these: concepts of kind TARGET. */
  readonly targets: ReadonlyArray<Concept>;
  /** What is counted: a concept of kind UNIT; null for FIRST. */
  readonly unit?: Maybe<Concept>;
};

/** The count of an event is the greatest or smallest, or the event the first, since some time. */
export type ExtremeInput = {
  /** Among occurrences of this action: the key of a concept of kind ACTION. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Among what these did: keys of concepts of kind AGENT. */
  readonly agents?: ReadonlyArray<Scalars['String']['input']>;
  /** The event that is said to stand out: its key. */
  readonly event: Scalars['String']['input'];
  /** Among what happened here: keys of concepts of kind PLACE. */
  readonly places?: ReadonlyArray<Scalars['String']['input']>;
  /** Since when; absent: since ever. */
  readonly since?: InputMaybe<TimeInput>;
  /** In which way it stands out. */
  readonly superlative: Superlative;
  /** Among what was done to these: keys of concepts of kind TARGET. */
  readonly targets?: ReadonlyArray<Scalars['String']['input']>;
  /** What is counted: the key of a concept of kind UNIT; for GREATEST and SMALLEST always, for FIRST never. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Part of the feed. */
export type FeedConnection = {
  readonly __typename?: 'FeedConnection';
  /** What is told, in the order of the feed. */
  readonly edges: ReadonlyArray<FeedEdge>;
  /**
   * Which part of the feed this is. There is always an `endCursor`: where nothing is new it is the cursor that was given, so
   * that who asks again after it is told whatever comes next.
   */
  readonly pageInfo: PageInfo;
};

/** Something that is told, in its place in the feed. */
export type FeedEdge = {
  readonly __typename?: 'FeedEdge';
  /** The place in the feed, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What is told. */
  readonly node: FeedEntry;
};

/** Something that is told of the record: what was written on it, or what follows from it and is another than before. */
export type FeedEntry = {
  /** When it was written, or when what follows was published. */
  readonly at: Scalars['DateTime']['output'];
  /** What it is about, as it is now. */
  readonly entry: Entry;
  /**
   * Names what is told, and is the same whenever it is told: who has seen it, need not look at it again. It is not an id that
   * `node` takes.
   */
  readonly id: Scalars['ID']['output'];
};

/** A subject's property has a value at a time. It is checked against figures of the same subject, property and time. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** What it gives the value of: a concept of kind PROPERTY. */
  readonly property: Concept;
  /** The value. Always given; nullable as in the other statements, so that one query can ask all of them. */
  readonly quantity?: Maybe<Quantity>;
  /** What the figure is about. */
  readonly subject: FigureSubject;
  /** When the property has the value; null where that is not said. */
  readonly time?: Maybe<Time>;
};

/** A subject's property has a value at a time. */
export type FigureInput = {
  /** What it gives the value of: the key of a concept of kind PROPERTY. */
  readonly property: Scalars['String']['input'];
  /** The value. */
  readonly quantity: QuantityInput;
  /** What the figure is about: the key of a concept or of an event. */
  readonly subject: Scalars['String']['input'];
  /** When the property has the value. */
  readonly time?: InputMaybe<TimeInput>;
};

/** What a figure is about. */
export type FigureSubject = Concept | Event;

/** The latest revision of an entry. Who keeps it can tell later whether revisions are withheld. */
export type Head = {
  readonly __typename?: 'Head';
  /** The hash of the revision. */
  readonly hash: Scalars['String']['output'];
  /** The number of the revision. */
  readonly number: Scalars['Int']['output'];
};

/**
 * Returned when the same editor has used the same idempotency key for the same entry with another input, which was written
 * under it, or is being written.
 */
export type IdempotencyKeyError = WriteError & {
  readonly __typename?: 'IdempotencyKeyError';
  /** IDEMPOTENCY_KEY. */
  readonly code: WriteErrorCode;
  /** Why nothing was written, as a sentence. */
  readonly message: Scalars['String']['output'];
};

/** What would change if a claim or a source fell. */
export type Impact = ClaimChange | CommitmentChange;

/** Part of the list of what would change. */
export type ImpactConnection = {
  readonly __typename?: 'ImpactConnection';
  /** What would change: claims first, then commitments, each in the order of their keys. */
  readonly edges: ReadonlyArray<ImpactEdge>;
  /**
   * Whether more might change than was looked at: at most 1,000 claims and commitments, by at most 80,000 comparisons and
   * some 600 calls of the table.
   */
  readonly limited: Scalars['Boolean']['output'];
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** A change in its place in the list. */
export type ImpactEdge = {
  readonly __typename?: 'ImpactEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Impact;
};

/** Two claims by one claimant, of which one contradicts the other. */
export type Inconsistency = {
  readonly __typename?: 'Inconsistency';
  /** The checks by which one contradicts the other: of each other, where the contradiction goes both ways. */
  readonly checks: ReadonlyArray<Check>;
  /** The two claims, the earlier first. */
  readonly claims: ReadonlyArray<Claim>;
};

/** Part of the list of a claimant's inconsistencies. */
export type InconsistencyConnection = {
  readonly __typename?: 'InconsistencyConnection';
  /** The pairs, the oldest first: by the later of the two claims. */
  readonly edges: ReadonlyArray<InconsistencyEdge>;
  /** Whether there is more than was looked at: at most 1,000 claims, the latest, by at most 80,000 comparisons. */
  readonly limited: Scalars['Boolean']['output'];
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** An inconsistency in its place in the list. */
export type InconsistencyEdge = {
  readonly __typename?: 'InconsistencyEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The inconsistency. */
  readonly node: Inconsistency;
};

/** Returned when the input cannot be on the record. */
export type InvalidError = WriteError & {
  readonly __typename?: 'InvalidError';
  /** INVALID. */
  readonly code: WriteErrorCode;
  /** Why nothing was written, as a sentence. */
  readonly message: Scalars['String']['output'];
  /** All that is wrong with it, references to what is not on the record among it. */
  readonly problems: ReadonlyArray<Problem>;
};

/** What no record can settle. No rule checks it. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** What kind of judgement it is. */
  readonly kind: JudgementKind;
};

/** What no record can settle. */
export type JudgementInput = {
  /** What kind of judgement it is. */
  readonly kind: JudgementKind;
};

/** What kind of judgement a claim is. */
export type JudgementKind =
  /** Why somebody is said to have done something. */
  | 'MOTIVE'
  /** What somebody thinks of something. */
  | 'OPINION'
  /** What somebody says will happen. */
  | 'PREDICTION';

/** Returned when there is an entry of this type and key already. */
export type KeyTakenError = WriteError & {
  readonly __typename?: 'KeyTakenError';
  /** KEY_TAKEN. */
  readonly code: WriteErrorCode;
  /** The latest revision, which stands. */
  readonly current: Revision;
  /** Why nothing was written, as a sentence. */
  readonly message: Scalars['String']['output'];
};

/** A text in a language. */
export type Label = {
  readonly __typename?: 'Label';
  /** The language, a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** A text in a language. */
export type LabelInput = {
  /** The language, a BCP 47 tag. */
  readonly language: Scalars['String']['input'];
  /** The text. */
  readonly text: Scalars['String']['input'];
};

/** A bound on the work of one answer. Where it is met, the answer is NOT_ENOUGH_EVIDENCE and says so. */
export type Limit =
  /** More claims bear on the matter than are gathered for one answer. */
  | 'TOO_MANY_CLAIMS'
  /** More claims would have to be set against one another than are for one answer. */
  | 'TOO_MANY_COMPARISONS'
  /** The disputed accounts can be taken in more ways than are worked out for one answer. */
  | 'TOO_MANY_READINGS';

/** A check to make. */
export type MakeCheckInput = {
  /** What the check says. */
  readonly check: EditorCheckDraft;
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * What it is to be called among editors' checks, in 1 to 200 characters. It never changes, and stays even where the content is
   * redacted: let it say nothing that may have to go.
   */
  readonly key: Scalars['String']['input'];
};

/** Whether a commitment is to do or to refrain. */
export type Mode =
  /** To do it within the window. */
  | 'DO'
  /** Not to do it during the window. */
  | 'REFRAIN';

/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Corrects a claim, in public: as `reviseClaim`, where what it said was wrong. It needs the role `editor`. */
  readonly correctClaim?: Maybe<ClaimResult>;
  /** Sets one claim against another, beside what the rules make of them. It needs the role `editor`. */
  readonly makeCheck?: Maybe<EditorCheckResult>;
  /** Sets an editor's weight on a claim, and changes nothing else of it. It needs the role `editor`. */
  readonly rankClaim?: Maybe<ClaimResult>;
  /** Puts a new claim on the record. It needs the role `editor`. */
  readonly recordClaim?: Maybe<ClaimResult>;
  /** Puts a new commitment on the record. It needs the role `editor`. */
  readonly recordCommitment?: Maybe<CommitmentResult>;
  /** Puts a new concept on the record. It needs the role `editor`. */
  readonly recordConcept?: Maybe<ConceptResult>;
  /** Puts a new event on the record. It needs the role `editor`. */
  readonly recordEvent?: Maybe<EventResult>;
  /** Puts a new source on the record. It needs the role `editor`. */
  readonly recordSource?: Maybe<SourceResult>;
  /**
   * Removes what revisions of an entry say, where the law makes us. Their hashes stay, so that the history can still be
   * verified; verdicts and statuses that were published with words of it lose theirs, and keep the rest; that it was done, by
   * whom, when and why, is a revision of its own. Where the latest revision goes, a text is
   * left that says so, and a claim or an editor's check is retracted with it. Keys stay, and what others rely on: a claim's
   * claimant and date, what an editor's check sets against what, a source's publisher, a concept's kind and place in the
   * vocabulary. A redaction that was broken off, which `verification` tells, is completed by another of the same revisions. It
   * needs the role `redactor`.
   */
  readonly redact?: Maybe<RedactionResult>;
  /**
   * Takes a claim back. It keeps its page, which says so, and from then on it counts in no other claim's verdict. It needs
   * the role `editor`.
   */
  readonly retractClaim?: Maybe<ClaimResult>;
  /**
   * Revises a claim: what it said stays in its history. One that was retracted is put on the record again. It needs the role
   * `editor`.
   */
  readonly reviseClaim?: Maybe<ClaimResult>;
  /** Revises a commitment: what it said stays in its history. It needs the role `editor`. */
  readonly reviseCommitment?: Maybe<CommitmentResult>;
  /** Revises a concept: what it said stays in its history. It needs the role `editor`. */
  readonly reviseConcept?: Maybe<ConceptResult>;
  /** Revises an event: what it said stays in its history. It needs the role `editor`. */
  readonly reviseEvent?: Maybe<EventResult>;
  /** Revises a source: what it said stays in its history. It needs the role `editor`. */
  readonly reviseSource?: Maybe<SourceResult>;
  /**
   * Withdraws an editor's check. It keeps its page, which says so, and from then on it counts nowhere. It needs the role
   * `editor`.
   */
  readonly withdrawCheck?: Maybe<EditorCheckResult>;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationCorrectClaimArgs = {
  input: CorrectClaimInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationMakeCheckArgs = {
  input: MakeCheckInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationRankClaimArgs = {
  input: RankClaimInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationRecordClaimArgs = {
  input: RecordClaimInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationRecordCommitmentArgs = {
  input: RecordCommitmentInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationRecordConceptArgs = {
  input: RecordConceptInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationRecordEventArgs = {
  input: RecordEventInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationRecordSourceArgs = {
  input: RecordSourceInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationRedactArgs = {
  input: RedactInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationRetractClaimArgs = {
  input: RetractClaimInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationReviseClaimArgs = {
  input: ReviseClaimInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationReviseCommitmentArgs = {
  input: ReviseCommitmentInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationReviseConceptArgs = {
  input: ReviseConceptInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationReviseEventArgs = {
  input: ReviseEventInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationReviseSourceArgs = {
  input: ReviseSourceInput;
};


/**
 * What those can do who have a token with the role that it takes. Without a token that is valid, or without the role,
 * nothing is done, the field is null and the error has the code UNAUTHENTICATED or FORBIDDEN. Whatever else is refused is
 * answered with a type that implements WriteError. Of several mutations in one request each stands for itself: what one has
 * written is in the answer, whatever becomes of the next. What was done is in the answer, whatever is asked of it; what
 * follows from it elsewhere is derived within seconds.
 */
export type MutationWithdrawCheckArgs = {
  input: WithdrawCheckInput;
};

/** An entry of the public record that has an id of its own. */
export type Node = {
  /** Names the entry among all entries of all types. Opaque: take it as it is. */
  readonly id: Scalars['ID']['output'];
};

/** Returned when there is no entry of this type and key. */
export type NotFoundError = WriteError & {
  readonly __typename?: 'NotFoundError';
  /** NOT_FOUND. */
  readonly code: WriteErrorCode;
  /** Why nothing was written, as a sentence. */
  readonly message: Scalars['String']['output'];
};

/**
 * Something happened, goes on, or did not happen. It is checked against claims of the same event, and against denials
 * whose scope holds it.
 */
export type Occurrence = {
  readonly __typename?: 'Occurrence';
  /** What was done or went on: a concept of kind ACTION; null where that is not said. */
  readonly action?: Maybe<Concept>;
  /** Who did it: concepts of kind AGENT. */
  readonly agents: ReadonlyArray<Concept>;
  /** How many, unit by unit. */
  readonly counts: ReadonlyArray<Quantity>;
  /** Whether the claim is that nothing of the kind happened. */
  readonly denial: Scalars['Boolean']['output'];
  /** The event that this speaks of: an editor's decision; null where none is named. */
  readonly event?: Maybe<Event>;
  /** Where: concepts of kind PLACE. */
  readonly places: ReadonlyArray<Concept>;
  /** What it was done to: concepts of kind TARGET. */
  readonly targets: ReadonlyArray<Concept>;
  /** When; null where that is not said. */
  readonly time?: Maybe<OccurrenceTime>;
};

/** Something happened, goes on, or did not happen. */
export type OccurrenceInput = {
  /** What was done or went on: the key of a concept of kind ACTION. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Who did it: keys of concepts of kind AGENT. */
  readonly agents?: ReadonlyArray<Scalars['String']['input']>;
  /** How many, unit by unit. */
  readonly counts?: ReadonlyArray<QuantityInput>;
  /** Whether the claim is that nothing of the kind happened. */
  readonly denial?: Scalars['Boolean']['input'];
  /** The event that this speaks of: its key. */
  readonly event?: InputMaybe<Scalars['String']['input']>;
  /** Where: keys of concepts of kind PLACE. */
  readonly places?: ReadonlyArray<Scalars['String']['input']>;
  /** What it was done to: keys of concepts of kind TARGET. */
  readonly targets?: ReadonlyArray<Scalars['String']['input']>;
  /** When. */
  readonly time?: InputMaybe<OccurrenceTimeInput>;
};

/** When something happened or went on. */
export type OccurrenceTime = {
  readonly __typename?: 'OccurrenceTime';
  /** The earliest moment that the time may hold; null where nothing limits it. */
  readonly earliest?: Maybe<Scalars['DateTime']['output']>;
  /** The time in EDTF; null where it was given by `start` and `end`. */
  readonly edtf?: Maybe<Scalars['EDTF']['output']>;
  /** The moment up to which it lasts, itself not included; null where the time has no end or was given in EDTF. */
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it lies somewhere within the time or lasts throughout it. */
  readonly extent: Extent;
  /** The moment before which the time surely ends; null where nothing limits it. */
  readonly latest?: Maybe<Scalars['DateTime']['output']>;
  /** The first moment; null where the time has no beginning or was given in EDTF. */
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  /** The time zone (IANA) in which `edtf` is read. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
};

/** When something happened or went on: `edtf` with its `timeZone`, or `start` and `end`, of which one may be left out. */
export type OccurrenceTimeInput = {
  /** The time in EDTF; needs `timeZone`. */
  readonly edtf?: InputMaybe<Scalars['EDTF']['input']>;
  /** The moment up to which, itself not included. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it lies somewhere within the time or lasts throughout it. */
  readonly extent?: Extent;
  /** The first moment. */
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
  /** The time zone (IANA) in which to read `edtf`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Which part of a list a connection holds (Relay's cursor connections). Of a list that goes on beyond what `before` or `after`
 * leave out, both are told all the same.
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /**
   * The cursor of the last edge, which `after` takes to get the part after this; null where there is no edge, but in a feed,
   * which always has it.
   */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** With `first`: whether there are more than these, up to `before`. With `last`: whether something comes after these. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** With `last`: whether there are more than these, back to `after`. With `first`: whether something comes before these. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, which `before` takes to get the part before this; null where there is no edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** One thing that is wrong with an input. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** What is wrong, as a sentence. */
  readonly message: Scalars['String']['output'];
  /** Where: a JSON Pointer (RFC 6901) into the input of the mutation. */
  readonly path: Scalars['String']['output'];
};

/** A status as this deployment published it: kept, and never computed anew. The computed course is `statusTimeline`. */
export type PublishedStatus = {
  readonly __typename?: 'PublishedStatus';
  /**
   * The revisions that it was derived anew for, at most 25: where much is written at once, others that were written with them
   * are among them. None where it was the passing of time, or other rules.
   */
  readonly causes: ReadonlyArray<Cause>;
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /**
   * Whether its words are gone, and `[redacted]` stands in their place: where a revision that it quotes was redacted since, of
   * a claim or a concept. Until then the latest revision of each is read for this.
   */
  readonly redacted: Scalars['Boolean']['output'];
  /** The version of the rules that it follows from. */
  readonly ruleSet: Scalars['Int']['output'];
  /**
   * The status. Claims that it names are shown as they stand today; for what the law made somebody redact since, see
   * `redacted`.
   */
  readonly status: Status;
  /** 1 for the first that was published of the commitment, and so on. */
  readonly version: Scalars['Int']['output'];
};

/** Part of the statuses that were published of a commitment. */
export type PublishedStatusConnection = {
  readonly __typename?: 'PublishedStatusConnection';
  /** The statuses, the latest first. */
  readonly edges: ReadonlyArray<PublishedStatusEdge>;
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** A published status in its place in the list. */
export type PublishedStatusEdge = {
  readonly __typename?: 'PublishedStatusEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The published status. */
  readonly node: PublishedStatus;
};

/** A verdict as this deployment published it: kept, and never computed anew. The computed course is `verdictTimeline`. */
export type PublishedVerdict = {
  readonly __typename?: 'PublishedVerdict';
  /**
   * The revisions that it was derived anew for, at most 25: where much is written at once, others that were written with them
   * are among them. None where it was the passing of time, or other rules.
   */
  readonly causes: ReadonlyArray<Cause>;
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /**
   * Whether its words are gone, and `[redacted]` stands in their place: where a revision that it quotes was redacted since, of
   * a claim, an editor's check or a concept. Until then the latest revision of each is read for this.
   */
  readonly redacted: Scalars['Boolean']['output'];
  /** The version of the rules that it follows from. */
  readonly ruleSet: Scalars['Int']['output'];
  /**
   * The verdict. Claims that it names are shown as they stand today; for what the law made somebody redact since, see
   * `redacted`.
   */
  readonly verdict: Verdict;
  /** 1 for the first that was published on the claim, and so on. */
  readonly version: Scalars['Int']['output'];
};

/** Part of the verdicts that were published on a claim. */
export type PublishedVerdictConnection = {
  readonly __typename?: 'PublishedVerdictConnection';
  /** The verdicts, the latest first. */
  readonly edges: ReadonlyArray<PublishedVerdictEdge>;
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** A published verdict in its place in the list. */
export type PublishedVerdictEdge = {
  readonly __typename?: 'PublishedVerdictEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The published verdict. */
  readonly node: PublishedVerdict;
};

/** A number of units. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** How the number is meant. */
  readonly bound: Bound;
  /** For each of how many sides the number holds: 157 for each of 2 sides is 314 in all. Null for a number in all. */
  readonly sides?: Maybe<Scalars['Int']['output']>;
  /** What is counted: a concept of kind UNIT. */
  readonly unit: Concept;
  /** The number. */
  readonly value: Scalars['Float']['output'];
};

/** A number of units. */
export type QuantityInput = {
  /** How the number is meant. */
  readonly bound?: Bound;
  /** For each of how many sides the number holds, 1 or more; absent: it is a number in all. */
  readonly sides?: InputMaybe<Scalars['Int']['input']>;
  /** What is counted: the key of a concept of kind UNIT. */
  readonly unit: Scalars['String']['input'];
  /** The number, 0 or more. */
  readonly value: Scalars['Float']['input'];
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** A claim; null where the record has no such claim. */
  readonly claim?: Maybe<Claim>;
  /**
   * Claims: all of them, or those of one claimant, about one commitment, whose statement names one concept, that appear in
   * one source, or at one address (give at most one of the five); of these perhaps only those with one rating, and only those
   * of a time.
   */
  readonly claims: ClaimConnection;
  /** A commitment; null where the record has no such commitment. */
  readonly commitment?: Maybe<Commitment>;
  /** Every commitment, in the order of their keys. */
  readonly commitments: CommitmentConnection;
  /**
   * Any two claims set against each other by the rules, whatever their dates and ranks: every check of the first against the
   * second. None where the second does not bear on the first; null where the record has no claim of a name that is given.
   */
  readonly compare?: Maybe<ReadonlyArray<Check>>;
  /** A concept of the vocabulary, such as a claimant; null where the record has no such concept. */
  readonly concept?: Maybe<Concept>;
  /** The vocabulary: every concept, or those of one kind, kind by kind and in the order of their keys. */
  readonly concepts: ConceptConnection;
  /** An editor's check; null where the record has no such check. */
  readonly editorCheck?: Maybe<EditorCheck>;
  /** An event; null where the record has no such event. */
  readonly event?: Maybe<Event>;
  /** Every event, in the order of their keys. */
  readonly events: EventConnection;
  /**
   * All that was written, and every verdict and status that changed, from the beginning. After a cursor everything is told at
   * least once, and what is about one entry in its order; beyond that the order is roughly that of `at`. Nothing is ever
   * taken out of the feed, and a cursor stays good.
   */
  readonly feed: FeedConnection;
  /** An entry of any type by its id; null where the record has no such entry. */
  readonly node?: Maybe<Node>;
  /** A source; null where the record has no such source. */
  readonly source?: Maybe<Source>;
  /** Every source, or those at one address, in the order of their keys. */
  readonly sources: SourceConnection;
  /**
   * A claim as it would be if it were on the record, with the checks and the verdict that it would get. Nothing is stored:
   * its id and its key, which follow from what it says, name nothing on the record, and never will: such a key begins with
   * `draft/` and is longer than the 200 characters that a key of the record may have. Errors of the code BAD_USER_INPUT list
   * every problem in `extensions.problems`, each with `path` and `message`.
   */
  readonly tryOut: Claim;
  /**
   * The latest verdict changes: what claims were rated anew, and from what to what. A claim that had no verdict yet counts as
   * NOT_ENOUGH_EVIDENCE, so that a first verdict is among them only where it says something else. The feed tells of changes
   * too that leave the rating as it was.
   */
  readonly verdictChanges: VerdictChangedConnection;
};


/** What can be asked. */
export type QueryClaimArgs = {
  by: ClaimBy;
};


/** What can be asked. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  claimDate?: InputMaybe<TimeInput>;
  claimant?: InputMaybe<Scalars['String']['input']>;
  commitment?: InputMaybe<Scalars['String']['input']>;
  concept?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
  rating?: InputMaybe<Rating>;
  source?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['URL']['input']>;
};


/** What can be asked. */
export type QueryCommitmentArgs = {
  by: CommitmentBy;
};


/** What can be asked. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryCompareArgs = {
  against: ClaimChoice;
  claim: ClaimChoice;
  under?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryConceptArgs = {
  by: ConceptBy;
};


/** What can be asked. */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ConceptKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryEditorCheckArgs = {
  by: EditorCheckBy;
};


/** What can be asked. */
export type QueryEventArgs = {
  by: EventBy;
};


/** What can be asked. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySourceArgs = {
  by: SourceBy;
};


/** What can be asked. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  url?: InputMaybe<Scalars['URL']['input']>;
};


/** What can be asked. */
export type QueryTryOutArgs = {
  claim: ClaimDraft;
};


/** What can be asked. */
export type QueryVerdictChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  rating?: InputMaybe<Rating>;
};

/** An editor's weight on a claim, as Wikibase ranks statements. */
export type Rank =
  /** The claim stays on the record and counts in no other claim's verdict. */
  | 'DEPRECATED'
  /** The weight of a claim that no editor has ranked. */
  | 'NORMAL'
  /** Where two claims contradict each other, this one outweighs those of rank NORMAL. */
  | 'PREFERRED';

/** An editor's weight to put on a claim. */
export type RankClaimInput = {
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which claim: its key. */
  readonly key: Scalars['String']['input'];
  /** The weight. */
  readonly rank: Rank;
  /** Why, in 1 to 2,000 characters. It is public, and stays. */
  readonly reason: Scalars['String']['input'];
  /** The number of the latest revision that the editor has seen. */
  readonly revision: Scalars['Int']['input'];
};

/** The claims of a claimant that are rated the same. Those that their editors took back are not among them. */
export type RatedClaims = {
  readonly __typename?: 'RatedClaims';
  /** The claims, the latest claimDate first; the same as `Query.claims` has of this claimant and rating. */
  readonly claims: ClaimConnection;
  /** How many there are: as many as `claims` has. */
  readonly count: Scalars['Int']['output'];
  /** What they are rated. */
  readonly rating: Rating;
};


/** The claims of a claimant that are rated the same. Those that their editors took back are not among them. */
export type RatedClaimsClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a claim is rated, from its standing: the four labels of AVeriTeC, and one for what no record can settle. */
export type Rating =
  /** What is on record points both ways, or the accounts that it depends on lead to different answers. */
  | 'CONFLICTING_EVIDENCE'
  /** Nothing on record decides. Absence of evidence is not proof. */
  | 'NOT_ENOUGH_EVIDENCE'
  /** Something that stands contradicts it. */
  | 'REFUTED'
  /** It stands, and somebody else's claim supports it. */
  | 'SUPPORTED'
  /** An opinion, a motive or a prediction: no record can settle it. */
  | 'UNCHECKABLE';

/** One way to take the disputed accounts, and where the claim stands under it. */
export type Reading = {
  readonly __typename?: 'Reading';
  /** The accounts taken, with those that say the same; none where the verdict depends on no commitment. */
  readonly accounts: ReadonlyArray<Claim>;
  /** Whether one of the accounts is by the claim's own claimant. */
  readonly claimantsOwn: Scalars['Boolean']['output'];
  /** The checks that decided under this reading, among the verdict's. */
  readonly decidedBy: ReadonlyArray<Check>;
  /** Why, in a sentence or two. */
  readonly explanation: Scalars['String']['output'];
  /** The rating that follows from the standing. */
  readonly rating: Rating;
  /** Where the claim stands under this reading. */
  readonly standing: Standing;
};

/** A claim to put on the record. */
export type RecordClaimInput = {
  /** What the claim says. */
  readonly claim: ClaimDraft;
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * What the claim is to be called among claims, in 1 to 200 characters. It never changes, and stays even where the content is
   * redacted: let it say nothing that may have to go.
   */
  readonly key: Scalars['String']['input'];
};

/** A commitment to put on the record. */
export type RecordCommitmentInput = {
  /** What the commitment says. */
  readonly commitment: CommitmentDraft;
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * What the commitment is to be called among commitments, in 1 to 200 characters. It never changes, and stays even where the content is
   * redacted: let it say nothing that may have to go.
   */
  readonly key: Scalars['String']['input'];
};

/** A concept to put on the record. */
export type RecordConceptInput = {
  /** What the concept says. */
  readonly concept: ConceptDraft;
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * What the concept is to be called among concepts, in 1 to 200 characters. It never changes, and stays even where the content is
   * redacted: let it say nothing that may have to go.
   */
  readonly key: Scalars['String']['input'];
};

/** An event to put on the record. */
export type RecordEventInput = {
  /** What the event says. */
  readonly event: EventDraft;
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * What the event is to be called among events, in 1 to 200 characters. It never changes, and stays even where the content is
   * redacted: let it say nothing that may have to go.
   */
  readonly key: Scalars['String']['input'];
};

/** A source to put on the record. */
export type RecordSourceInput = {
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * What the source is to be called among sources, in 1 to 200 characters. It never changes, and stays even where the content is
   * redacted: let it say nothing that may have to go.
   */
  readonly key: Scalars['String']['input'];
  /** What the source says. */
  readonly source: SourceDraft;
};

/** What is to go. */
export type RedactInput = {
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which entry: its key. */
  readonly key: Scalars['String']['input'];
  /** Why, in 1 to 2,000 characters. It is public, and stays. */
  readonly reason: Scalars['String']['input'];
  /** The number of the latest revision that the editor has seen. */
  readonly revision: Scalars['Int']['input'];
  /**
   * Numbers of the revisions whose content is to go, with all others that say the same, as a ranking or a retraction does;
   * absent: of all of them.
   */
  readonly revisions?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The type of the entry. */
  readonly type: EntryType;
};

/** Returned when the same request was done before, and what it wrote was redacted since. */
export type RedactedError = WriteError & {
  readonly __typename?: 'RedactedError';
  /** REDACTED. */
  readonly code: WriteErrorCode;
  /** Why nothing was written, as a sentence. */
  readonly message: Scalars['String']['output'];
};

/** The content is gone. */
export type RedactionDone = {
  readonly __typename?: 'RedactionDone';
  /** What is left of the entry. */
  readonly entry: Entry;
  /** The revision that says so. */
  readonly revision: Revision;
};

/** What comes of redacting: what was done, or why nothing was. */
export type RedactionResult = ConflictError | DanglingReferenceError | IdempotencyKeyError | InvalidError | KeyTakenError | NotFoundError | RedactedError | RedactionDone | RetractedError | TooLargeError;

/**
 * What the other claim does to the checked one. A mismatch in scope rules it out (null); else an unknown in scope leaves it
 * UNDETERMINED; else the content decides.
 */
export type Relation =
  /** Both cannot hold. */
  | 'CONTRADICTS'
  /** Another account of the same terms, which limits this one. */
  | 'QUALIFIES'
  /** The other claim bears it out. */
  | 'SUPPORTS'
  /** Whether the other claim bears it out or contradicts it, the record does not say. */
  | 'UNDETERMINED';

/** What comes of comparing two values. An unknown never silently becomes a yes. */
export type Result =
  /** What is found lies within what is claimed; between two accounts: they are equal. */
  | 'MATCH'
  /** The two are surely apart; between two accounts: surely not equal. */
  | 'MISMATCH'
  /** Anything else. */
  | 'UNKNOWN';

/** A claim to take back. */
export type RetractClaimInput = {
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which claim: its key. */
  readonly key: Scalars['String']['input'];
  /** Why, in 1 to 2,000 characters. It is public, and stays. */
  readonly reason: Scalars['String']['input'];
  /** The number of the latest revision that the editor has seen. */
  readonly revision: Scalars['Int']['input'];
};

/**
 * Returned when the entry was retracted, so that this cannot be done to it. A claim is put on the record again by
 * `reviseClaim`.
 */
export type RetractedError = WriteError & {
  readonly __typename?: 'RetractedError';
  /** RETRACTED. */
  readonly code: WriteErrorCode;
  /** The latest revision, which stands. */
  readonly current: Revision;
  /** Why nothing was written, as a sentence. */
  readonly message: Scalars['String']['output'];
};

/** What a claim is to say instead. */
export type ReviseClaimInput = {
  /** All that the claim says from now on. */
  readonly claim: ClaimDraft;
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which claim: its key. */
  readonly key: Scalars['String']['input'];
  /** Why, in 1 to 2,000 characters. It is public, and stays. */
  readonly reason: Scalars['String']['input'];
  /** The number of the latest revision that the editor has seen. */
  readonly revision: Scalars['Int']['input'];
};

/** What a commitment is to say instead. */
export type ReviseCommitmentInput = {
  /** All that the commitment says from now on. */
  readonly commitment: CommitmentDraft;
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which commitment: its key. */
  readonly key: Scalars['String']['input'];
  /** Why, in 1 to 2,000 characters. It is public, and stays. */
  readonly reason: Scalars['String']['input'];
  /** The number of the latest revision that the editor has seen. */
  readonly revision: Scalars['Int']['input'];
};

/** What a concept is to say instead. */
export type ReviseConceptInput = {
  /** All that the concept says from now on. */
  readonly concept: ConceptDraft;
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which concept: its key. */
  readonly key: Scalars['String']['input'];
  /** Why, in 1 to 2,000 characters. It is public, and stays. */
  readonly reason: Scalars['String']['input'];
  /** The number of the latest revision that the editor has seen. */
  readonly revision: Scalars['Int']['input'];
};

/** What an event is to say instead. */
export type ReviseEventInput = {
  /** All that the event says from now on. */
  readonly event: EventDraft;
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which event: its key. */
  readonly key: Scalars['String']['input'];
  /** Why, in 1 to 2,000 characters. It is public, and stays. */
  readonly reason: Scalars['String']['input'];
  /** The number of the latest revision that the editor has seen. */
  readonly revision: Scalars['Int']['input'];
};

/** What a source is to say instead. */
export type ReviseSourceInput = {
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which source: its key. */
  readonly key: Scalars['String']['input'];
  /** Why, in 1 to 2,000 characters. It is public, and stays. */
  readonly reason: Scalars['String']['input'];
  /** The number of the latest revision that the editor has seen. */
  readonly revision: Scalars['Int']['input'];
  /** All that the source says from now on. */
  readonly source: SourceDraft;
};

/**
 * One entry in the history of anything that editors write. Nothing is overwritten: what was said before stays, but for what
 * the law made somebody remove. A revision is chained to the one before it by hashes: SHA-256, in hexadecimal digits, of
 * canonical JSON (RFC 8785).
 */
export type Revision = {
  readonly __typename?: 'Revision';
  /**
   * The canonical JSON that `contentHash` is the hash of: the `entry` in the record format, the `reason`, and a random `salt`,
   * so that nobody can try out by the hash what a content was that was redacted. Null: it was redacted, or what is kept is
   * not what was sealed.
   */
  readonly canonicalContent?: Maybe<Scalars['String']['output']>;
  /**
   * The canonical JSON that `hash` is the hash of: the header of the revision. It names the entry, and holds, beside what is
   * shown here, `redacted`, the numbers of the revisions whose content had been removed by then, and `corrections`, of those
   * that had corrected what was said before. Where its hash is another, somebody has altered the revision.
   */
  readonly canonicalHeader: Scalars['String']['output'];
  /**
   * What it changed, field by field in the record format; null: its content, or that of the revision before it, cannot be
   * shown.
   */
  readonly changes?: Maybe<ReadonlyArray<Change>>;
  /**
   * The entry as it stood; null: it was redacted, or what is kept is not what was sealed. What it names is shown as it stands
   * today.
   */
  readonly content?: Maybe<RevisionContent>;
  /** The hash of the content. */
  readonly contentHash: Scalars['String']['output'];
  /** Who wrote it. */
  readonly editor: Editor;
  /** The format in which it is stored. Older formats are read, and never rewritten. */
  readonly format: Scalars['Int']['output'];
  /** The hash of all that is known of the revision, of its content the `contentHash` alone. */
  readonly hash: Scalars['String']['output'];
  /** What it is to the revision before it. */
  readonly kind: RevisionKind;
  /** Its place in the history: 1, 2, 3, … */
  readonly number: Scalars['Int']['output'];
  /** The hash of the revision before it; null: there is none, or its format had no hashes. */
  readonly previousHash?: Maybe<Scalars['String']['output']>;
  /** Why; null where none was given, or where the content cannot be shown. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Whether the entry was off the record from then on. */
  readonly retracted: Scalars['Boolean']['output'];
};

/** Part of a history. */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  /** The revisions, the latest first. One that is missing or cannot be read is left out; the entry's `verification` names it. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** An entry as it stood. */
export type RevisionContent = ClaimContent | CommitmentContent | ConceptContent | EditorCheckContent | EventContent | SourceContent;

/** A revision in its place in a history. */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: Revision;
};

/** What a revision is to the one before it. */
export type RevisionKind =
  /** What was said before was wrong. */
  | 'CORRECTED'
  /** It is the first. */
  | 'RECORDED'
  /** It removes what revisions said, as the law demands. */
  | 'REDACTED'
  /** It takes the entry back. */
  | 'RETRACTED'
  /** It says something else. */
  | 'REVISED';

/** Something was written. */
export type RevisionRecorded = FeedEntry & {
  readonly __typename?: 'RevisionRecorded';
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** The entry that it was written of, as it is now. */
  readonly entry: Entry;
  /** The hash of the revision. Who keeps the last of each entry can tell later whether revisions are withheld. */
  readonly hash: Scalars['String']['output'];
  /** Names what is told, and is the same whenever it is told. It is not an id that `node` takes. */
  readonly id: Scalars['ID']['output'];
  /** What it is to the revision before it. */
  readonly kind: RevisionKind;
  /** The number of the revision. */
  readonly number: Scalars['Int']['output'];
  /** The revision. For those of one entry its history is asked once or twice. */
  readonly revision?: Maybe<Revision>;
};

/** What a dimension is for. */
export type Role =
  /** It tells what they say of it. */
  | 'CONTENT'
  /** It tells whether the two claims are about the same matter. */
  | 'SCOPE';

/** A pure function that compares two claims. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** What the rule is called. */
  readonly name: Scalars['String']['output'];
  /** Raised whenever the rule may answer differently. */
  readonly version: Scalars['Int']['output'];
};

/** Something published, in which claims appear. */
export type Source = Entry & Node & {
  readonly __typename?: 'Source';
  /** Where a copy of it is archived. */
  readonly archivedAt?: Maybe<Scalars['URL']['output']>;
  /** Of its history the revisions that corrected what was said before, the latest first. */
  readonly corrections: RevisionConnection;
  /** When it was published. */
  readonly datePublished?: Maybe<Scalars['EDTF']['output']>;
  /** The latest revision that what is shown here follows from; null where nothing was ever recorded, as of a draft. */
  readonly head?: Maybe<Head>;
  /** Names the source among all entries. */
  readonly id: Scalars['ID']['output'];
  /**
   * What would change if this source fell, and with it the claims that appear in no other, of which at most 1,000 are
   * taken in.
   */
  readonly impact: ImpactConnection;
  /** Names the source among sources. It never changes. */
  readonly key: Scalars['String']['output'];
  /** Who published it: a concept of kind AGENT. */
  readonly publisher: Concept;
  /** The source as it stood; null where it has no such revision. */
  readonly revision?: Maybe<Revision>;
  /** Its history, the latest revision first. */
  readonly revisions: RevisionConnection;
  /** The title under which it was published. */
  readonly title: Scalars['String']['output'];
  /** Where it is found; null where that is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Whether its history is what it was when it was written. All of it is read for this. */
  readonly verification: Verification;
};


/** Something published, in which claims appear. */
export type SourceCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something published, in which claims appear. */
export type SourceImpactArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something published, in which claims appear. */
export type SourceRevisionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** Something published, in which claims appear. */
export type SourceRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Names a source, by exactly one of its names. */
export type SourceBy =
  /** The source's id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The source's key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** Part of a list of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The sources, in the order of the list. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** A source as it stood. */
export type SourceContent = {
  readonly __typename?: 'SourceContent';
  /** Where a copy of it is archived. */
  readonly archivedAt?: Maybe<Scalars['URL']['output']>;
  /** When it was published. */
  readonly datePublished?: Maybe<Scalars['EDTF']['output']>;
  /** Who published it: a concept of kind AGENT. */
  readonly publisher: Concept;
  /** The title under which it was published. */
  readonly title: Scalars['String']['output'];
  /** Where it is found; null where that is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** What a source says. */
export type SourceDraft = {
  /** Where a copy of it is archived. */
  readonly archivedAt?: InputMaybe<Scalars['URL']['input']>;
  /** When it was published. */
  readonly datePublished?: InputMaybe<Scalars['EDTF']['input']>;
  /** Who published it: the key of a concept of kind AGENT. */
  readonly publisher: Scalars['String']['input'];
  /** The title under which it was published, from 1 to 2,000 characters. */
  readonly title: Scalars['String']['input'];
  /** Where it is found. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** A source in its place in a list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** What comes of writing a source: what was written, or why nothing was. */
export type SourceResult = ConflictError | DanglingReferenceError | IdempotencyKeyError | InvalidError | KeyTakenError | NotFoundError | RedactedError | RetractedError | SourceWritten | TooLargeError;

/** The source was written. */
export type SourceWritten = {
  readonly __typename?: 'SourceWritten';
  /** The revision that was written. */
  readonly revision: Revision;
  /** The source as it now stands. */
  readonly source: Source;
};

/** How a claim fares among those that contradict it (the grounded extension of an argumentation framework). */
export type Standing =
  /** It neither stands nor falls. */
  | 'CONTESTED'
  /** It stands, and another claimant supports it. */
  | 'CORROBORATED'
  /** Something that stands contradicts it. */
  | 'FALLEN'
  /** Nothing that counts contradicts it. */
  | 'UNOPPOSED';

/** What a claim amounts to, in terms that can be compared. */
export type Statement = Compliance | Extreme | Figure | Judgement | Occurrence | Terms;

/** What a claim amounts to: exactly one of these. */
export type StatementInput =
  /** A party kept or broke a commitment. */
  { readonly compliance: ComplianceInput; readonly extreme?: never; readonly figure?: never; readonly judgement?: never; readonly occurrence?: never; readonly terms?: never; }
  |  /** An event stands out among others. */
  { readonly compliance?: never; readonly extreme: ExtremeInput; readonly figure?: never; readonly judgement?: never; readonly occurrence?: never; readonly terms?: never; }
  |  /** A subject's property has a value at a time. */
  { readonly compliance?: never; readonly extreme?: never; readonly figure: FigureInput; readonly judgement?: never; readonly occurrence?: never; readonly terms?: never; }
  |  /** It is what no record can settle. */
  { readonly compliance?: never; readonly extreme?: never; readonly figure?: never; readonly judgement: JudgementInput; readonly occurrence?: never; readonly terms?: never; }
  |  /** Something happened, goes on, or did not happen. */
  { readonly compliance?: never; readonly extreme?: never; readonly figure?: never; readonly judgement?: never; readonly occurrence: OccurrenceInput; readonly terms?: never; }
  |  /** It is an account of a commitment. */
  { readonly compliance?: never; readonly extreme?: never; readonly figure?: never; readonly judgement?: never; readonly occurrence?: never; readonly terms: TermsInput; };

/** Where a commitment stands. */
export type Status = {
  readonly __typename?: 'Status';
  /** Why, in a sentence or two that are made from the parts of this answer. */
  readonly explanation: Scalars['String']['output'];
  /** Which bound was met, where the answer says less than the record might; null: none. */
  readonly limit?: Maybe<Limit>;
  /** Where it stands under each way to take the disputed accounts of its terms. */
  readonly readings: ReadonlyArray<StatusReading>;
  /** The value that all readings share; CONFLICTING_EVIDENCE where they differ. */
  readonly value: StatusValue;
};

/** The status of a commitment was published anew: its value, or anything else of it, is another than before. */
export type StatusChanged = FeedEntry & {
  readonly __typename?: 'StatusChanged';
  /** When it was published. */
  readonly at: Scalars['DateTime']['output'];
  /**
   * The revisions that it was derived anew for, at most 25: where much is written at once, others that were written with them
   * are among them. None where it was the passing of time, or other rules.
   */
  readonly causes: ReadonlyArray<Cause>;
  /** The commitment, as it is now. */
  readonly commitment: Commitment;
  /** The commitment, as it is now. */
  readonly entry: Entry;
  /** Names what is told, and is the same whenever it is told. It is not an id that `node` takes. */
  readonly id: Scalars['ID']['output'];
  /** The status as it was published; null where that is not kept. */
  readonly publication?: Maybe<PublishedStatus>;
  /** The value from then on; perhaps the same, where something else of the status is another. */
  readonly value: StatusValue;
  /** The value until then; null: there was none. */
  readonly valueBefore?: Maybe<StatusValue>;
  /** How often the status has been published up to then. */
  readonly version: Scalars['Int']['output'];
};

/** One way to take the disputed accounts of a commitment's terms, and where the commitment stands under it. */
export type StatusReading = {
  readonly __typename?: 'StatusReading';
  /** The accounts taken, the earliest first; more than one where several say the same, none where there is no account. */
  readonly accounts: ReadonlyArray<Claim>;
  /** The claims that decided. */
  readonly decidedBy: ReadonlyArray<Claim>;
  /** Why, in a sentence or two. */
  readonly explanation: Scalars['String']['output'];
  /** Where the commitment stands under this reading. */
  readonly value: StatusValue;
};

/** The computed course of the status of a commitment along `asOf`. */
export type StatusTimeline = {
  readonly __typename?: 'StatusTimeline';
  /** Whether there is more than was looked at: at most 500 moments, by at most 80,000 comparisons. */
  readonly limited: Scalars['Boolean']['output'];
  /** The moments at which the status changes, the earliest first: overall, or under an account of its terms. */
  readonly turns: ReadonlyArray<StatusTurn>;
};

/** A moment at which the status of a commitment changes. */
export type StatusTurn = {
  readonly __typename?: 'StatusTurn';
  /**
   * Of the claims made at that moment, of which at most 100 are looked at, those that changed it; where none did by itself,
   * all of them. None where the closing of a window changed it, nor at the first turn, with which the course begins.
   */
  readonly changedBy: ReadonlyArray<Claim>;
  /** From when on the status holds, until the next turn; null where that lies before the year 0 or after 9999. */
  readonly moment?: Maybe<Scalars['DateTime']['output']>;
  /** The status from then on. */
  readonly status: Status;
};

/** Where a commitment stands, as far as the record shows. */
export type StatusValue =
  /** What stands on record shows that it was broken. */
  | 'BROKEN'
  /** What is on record points both ways, or the accounts of its terms lead to different answers. */
  | 'CONFLICTING_EVIDENCE'
  /** What stands on record shows that it was kept. */
  | 'KEPT'
  /** It was done, but after its time. */
  | 'LATE'
  /** Its time has run out, and the record does not show whether it was kept. */
  | 'NOT_ENOUGH_EVIDENCE'
  /** Undecided, and its time has not run out. */
  | 'PENDING';

/** In which way an event is said to stand out. */
export type Superlative =
  /** It is the first. */
  | 'FIRST'
  /** Its count is the greatest. */
  | 'GREATEST'
  /** Its count is the smallest. */
  | 'SMALLEST';

/**
 * An account of a commitment: who undertook to do, or to refrain from, what. What is left out is not limited. It is
 * checked against the other accounts of the same commitment.
 */
export type Terms = {
  readonly __typename?: 'Terms';
  /**
   * What is to be done or refrained from: a concept of kind ACTION. Always given; nullable as in the other statements,
   * so that one query can ask all of them.
   */
  readonly action?: Maybe<Concept>;
  /** The commitment that this is an account of. */
  readonly commitment: Commitment;
  /** Whether the party is to do it or to refrain from it. */
  readonly mode: Mode;
  /** Who is bound: a concept of kind AGENT. */
  readonly party: Concept;
  /** Where: concepts of kind PLACE. */
  readonly places: ReadonlyArray<Concept>;
  /** How many or how much; null: not said. */
  readonly quantity?: Maybe<Quantity>;
  /** What it is done to: concepts of kind TARGET. */
  readonly targets: ReadonlyArray<Concept>;
  /** When the commitment binds; null: without limit. */
  readonly window?: Maybe<Time>;
};

/** An account of a commitment. */
export type TermsInput = {
  /** What is to be done or refrained from: the key of a concept of kind ACTION. */
  readonly action: Scalars['String']['input'];
  /** The commitment: its key. */
  readonly commitment: Scalars['String']['input'];
  /** Whether the party is to do it or to refrain from it. */
  readonly mode: Mode;
  /** Who is bound: the key of a concept of kind AGENT. */
  readonly party: Scalars['String']['input'];
  /** Where: keys of concepts of kind PLACE. */
  readonly places?: ReadonlyArray<Scalars['String']['input']>;
  /** How many or how much; absent: not said. */
  readonly quantity?: InputMaybe<QuantityInput>;
  /** What it is done to: keys of concepts of kind TARGET. */
  readonly targets?: ReadonlyArray<Scalars['String']['input']>;
  /** When the commitment binds; absent: without limit. */
  readonly window?: InputMaybe<TimeInput>;
};

/** When something is, as precisely or as vaguely as it was said: in EDTF, or from one DateTime up to another. */
export type Time = {
  readonly __typename?: 'Time';
  /** The earliest moment that the time may hold; null where nothing limits it. */
  readonly earliest?: Maybe<Scalars['DateTime']['output']>;
  /** The time in EDTF; null where it was given by `start` and `end`. */
  readonly edtf?: Maybe<Scalars['EDTF']['output']>;
  /** The moment up to which it lasts, itself not included; null where the time has no end or was given in EDTF. */
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  /** The moment before which the time surely ends; null where nothing limits it. */
  readonly latest?: Maybe<Scalars['DateTime']['output']>;
  /** The first moment; null where the time has no beginning or was given in EDTF. */
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  /** The time zone (IANA) in which `edtf` is read. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
};

/** A time to look for: `edtf` with its `timeZone`, or `start` and `end`, of which one may be left out for unbounded. */
export type TimeInput = {
  /** The time in EDTF; needs `timeZone`. */
  readonly edtf?: InputMaybe<Scalars['EDTF']['input']>;
  /** The moment up to which, itself not included. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first moment. */
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
  /** The time zone (IANA) in which to read `edtf`, such as `Europe/Kyiv`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Returned when the input says more than one revision may say. */
export type TooLargeError = WriteError & {
  readonly __typename?: 'TooLargeError';
  /** How much it says, in bytes of canonical JSON. */
  readonly bytes: Scalars['Int']['output'];
  /** TOO_LARGE. */
  readonly code: WriteErrorCode;
  /** How much one revision may say. */
  readonly limit: Scalars['Int']['output'];
  /** Why nothing was written, as a sentence. */
  readonly message: Scalars['String']['output'];
};

/**
 * Where a claim stands, for a given moment. It follows from the record by rules, and every step is shown: no free text
 * decides anything.
 */
export type Verdict = {
  readonly __typename?: 'Verdict';
  /** The checks that decided, over all readings, at most 100. */
  readonly decidedBy: ReadonlyArray<Check>;
  /** How many checks decided, those beyond the first 100 included. */
  readonly decidingCount: Scalars['Int']['output'];
  /** Why, in a sentence or two that are made from the parts of this answer. */
  readonly explanation: Scalars['String']['output'];
  /** Which bound was met, where the answer says less than the record might; null: none. */
  readonly limit?: Maybe<Limit>;
  /** The rating that all readings share; CONFLICTING_EVIDENCE where they differ. */
  readonly rating: Rating;
  /** Where the claim stands under each way to take the disputed accounts that it depends on. */
  readonly readings: ReadonlyArray<Reading>;
  /** Where the claim stands over all readings. */
  readonly standing: Standing;
};

/** The verdict on a claim was published anew: its rating, or anything else of it, is another than before. */
export type VerdictChanged = FeedEntry & {
  readonly __typename?: 'VerdictChanged';
  /** When it was published. */
  readonly at: Scalars['DateTime']['output'];
  /**
   * The revisions that it was derived anew for, at most 25: where much is written at once, others that were written with them
   * are among them. None where it was the passing of time, or other rules.
   */
  readonly causes: ReadonlyArray<Cause>;
  /** The claim, as it is now. */
  readonly claim: Claim;
  /** The claim, as it is now. */
  readonly entry: Entry;
  /** Names what is told, and is the same whenever it is told. It is not an id that `node` takes. */
  readonly id: Scalars['ID']['output'];
  /** The verdict as it was published; null where that is not kept. */
  readonly publication?: Maybe<PublishedVerdict>;
  /** What it was rated from then on; perhaps the same, where something else of the verdict is another. */
  readonly rating: Rating;
  /** What the claim was rated until then; null: it was not. */
  readonly ratingBefore?: Maybe<Rating>;
  /** How often the verdict has been published up to then. */
  readonly version: Scalars['Int']['output'];
};

/** Part of the list of verdict changes. */
export type VerdictChangedConnection = {
  readonly __typename?: 'VerdictChangedConnection';
  /** The changes, the latest first. */
  readonly edges: ReadonlyArray<VerdictChangedEdge>;
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** A verdict change in its place in the list. */
export type VerdictChangedEdge = {
  readonly __typename?: 'VerdictChangedEdge';
  /** The place in the list, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: VerdictChanged;
};

/** The computed course of the verdict on a claim along `asOf`: what could have been known when, by today's rules. */
export type VerdictTimeline = {
  readonly __typename?: 'VerdictTimeline';
  /** Whether there is more than was looked at: at most 500 moments, by at most 80,000 comparisons. */
  readonly limited: Scalars['Boolean']['output'];
  /**
   * The moments at which the verdict changes, the earliest first: its standing, its rating, or the rating under an account
   * of a commitment.
   */
  readonly turns: ReadonlyArray<VerdictTurn>;
};

/** A moment at which the verdict on a claim changes. */
export type VerdictTurn = {
  readonly __typename?: 'VerdictTurn';
  /**
   * Of the claims made at that moment, of which at most 100 are looked at, those that changed it; where none did by itself,
   * all of them. None at the first turn, with which the course begins.
   */
  readonly changedBy: ReadonlyArray<Claim>;
  /** From when on the verdict holds, until the next turn; null where that lies before the year 0 or after 9999. */
  readonly moment?: Maybe<Scalars['DateTime']['output']>;
  /** The verdict from then on. */
  readonly verdict: Verdict;
};

/**
 * Whether the history of an entry is what it was when it was written: whether each revision is as it was sealed, and follows
 * on the one before. Anyone can do the same with the hashes of the revisions.
 */
export type Verification = {
  readonly __typename?: 'Verification';
  /** The latest revision that can be read; null: there is none. */
  readonly head?: Maybe<Head>;
  /** Whether nothing is wrong. What was redacted is not wrong. */
  readonly intact: Scalars['Boolean']['output'];
  /** What is wrong, by the numbers of the revisions. */
  readonly problems: ReadonlyArray<VerificationProblem>;
  /** Numbers of those whose content was redacted. */
  readonly redacted: ReadonlyArray<Scalars['Int']['output']>;
  /** How many revisions there are. */
  readonly revisions: Scalars['Int']['output'];
};

/** Something that is wrong with a history. */
export type VerificationProblem = {
  readonly __typename?: 'VerificationProblem';
  /** What is wrong. */
  readonly kind: VerificationProblemKind;
  /** What is wrong, as a sentence. */
  readonly message: Scalars['String']['output'];
  /** The number of the revision that it is about. */
  readonly number: Scalars['Int']['output'];
};

/** What can be wrong with a history. */
export type VerificationProblemKind =
  /** What the revision says is not what was sealed. */
  | 'CONTENT_ALTERED'
  /**
   * What the revision said was redacted and is still kept, for the redaction was broken off; it is shown to nobody. Redact
   * it again.
   */
  | 'CONTENT_LEFT'
  /** What the revision said is gone, and no redaction says so. */
  | 'CONTENT_MISSING'
  /** When, by whom or as what the revision was recorded is not what was sealed. */
  | 'HEADER_ALTERED'
  /** There is no revision of this number, and there are later ones. */
  | 'MISSING'
  /** The revision does not follow on the one before it. */
  | 'OUT_OF_ORDER'
  /** The revision is not the one that the record has been seen to have. */
  | 'REPLACED'
  /** There is no revision of this number, and the record has been seen to have one. */
  | 'TRUNCATED'
  /** The revision is in no format that this release can read, so that nothing is known of it. */
  | 'UNREADABLE';

/** An editor's check to withdraw. */
export type WithdrawCheckInput = {
  /**
   * Names this request, in 1 to 200 characters, so that it can be sent again: once an input has been written under it, the
   * same input has the result that it had first, and any other is refused. An input that is refused does not use it up. It
   * is the editor's own for this entry, and never expires.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which editor's check: its key. */
  readonly key: Scalars['String']['input'];
  /** Why, in 1 to 2,000 characters. It is public, and stays. */
  readonly reason: Scalars['String']['input'];
  /** The number of the latest revision that the editor has seen. */
  readonly revision: Scalars['Int']['input'];
};

/** Why nothing was written, where the caller can do something about it. */
export type WriteError = {
  /** Which of the errors it is. */
  readonly code: WriteErrorCode;
  /** Why nothing was written, as a sentence. */
  readonly message: Scalars['String']['output'];
};

/** The errors that a write can meet: for each there is a type with what one needs to do it right. */
export type WriteErrorCode =
  /** ConflictError: the revision that is named is not the latest. */
  | 'CONFLICT'
  /** DanglingReferenceError: the input names what is not on the record. */
  | 'DANGLING_REFERENCE'
  /** IdempotencyKeyError: the idempotency key was used for another input. */
  | 'IDEMPOTENCY_KEY'
  /** InvalidError: the input cannot be on the record. */
  | 'INVALID'
  /** KeyTakenError: there is such an entry already. */
  | 'KEY_TAKEN'
  /** NotFoundError: there is no such entry. */
  | 'NOT_FOUND'
  /** RedactedError: it was written before, and redacted since. */
  | 'REDACTED'
  /** RetractedError: the entry was retracted. */
  | 'RETRACTED'
  /** TooLargeError: the input says too much. */
  | 'TOO_LARGE';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClaimResult:
    | ( Omit<ClaimWritten, 'claim' | 'revision'> & { claim: _RefType['Claim'], revision: _RefType['Revision'] } )
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Revision'] } )
    | ( DanglingReferenceError )
    | ( IdempotencyKeyError )
    | ( InvalidError )
    | ( Omit<KeyTakenError, 'current'> & { current: _RefType['Revision'] } )
    | ( NotFoundError )
    | ( RedactedError )
    | ( Omit<RetractedError, 'current'> & { current: _RefType['Revision'] } )
    | ( TooLargeError )
  ;
  CommitmentResult:
    | ( Omit<CommitmentWritten, 'commitment' | 'revision'> & { commitment: _RefType['Commitment'], revision: _RefType['Revision'] } )
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Revision'] } )
    | ( DanglingReferenceError )
    | ( IdempotencyKeyError )
    | ( InvalidError )
    | ( Omit<KeyTakenError, 'current'> & { current: _RefType['Revision'] } )
    | ( NotFoundError )
    | ( RedactedError )
    | ( Omit<RetractedError, 'current'> & { current: _RefType['Revision'] } )
    | ( TooLargeError )
  ;
  ConceptResult:
    | ( Omit<ConceptWritten, 'concept' | 'revision'> & { concept: _RefType['Concept'], revision: _RefType['Revision'] } )
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Revision'] } )
    | ( DanglingReferenceError )
    | ( IdempotencyKeyError )
    | ( InvalidError )
    | ( Omit<KeyTakenError, 'current'> & { current: _RefType['Revision'] } )
    | ( NotFoundError )
    | ( RedactedError )
    | ( Omit<RetractedError, 'current'> & { current: _RefType['Revision'] } )
    | ( TooLargeError )
  ;
  EditorCheckResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Revision'] } )
    | ( DanglingReferenceError )
    | ( Omit<EditorCheckWritten, 'editorCheck' | 'revision'> & { editorCheck: _RefType['EditorCheck'], revision: _RefType['Revision'] } )
    | ( IdempotencyKeyError )
    | ( InvalidError )
    | ( Omit<KeyTakenError, 'current'> & { current: _RefType['Revision'] } )
    | ( NotFoundError )
    | ( RedactedError )
    | ( Omit<RetractedError, 'current'> & { current: _RefType['Revision'] } )
    | ( TooLargeError )
  ;
  EventResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Revision'] } )
    | ( DanglingReferenceError )
    | ( Omit<EventWritten, 'event' | 'revision'> & { event: _RefType['Event'], revision: _RefType['Revision'] } )
    | ( IdempotencyKeyError )
    | ( InvalidError )
    | ( Omit<KeyTakenError, 'current'> & { current: _RefType['Revision'] } )
    | ( NotFoundError )
    | ( RedactedError )
    | ( Omit<RetractedError, 'current'> & { current: _RefType['Revision'] } )
    | ( TooLargeError )
  ;
  FigureSubject:
    | ( ConceptParent )
    | ( EventParent )
  ;
  Impact:
    | ( ClaimChangeParent )
    | ( CommitmentChangeParent )
  ;
  RedactionResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Revision'] } )
    | ( DanglingReferenceError )
    | ( IdempotencyKeyError )
    | ( InvalidError )
    | ( Omit<KeyTakenError, 'current'> & { current: _RefType['Revision'] } )
    | ( NotFoundError )
    | ( RedactedError )
    | ( Omit<RedactionDone, 'entry' | 'revision'> & { entry: _RefType['Entry'], revision: _RefType['Revision'] } )
    | ( Omit<RetractedError, 'current'> & { current: _RefType['Revision'] } )
    | ( TooLargeError )
  ;
  RevisionContent:
    | ( ClaimContentParent )
    | ( CommitmentContentParent )
    | ( ConceptContentParent )
    | ( EditorCheckContentParent )
    | ( EventContentParent )
    | ( SourceContentParent )
  ;
  SourceResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Revision'] } )
    | ( DanglingReferenceError )
    | ( IdempotencyKeyError )
    | ( InvalidError )
    | ( Omit<KeyTakenError, 'current'> & { current: _RefType['Revision'] } )
    | ( NotFoundError )
    | ( RedactedError )
    | ( Omit<RetractedError, 'current'> & { current: _RefType['Revision'] } )
    | ( Omit<SourceWritten, 'revision' | 'source'> & { revision: _RefType['Revision'], source: _RefType['Source'] } )
    | ( TooLargeError )
  ;
  Statement:
    | ( ComplianceParent )
    | ( ExtremeParent )
    | ( FigureParent )
    | ( JudgementParent )
    | ( OccurrenceParent )
    | ( TermsParent )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entry:
    | ( ClaimParent )
    | ( CommitmentParent )
    | ( ConceptParent )
    | ( EditorCheckParent )
    | ( EventParent )
    | ( SourceParent )
  ;
  FeedEntry:
    | ( RevisionRecordedParent )
    | ( StatusChangedParent )
    | ( VerdictChangedParent )
  ;
  Node:
    | ( ClaimParent )
    | ( CommitmentParent )
    | ( ConceptParent )
    | ( EditorCheckParent )
    | ( EventParent )
    | ( SourceParent )
  ;
  WriteError:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Revision'] } )
    | ( DanglingReferenceError )
    | ( IdempotencyKeyError )
    | ( InvalidError )
    | ( Omit<KeyTakenError, 'current'> & { current: _RefType['Revision'] } )
    | ( NotFoundError )
    | ( RedactedError )
    | ( Omit<RetractedError, 'current'> & { current: _RefType['Revision'] } )
    | ( TooLargeError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgentKind: AgentKind;
  Appearance: ResolverTypeWrapper<AppearanceParent>;
  AppearanceInput: AppearanceInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  Cause: ResolverTypeWrapper<CauseParent>;
  Change: ResolverTypeWrapper<ChangeParent>;
  Check: ResolverTypeWrapper<CheckParent>;
  CheckConnection: ResolverTypeWrapper<ConnectionParent<CheckParent>>;
  CheckEdge: ResolverTypeWrapper<Omit<CheckEdge, 'node'> & { node: ResolversTypes['Check'] }>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  ClaimBy: ClaimBy;
  ClaimChange: ResolverTypeWrapper<ClaimChangeParent>;
  ClaimChoice: ClaimChoice;
  ClaimConnection: ResolverTypeWrapper<ConnectionParent<ClaimParent>>;
  ClaimContent: ResolverTypeWrapper<ClaimContentParent>;
  ClaimDateInput: ClaimDateInput;
  ClaimDraft: ClaimDraft;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimOrder: ClaimOrder;
  ClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimResult']>;
  ClaimWritten: ResolverTypeWrapper<Omit<ClaimWritten, 'claim' | 'revision'> & { claim: ResolversTypes['Claim'], revision: ResolversTypes['Revision'] }>;
  Commitment: ResolverTypeWrapper<CommitmentParent>;
  CommitmentBy: CommitmentBy;
  CommitmentChange: ResolverTypeWrapper<CommitmentChangeParent>;
  CommitmentConnection: ResolverTypeWrapper<ConnectionParent<CommitmentParent>>;
  CommitmentContent: ResolverTypeWrapper<CommitmentContentParent>;
  CommitmentDraft: CommitmentDraft;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitmentResult']>;
  CommitmentWritten: ResolverTypeWrapper<Omit<CommitmentWritten, 'commitment' | 'revision'> & { commitment: ResolversTypes['Commitment'], revision: ResolversTypes['Revision'] }>;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  Compliance: ResolverTypeWrapper<ComplianceParent>;
  ComplianceInput: ComplianceInput;
  ComplianceStatus: ComplianceStatus;
  Concept: ResolverTypeWrapper<ConceptParent>;
  ConceptBy: ConceptBy;
  ConceptConnection: ResolverTypeWrapper<ConnectionParent<ConceptParent>>;
  ConceptContent: ResolverTypeWrapper<ConceptContentParent>;
  ConceptDraft: ConceptDraft;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptKind: ConceptKind;
  ConceptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConceptResult']>;
  ConceptWritten: ResolverTypeWrapper<Omit<ConceptWritten, 'concept' | 'revision'> & { concept: ResolversTypes['Concept'], revision: ResolversTypes['Revision'] }>;
  ConflictError: ResolverTypeWrapper<Omit<ConflictError, 'current'> & { current: ResolversTypes['Revision'] }>;
  CorrectClaimInput: CorrectClaimInput;
  DanglingReference: ResolverTypeWrapper<DanglingReference>;
  DanglingReferenceError: ResolverTypeWrapper<DanglingReferenceError>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dimension: Dimension;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Editor: ResolverTypeWrapper<Editor>;
  EditorCheck: ResolverTypeWrapper<EditorCheckParent>;
  EditorCheckBy: EditorCheckBy;
  EditorCheckContent: ResolverTypeWrapper<EditorCheckContentParent>;
  EditorCheckDraft: EditorCheckDraft;
  EditorCheckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditorCheckResult']>;
  EditorCheckWritten: ResolverTypeWrapper<Omit<EditorCheckWritten, 'editorCheck' | 'revision'> & { editorCheck: ResolversTypes['EditorCheck'], revision: ResolversTypes['Revision'] }>;
  Entry: ResolverTypeWrapper<EntryParent>;
  EntryType: EntryType;
  Event: ResolverTypeWrapper<EventParent>;
  EventBy: EventBy;
  EventConnection: ResolverTypeWrapper<ConnectionParent<EventParent>>;
  EventContent: ResolverTypeWrapper<EventContentParent>;
  EventDraft: EventDraft;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EventResult']>;
  EventWritten: ResolverTypeWrapper<Omit<EventWritten, 'event' | 'revision'> & { event: ResolversTypes['Event'], revision: ResolversTypes['Revision'] }>;
  Extent: Extent;
  Extreme: ResolverTypeWrapper<ExtremeParent>;
  ExtremeInput: ExtremeInput;
  FeedConnection: ResolverTypeWrapper<ConnectionParent<FeedEntryParent>>;
  FeedEdge: ResolverTypeWrapper<EdgeParent<FeedEntryParent>>;
  FeedEntry: ResolverTypeWrapper<FeedEntryParent>;
  Figure: ResolverTypeWrapper<FigureParent>;
  FigureInput: FigureInput;
  FigureSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FigureSubject']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Head: ResolverTypeWrapper<Head>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKeyError: ResolverTypeWrapper<IdempotencyKeyError>;
  Impact: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Impact']>;
  ImpactConnection: ResolverTypeWrapper<ImpactConnectionParent>;
  ImpactEdge: ResolverTypeWrapper<ImpactEdgeParent>;
  Inconsistency: ResolverTypeWrapper<InconsistencyParent>;
  InconsistencyConnection: ResolverTypeWrapper<LimitedConnectionParent<InconsistencyParent>>;
  InconsistencyEdge: ResolverTypeWrapper<Omit<InconsistencyEdge, 'node'> & { node: ResolversTypes['Inconsistency'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidError: ResolverTypeWrapper<InvalidError>;
  Judgement: ResolverTypeWrapper<JudgementParent>;
  JudgementInput: JudgementInput;
  JudgementKind: JudgementKind;
  KeyTakenError: ResolverTypeWrapper<Omit<KeyTakenError, 'current'> & { current: ResolversTypes['Revision'] }>;
  Label: ResolverTypeWrapper<Label>;
  LabelInput: LabelInput;
  Limit: Limit;
  MakeCheckInput: MakeCheckInput;
  Mode: Mode;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeParent>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Occurrence: ResolverTypeWrapper<OccurrenceParent>;
  OccurrenceInput: OccurrenceInput;
  OccurrenceTime: ResolverTypeWrapper<OccurrenceTimeParent>;
  OccurrenceTimeInput: OccurrenceTimeInput;
  PageInfo: ResolverTypeWrapper<PageInfoParent>;
  Problem: ResolverTypeWrapper<Problem>;
  PublishedStatus: ResolverTypeWrapper<PublishedStatusParent>;
  PublishedStatusConnection: ResolverTypeWrapper<ConnectionParent<PublishedStatusParent>>;
  PublishedStatusEdge: ResolverTypeWrapper<Omit<PublishedStatusEdge, 'node'> & { node: ResolversTypes['PublishedStatus'] }>;
  PublishedVerdict: ResolverTypeWrapper<PublishedVerdictParent>;
  PublishedVerdictConnection: ResolverTypeWrapper<ConnectionParent<PublishedVerdictParent>>;
  PublishedVerdictEdge: ResolverTypeWrapper<Omit<PublishedVerdictEdge, 'node'> & { node: ResolversTypes['PublishedVerdict'] }>;
  Quantity: ResolverTypeWrapper<QuantityParent>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  RankClaimInput: RankClaimInput;
  RatedClaims: ResolverTypeWrapper<RatedClaimsParent>;
  Rating: Rating;
  Reading: ResolverTypeWrapper<ReadingParent>;
  RecordClaimInput: RecordClaimInput;
  RecordCommitmentInput: RecordCommitmentInput;
  RecordConceptInput: RecordConceptInput;
  RecordEventInput: RecordEventInput;
  RecordSourceInput: RecordSourceInput;
  RedactInput: RedactInput;
  RedactedError: ResolverTypeWrapper<RedactedError>;
  RedactionDone: ResolverTypeWrapper<Omit<RedactionDone, 'entry' | 'revision'> & { entry: ResolversTypes['Entry'], revision: ResolversTypes['Revision'] }>;
  RedactionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedactionResult']>;
  Relation: Relation;
  Result: Result;
  RetractClaimInput: RetractClaimInput;
  RetractedError: ResolverTypeWrapper<Omit<RetractedError, 'current'> & { current: ResolversTypes['Revision'] }>;
  ReviseClaimInput: ReviseClaimInput;
  ReviseCommitmentInput: ReviseCommitmentInput;
  ReviseConceptInput: ReviseConceptInput;
  ReviseEventInput: ReviseEventInput;
  ReviseSourceInput: ReviseSourceInput;
  Revision: ResolverTypeWrapper<RevisionParent>;
  RevisionConnection: ResolverTypeWrapper<ConnectionParent<RevisionParent>>;
  RevisionContent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevisionContent']>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  RevisionKind: RevisionKind;
  RevisionRecorded: ResolverTypeWrapper<RevisionRecordedParent>;
  Role: Role;
  Rule: ResolverTypeWrapper<Rule>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceBy: SourceBy;
  SourceConnection: ResolverTypeWrapper<ConnectionParent<SourceParent>>;
  SourceContent: ResolverTypeWrapper<SourceContentParent>;
  SourceDraft: SourceDraft;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SourceResult']>;
  SourceWritten: ResolverTypeWrapper<Omit<SourceWritten, 'revision' | 'source'> & { revision: ResolversTypes['Revision'], source: ResolversTypes['Source'] }>;
  Standing: Standing;
  Statement: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Statement']>;
  StatementInput: StatementInput;
  Status: ResolverTypeWrapper<StatusParent>;
  StatusChanged: ResolverTypeWrapper<StatusChangedParent>;
  StatusReading: ResolverTypeWrapper<StatusReadingParent>;
  StatusTimeline: ResolverTypeWrapper<StatusTimelineParent>;
  StatusTurn: ResolverTypeWrapper<StatusTurnParent>;
  StatusValue: StatusValue;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Superlative: Superlative;
  Terms: ResolverTypeWrapper<TermsParent>;
  TermsInput: TermsInput;
  Time: ResolverTypeWrapper<TimeParent>;
  TimeInput: TimeInput;
  TooLargeError: ResolverTypeWrapper<TooLargeError>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Verdict: ResolverTypeWrapper<VerdictParent>;
  VerdictChanged: ResolverTypeWrapper<VerdictChangedParent>;
  VerdictChangedConnection: ResolverTypeWrapper<ConnectionParent<VerdictChangedParent>>;
  VerdictChangedEdge: ResolverTypeWrapper<EdgeParent<VerdictChangedParent>>;
  VerdictTimeline: ResolverTypeWrapper<VerdictTimelineParent>;
  VerdictTurn: ResolverTypeWrapper<VerdictTurnParent>;
  Verification: ResolverTypeWrapper<VerificationParent>;
  VerificationProblem: ResolverTypeWrapper<VerificationProblemParent>;
  VerificationProblemKind: VerificationProblemKind;
  WithdrawCheckInput: WithdrawCheckInput;
  WriteError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['WriteError']>;
  WriteErrorCode: WriteErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appearance: AppearanceParent;
  AppearanceInput: AppearanceInput;
  Boolean: Scalars['Boolean']['output'];
  Cause: CauseParent;
  Change: ChangeParent;
  Check: CheckParent;
  CheckConnection: ConnectionParent<CheckParent>;
  CheckEdge: Omit<CheckEdge, 'node'> & { node: ResolversParentTypes['Check'] };
  Claim: ClaimParent;
  ClaimBy: ClaimBy;
  ClaimChange: ClaimChangeParent;
  ClaimChoice: ClaimChoice;
  ClaimConnection: ConnectionParent<ClaimParent>;
  ClaimContent: ClaimContentParent;
  ClaimDateInput: ClaimDateInput;
  ClaimDraft: ClaimDraft;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimResult: ResolversUnionTypes<ResolversParentTypes>['ClaimResult'];
  ClaimWritten: Omit<ClaimWritten, 'claim' | 'revision'> & { claim: ResolversParentTypes['Claim'], revision: ResolversParentTypes['Revision'] };
  Commitment: CommitmentParent;
  CommitmentBy: CommitmentBy;
  CommitmentChange: CommitmentChangeParent;
  CommitmentConnection: ConnectionParent<CommitmentParent>;
  CommitmentContent: CommitmentContentParent;
  CommitmentDraft: CommitmentDraft;
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentResult: ResolversUnionTypes<ResolversParentTypes>['CommitmentResult'];
  CommitmentWritten: Omit<CommitmentWritten, 'commitment' | 'revision'> & { commitment: ResolversParentTypes['Commitment'], revision: ResolversParentTypes['Revision'] };
  Comparison: ComparisonParent;
  Compliance: ComplianceParent;
  ComplianceInput: ComplianceInput;
  Concept: ConceptParent;
  ConceptBy: ConceptBy;
  ConceptConnection: ConnectionParent<ConceptParent>;
  ConceptContent: ConceptContentParent;
  ConceptDraft: ConceptDraft;
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  ConceptResult: ResolversUnionTypes<ResolversParentTypes>['ConceptResult'];
  ConceptWritten: Omit<ConceptWritten, 'concept' | 'revision'> & { concept: ResolversParentTypes['Concept'], revision: ResolversParentTypes['Revision'] };
  ConflictError: Omit<ConflictError, 'current'> & { current: ResolversParentTypes['Revision'] };
  CorrectClaimInput: CorrectClaimInput;
  DanglingReference: DanglingReference;
  DanglingReferenceError: DanglingReferenceError;
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  Editor: Editor;
  EditorCheck: EditorCheckParent;
  EditorCheckBy: EditorCheckBy;
  EditorCheckContent: EditorCheckContentParent;
  EditorCheckDraft: EditorCheckDraft;
  EditorCheckResult: ResolversUnionTypes<ResolversParentTypes>['EditorCheckResult'];
  EditorCheckWritten: Omit<EditorCheckWritten, 'editorCheck' | 'revision'> & { editorCheck: ResolversParentTypes['EditorCheck'], revision: ResolversParentTypes['Revision'] };
  Entry: EntryParent;
  Event: EventParent;
  EventBy: EventBy;
  EventConnection: ConnectionParent<EventParent>;
  EventContent: EventContentParent;
  EventDraft: EventDraft;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventResult: ResolversUnionTypes<ResolversParentTypes>['EventResult'];
  EventWritten: Omit<EventWritten, 'event' | 'revision'> & { event: ResolversParentTypes['Event'], revision: ResolversParentTypes['Revision'] };
  Extreme: ExtremeParent;
  ExtremeInput: ExtremeInput;
  FeedConnection: ConnectionParent<FeedEntryParent>;
  FeedEdge: EdgeParent<FeedEntryParent>;
  FeedEntry: FeedEntryParent;
  Figure: FigureParent;
  FigureInput: FigureInput;
  FigureSubject: ResolversUnionTypes<ResolversParentTypes>['FigureSubject'];
  Float: Scalars['Float']['output'];
  Head: Head;
  ID: Scalars['ID']['output'];
  IdempotencyKeyError: IdempotencyKeyError;
  Impact: ResolversUnionTypes<ResolversParentTypes>['Impact'];
  ImpactConnection: ImpactConnectionParent;
  ImpactEdge: ImpactEdgeParent;
  Inconsistency: InconsistencyParent;
  InconsistencyConnection: LimitedConnectionParent<InconsistencyParent>;
  InconsistencyEdge: Omit<InconsistencyEdge, 'node'> & { node: ResolversParentTypes['Inconsistency'] };
  Int: Scalars['Int']['output'];
  InvalidError: InvalidError;
  Judgement: JudgementParent;
  JudgementInput: JudgementInput;
  KeyTakenError: Omit<KeyTakenError, 'current'> & { current: ResolversParentTypes['Revision'] };
  Label: Label;
  LabelInput: LabelInput;
  MakeCheckInput: MakeCheckInput;
  Mutation: Record<PropertyKey, never>;
  Node: NodeParent;
  NotFoundError: NotFoundError;
  Occurrence: OccurrenceParent;
  OccurrenceInput: OccurrenceInput;
  OccurrenceTime: OccurrenceTimeParent;
  OccurrenceTimeInput: OccurrenceTimeInput;
  PageInfo: PageInfoParent;
  Problem: Problem;
  PublishedStatus: PublishedStatusParent;
  PublishedStatusConnection: ConnectionParent<PublishedStatusParent>;
  PublishedStatusEdge: Omit<PublishedStatusEdge, 'node'> & { node: ResolversParentTypes['PublishedStatus'] };
  PublishedVerdict: PublishedVerdictParent;
  PublishedVerdictConnection: ConnectionParent<PublishedVerdictParent>;
  PublishedVerdictEdge: Omit<PublishedVerdictEdge, 'node'> & { node: ResolversParentTypes['PublishedVerdict'] };
  Quantity: QuantityParent;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RankClaimInput: RankClaimInput;
  RatedClaims: RatedClaimsParent;
  Reading: ReadingParent;
  RecordClaimInput: RecordClaimInput;
  RecordCommitmentInput: RecordCommitmentInput;
  RecordConceptInput: RecordConceptInput;
  RecordEventInput: RecordEventInput;
  RecordSourceInput: RecordSourceInput;
  RedactInput: RedactInput;
  RedactedError: RedactedError;
  RedactionDone: Omit<RedactionDone, 'entry' | 'revision'> & { entry: ResolversParentTypes['Entry'], revision: ResolversParentTypes['Revision'] };
  RedactionResult: ResolversUnionTypes<ResolversParentTypes>['RedactionResult'];
  RetractClaimInput: RetractClaimInput;
  RetractedError: Omit<RetractedError, 'current'> & { current: ResolversParentTypes['Revision'] };
  ReviseClaimInput: ReviseClaimInput;
  ReviseCommitmentInput: ReviseCommitmentInput;
  ReviseConceptInput: ReviseConceptInput;
  ReviseEventInput: ReviseEventInput;
  ReviseSourceInput: ReviseSourceInput;
  Revision: RevisionParent;
  RevisionConnection: ConnectionParent<RevisionParent>;
  RevisionContent: ResolversUnionTypes<ResolversParentTypes>['RevisionContent'];
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  RevisionRecorded: RevisionRecordedParent;
  Rule: Rule;
  Source: SourceParent;
  SourceBy: SourceBy;
  SourceConnection: ConnectionParent<SourceParent>;
  SourceContent: SourceContentParent;
  SourceDraft: SourceDraft;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceResult: ResolversUnionTypes<ResolversParentTypes>['SourceResult'];
  SourceWritten: Omit<SourceWritten, 'revision' | 'source'> & { revision: ResolversParentTypes['Revision'], source: ResolversParentTypes['Source'] };
  Statement: ResolversUnionTypes<ResolversParentTypes>['Statement'];
  StatementInput: StatementInput;
  Status: StatusParent;
  StatusChanged: StatusChangedParent;
  StatusReading: StatusReadingParent;
  StatusTimeline: StatusTimelineParent;
  StatusTurn: StatusTurnParent;
  String: Scalars['String']['output'];
  Terms: TermsParent;
  TermsInput: TermsInput;
  Time: TimeParent;
  TimeInput: TimeInput;
  TooLargeError: TooLargeError;
  URL: Scalars['URL']['output'];
  Verdict: VerdictParent;
  VerdictChanged: VerdictChangedParent;
  VerdictChangedConnection: ConnectionParent<VerdictChangedParent>;
  VerdictChangedEdge: EdgeParent<VerdictChangedParent>;
  VerdictTimeline: VerdictTimelineParent;
  VerdictTurn: VerdictTurnParent;
  Verification: VerificationParent;
  VerificationProblem: VerificationProblemParent;
  WithdrawCheckInput: WithdrawCheckInput;
  WriteError: ResolversInterfaceTypes<ResolversParentTypes>['WriteError'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  atMost?: Maybe<Scalars['Int']['input']>;
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AppearanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CauseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Cause'] = ResolversParentTypes['Cause']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  against?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Editor']>, ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
  editorCheck?: Resolver<Maybe<ResolversTypes['EditorCheck']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type CheckConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckConnection'] = ResolversParentTypes['CheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CheckEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CheckEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckEdge'] = ResolversParentTypes['CheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  appearances?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  checks?: Resolver<ResolversTypes['CheckConnection'], ParentType, ContextType, Partial<ClaimChecksArgs>>;
  claimDate?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  claimDateTimeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimReview?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimant?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<ClaimCorrectionsArgs>>;
  head?: Resolver<Maybe<ResolversTypes['Head']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['ImpactConnection'], ParentType, ContextType, Partial<ClaimImpactArgs>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retraction?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, Partial<ClaimRevisionArgs>>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<ClaimRevisionsArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType, Partial<ClaimVerdictArgs>>;
  verdictHistory?: Resolver<ResolversTypes['PublishedVerdictConnection'], ParentType, ContextType, Partial<ClaimVerdictHistoryArgs>>;
  verdictTimeline?: Resolver<ResolversTypes['VerdictTimeline'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimChange'] = ResolversParentTypes['ClaimChange']> = {
  after?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClaimContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimContent'] = ResolversParentTypes['ClaimContent']> = {
  appearances?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  claimDate?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  claimDateTimeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimant?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimResult'] = ResolversParentTypes['ClaimResult']> = {
  __resolveType: TypeResolveFn<'ClaimWritten' | 'ConflictError' | 'DanglingReferenceError' | 'IdempotencyKeyError' | 'InvalidError' | 'KeyTakenError' | 'NotFoundError' | 'RedactedError' | 'RetractedError' | 'TooLargeError', ParentType, ContextType>;
};

export type ClaimWrittenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimWritten'] = ResolversParentTypes['ClaimWritten']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<CommitmentCorrectionsArgs>>;
  head?: Resolver<Maybe<ResolversTypes['Head']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommitmentPrefLabelArgs, 'language'>>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, Partial<CommitmentRevisionArgs>>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<CommitmentRevisionsArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<CommitmentStatusArgs>>;
  statusHistory?: Resolver<ResolversTypes['PublishedStatusConnection'], ParentType, ContextType, Partial<CommitmentStatusHistoryArgs>>;
  statusTimeline?: Resolver<ResolversTypes['StatusTimeline'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommitmentChange'] = ResolversParentTypes['CommitmentChange']> = {
  after?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommitmentContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommitmentContent'] = ResolversParentTypes['CommitmentContent']> = {
  party?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommitmentContentPrefLabelArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CommitmentResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommitmentResult'] = ResolversParentTypes['CommitmentResult']> = {
  __resolveType: TypeResolveFn<'CommitmentWritten' | 'ConflictError' | 'DanglingReferenceError' | 'IdempotencyKeyError' | 'InvalidError' | 'KeyTakenError' | 'NotFoundError' | 'RedactedError' | 'RetractedError' | 'TooLargeError', ParentType, ContextType>;
};

export type CommitmentWrittenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommitmentWritten'] = ResolversParentTypes['CommitmentWritten']> = {
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  claimed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type ComplianceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Compliance'] = ResolversParentTypes['Compliance']> = {
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplianceStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  agentKind?: Resolver<Maybe<ResolversTypes['AgentKind']>, ParentType, ContextType>;
  altLabel?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptAltLabelArgs, 'language'>>;
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  claimsByRating?: Resolver<ReadonlyArray<ResolversTypes['RatedClaims']>, ParentType, ContextType, Partial<ConceptClaimsByRatingArgs>>;
  corrections?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<ConceptCorrectionsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptDescriptionArgs, 'language'>>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Head']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inconsistencies?: Resolver<ResolversTypes['InconsistencyConnection'], ParentType, ContextType, Partial<ConceptInconsistenciesArgs>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  maybeBroader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, Partial<ConceptNarrowerArgs>>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConceptPrefLabelArgs, 'language'>>;
  prefLabels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, Partial<ConceptRevisionArgs>>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<ConceptRevisionsArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConceptContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConceptContent'] = ResolversParentTypes['ConceptContent']> = {
  agentKind?: Resolver<Maybe<ResolversTypes['AgentKind']>, ParentType, ContextType>;
  altLabel?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptContentAltLabelArgs, 'language'>>;
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptContentDescriptionArgs, 'language'>>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  maybeBroader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConceptContentPrefLabelArgs, 'language'>>;
  prefLabels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ConceptResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConceptResult'] = ResolversParentTypes['ConceptResult']> = {
  __resolveType: TypeResolveFn<'ConceptWritten' | 'ConflictError' | 'DanglingReferenceError' | 'IdempotencyKeyError' | 'InvalidError' | 'KeyTakenError' | 'NotFoundError' | 'RedactedError' | 'RetractedError' | 'TooLargeError', ParentType, ContextType>;
};

export type ConceptWrittenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConceptWritten'] = ResolversParentTypes['ConceptWritten']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DanglingReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DanglingReference'] = ResolversParentTypes['DanglingReference']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['EntryType']>, ParentType, ContextType>;
};

export type DanglingReferenceErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DanglingReferenceError'] = ResolversParentTypes['DanglingReferenceError']> = {
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['DanglingReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EditorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Editor'] = ResolversParentTypes['Editor']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EditorCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EditorCheck'] = ResolversParentTypes['EditorCheck']> = {
  against?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<EditorCheckCorrectionsArgs>>;
  head?: Resolver<Maybe<ResolversTypes['Head']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, Partial<EditorCheckRevisionArgs>>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<EditorCheckRevisionsArgs>>;
  under?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditorCheckContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EditorCheckContent'] = ResolversParentTypes['EditorCheckContent']> = {
  against?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditorCheckResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EditorCheckResult'] = ResolversParentTypes['EditorCheckResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'DanglingReferenceError' | 'EditorCheckWritten' | 'IdempotencyKeyError' | 'InvalidError' | 'KeyTakenError' | 'NotFoundError' | 'RedactedError' | 'RetractedError' | 'TooLargeError', ParentType, ContextType>;
};

export type EditorCheckWrittenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EditorCheckWritten'] = ResolversParentTypes['EditorCheckWritten']> = {
  editorCheck?: Resolver<ResolversTypes['EditorCheck'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Commitment' | 'Concept' | 'EditorCheck' | 'Event' | 'Source', ParentType, ContextType>;
};

export type EventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  corrections?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<EventCorrectionsArgs>>;
  head?: Resolver<Maybe<ResolversTypes['Head']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventPrefLabelArgs, 'language'>>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, Partial<EventRevisionArgs>>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<EventRevisionsArgs>>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventContent'] = ResolversParentTypes['EventContent']> = {
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventContentPrefLabelArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventResult'] = ResolversParentTypes['EventResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'DanglingReferenceError' | 'EventWritten' | 'IdempotencyKeyError' | 'InvalidError' | 'KeyTakenError' | 'NotFoundError' | 'RedactedError' | 'RetractedError' | 'TooLargeError', ParentType, ContextType>;
};

export type EventWrittenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventWritten'] = ResolversParentTypes['EventWritten']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtremeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Extreme'] = ResolversParentTypes['Extreme']> = {
  action?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  agents?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  superlative?: Resolver<ResolversTypes['Superlative'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeedConnection'] = ResolversParentTypes['FeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeedEdge'] = ResolversParentTypes['FeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedEntry'], ParentType, ContextType>;
};

export type FeedEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeedEntry'] = ResolversParentTypes['FeedEntry']> = {
  __resolveType: TypeResolveFn<'RevisionRecorded' | 'StatusChanged' | 'VerdictChanged', ParentType, ContextType>;
};

export type FigureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  property?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FigureSubject'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureSubjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureSubject'] = ResolversParentTypes['FigureSubject']> = {
  __resolveType: TypeResolveFn<'Concept' | 'Event', ParentType, ContextType>;
};

export type HeadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Head'] = ResolversParentTypes['Head']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdempotencyKeyErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IdempotencyKeyError'] = ResolversParentTypes['IdempotencyKeyError']> = {
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  __resolveType: TypeResolveFn<'ClaimChange' | 'CommitmentChange', ParentType, ContextType>;
};

export type ImpactConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImpactConnection'] = ResolversParentTypes['ImpactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImpactEdge']>, ParentType, ContextType>;
  limited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImpactEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImpactEdge'] = ResolversParentTypes['ImpactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Impact'], ParentType, ContextType>;
};

export type InconsistencyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Inconsistency'] = ResolversParentTypes['Inconsistency']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type InconsistencyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InconsistencyConnection'] = ResolversParentTypes['InconsistencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InconsistencyEdge']>, ParentType, ContextType>;
  limited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InconsistencyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InconsistencyEdge'] = ResolversParentTypes['InconsistencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inconsistency'], ParentType, ContextType>;
};

export type InvalidErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvalidError'] = ResolversParentTypes['InvalidError']> = {
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  kind?: Resolver<ResolversTypes['JudgementKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyTakenErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeyTakenError'] = ResolversParentTypes['KeyTakenError']> = {
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctClaim: Resolver<Maybe<ResolversTypes['ClaimResult']>, ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'input'>>;
  makeCheck: Resolver<Maybe<ResolversTypes['EditorCheckResult']>, ParentType, ContextType, RequireFields<MutationMakeCheckArgs, 'input'>>;
  rankClaim: Resolver<Maybe<ResolversTypes['ClaimResult']>, ParentType, ContextType, RequireFields<MutationRankClaimArgs, 'input'>>;
  recordClaim: Resolver<Maybe<ResolversTypes['ClaimResult']>, ParentType, ContextType, RequireFields<MutationRecordClaimArgs, 'input'>>;
  recordCommitment: Resolver<Maybe<ResolversTypes['CommitmentResult']>, ParentType, ContextType, RequireFields<MutationRecordCommitmentArgs, 'input'>>;
  recordConcept: Resolver<Maybe<ResolversTypes['ConceptResult']>, ParentType, ContextType, RequireFields<MutationRecordConceptArgs, 'input'>>;
  recordEvent: Resolver<Maybe<ResolversTypes['EventResult']>, ParentType, ContextType, RequireFields<MutationRecordEventArgs, 'input'>>;
  recordSource: Resolver<Maybe<ResolversTypes['SourceResult']>, ParentType, ContextType, RequireFields<MutationRecordSourceArgs, 'input'>>;
  redact: Resolver<Maybe<ResolversTypes['RedactionResult']>, ParentType, ContextType, RequireFields<MutationRedactArgs, 'input'>>;
  retractClaim: Resolver<Maybe<ResolversTypes['ClaimResult']>, ParentType, ContextType, RequireFields<MutationRetractClaimArgs, 'input'>>;
  reviseClaim: Resolver<Maybe<ResolversTypes['ClaimResult']>, ParentType, ContextType, RequireFields<MutationReviseClaimArgs, 'input'>>;
  reviseCommitment: Resolver<Maybe<ResolversTypes['CommitmentResult']>, ParentType, ContextType, RequireFields<MutationReviseCommitmentArgs, 'input'>>;
  reviseConcept: Resolver<Maybe<ResolversTypes['ConceptResult']>, ParentType, ContextType, RequireFields<MutationReviseConceptArgs, 'input'>>;
  reviseEvent: Resolver<Maybe<ResolversTypes['EventResult']>, ParentType, ContextType, RequireFields<MutationReviseEventArgs, 'input'>>;
  reviseSource: Resolver<Maybe<ResolversTypes['SourceResult']>, ParentType, ContextType, RequireFields<MutationReviseSourceArgs, 'input'>>;
  withdrawCheck: Resolver<Maybe<ResolversTypes['EditorCheckResult']>, ParentType, ContextType, RequireFields<MutationWithdrawCheckArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Commitment' | 'Concept' | 'EditorCheck' | 'Event' | 'Source', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  action?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  agents?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
  denial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['OccurrenceTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccurrenceTimeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OccurrenceTime'] = ResolversParentTypes['OccurrenceTime']> = {
  earliest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['Extent'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishedStatus'] = ResolversParentTypes['PublishedStatus']> = {
  causes?: Resolver<ReadonlyArray<ResolversTypes['Cause']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedStatusConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishedStatusConnection'] = ResolversParentTypes['PublishedStatusConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedStatusEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedStatusEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishedStatusEdge'] = ResolversParentTypes['PublishedStatusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedStatus'], ParentType, ContextType>;
};

export type PublishedVerdictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishedVerdict'] = ResolversParentTypes['PublishedVerdict']> = {
  causes?: Resolver<ReadonlyArray<ResolversTypes['Cause']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedVerdictConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishedVerdictConnection'] = ResolversParentTypes['PublishedVerdictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedVerdictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedVerdictEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishedVerdictEdge'] = ResolversParentTypes['PublishedVerdictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedVerdict'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  sides?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  claim: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'by'>>;
  claims: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  commitment: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'by'>>;
  commitments: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, Partial<QueryCommitmentsArgs>>;
  compare: Resolver<Maybe<ReadonlyArray<ResolversTypes['Check']>>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'against' | 'claim'>>;
  concept: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'by'>>;
  concepts: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, Partial<QueryConceptsArgs>>;
  editorCheck: Resolver<Maybe<ResolversTypes['EditorCheck']>, ParentType, ContextType, RequireFields<QueryEditorCheckArgs, 'by'>>;
  event: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'by'>>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  feed: Resolver<ResolversTypes['FeedConnection'], ParentType, ContextType, RequireFields<QueryFeedArgs, 'first'>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  source: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  sources: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  tryOut: Resolver<ResolversTypes['Claim'], ParentType, ContextType, RequireFields<QueryTryOutArgs, 'claim'>>;
  verdictChanges: Resolver<ResolversTypes['VerdictChangedConnection'], ParentType, ContextType, Partial<QueryVerdictChangesArgs>>;
};

export type RatedClaimsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RatedClaims'] = ResolversParentTypes['RatedClaims']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<RatedClaimsClaimsArgs>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  claimantsOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type RedactedErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RedactedError'] = ResolversParentTypes['RedactedError']> = {
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedactionDoneResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RedactionDone'] = ResolversParentTypes['RedactionDone']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedactionResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RedactionResult'] = ResolversParentTypes['RedactionResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'DanglingReferenceError' | 'IdempotencyKeyError' | 'InvalidError' | 'KeyTakenError' | 'NotFoundError' | 'RedactedError' | 'RedactionDone' | 'RetractedError' | 'TooLargeError', ParentType, ContextType>;
};

export type RetractedErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetractedError'] = ResolversParentTypes['RetractedError']> = {
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  canonicalContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canonicalHeader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Change']>>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['RevisionContent']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editor?: Resolver<ResolversTypes['Editor'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RevisionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RevisionContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevisionContent'] = ResolversParentTypes['RevisionContent']> = {
  __resolveType: TypeResolveFn<'ClaimContent' | 'CommitmentContent' | 'ConceptContent' | 'EditorCheckContent' | 'EventContent' | 'SourceContent', ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type RevisionRecordedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevisionRecorded'] = ResolversParentTypes['RevisionRecorded']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RevisionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<SourceCorrectionsArgs>>;
  datePublished?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Head']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['ImpactConnection'], ParentType, ContextType, Partial<SourceImpactArgs>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, Partial<SourceRevisionArgs>>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<SourceRevisionsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SourceContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceContent'] = ResolversParentTypes['SourceContent']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  datePublished?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceResult'] = ResolversParentTypes['SourceResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'DanglingReferenceError' | 'IdempotencyKeyError' | 'InvalidError' | 'KeyTakenError' | 'NotFoundError' | 'RedactedError' | 'RetractedError' | 'SourceWritten' | 'TooLargeError', ParentType, ContextType>;
};

export type SourceWrittenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceWritten'] = ResolversParentTypes['SourceWritten']> = {
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType: TypeResolveFn<'Compliance' | 'Extreme' | 'Figure' | 'Judgement' | 'Occurrence' | 'Terms', ParentType, ContextType>;
};

export type StatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Limit']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['StatusReading']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['StatusValue'], ParentType, ContextType>;
};

export type StatusChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatusChanged'] = ResolversParentTypes['StatusChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['Cause']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['PublishedStatus']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['StatusValue'], ParentType, ContextType>;
  valueBefore?: Resolver<Maybe<ResolversTypes['StatusValue']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusReadingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatusReading'] = ResolversParentTypes['StatusReading']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['StatusValue'], ParentType, ContextType>;
};

export type StatusTimelineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatusTimeline'] = ResolversParentTypes['StatusTimeline']> = {
  limited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  turns?: Resolver<ReadonlyArray<ResolversTypes['StatusTurn']>, ParentType, ContextType>;
};

export type StatusTurnResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatusTurn'] = ResolversParentTypes['StatusTurn']> = {
  changedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  moment?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type TermsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Terms'] = ResolversParentTypes['Terms']> = {
  action?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Time'] = ResolversParentTypes['Time']> = {
  earliest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TooLargeErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TooLargeError'] = ResolversParentTypes['TooLargeError']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VerdictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType>;
  decidingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Limit']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['Reading']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type VerdictChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VerdictChanged'] = ResolversParentTypes['VerdictChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['Cause']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['PublishedVerdict']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  ratingBefore?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerdictChangedConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VerdictChangedConnection'] = ResolversParentTypes['VerdictChangedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VerdictChangedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VerdictChangedEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VerdictChangedEdge'] = ResolversParentTypes['VerdictChangedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VerdictChanged'], ParentType, ContextType>;
};

export type VerdictTimelineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VerdictTimeline'] = ResolversParentTypes['VerdictTimeline']> = {
  limited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  turns?: Resolver<ReadonlyArray<ResolversTypes['VerdictTurn']>, ParentType, ContextType>;
};

export type VerdictTurnResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VerdictTurn'] = ResolversParentTypes['VerdictTurn']> = {
  changedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  moment?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  head?: Resolver<Maybe<ResolversTypes['Head']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['VerificationProblem']>, ParentType, ContextType>;
  redacted?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerificationProblemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VerificationProblem'] = ResolversParentTypes['VerificationProblem']> = {
  kind?: Resolver<ResolversTypes['VerificationProblemKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WriteErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WriteError'] = ResolversParentTypes['WriteError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'DanglingReferenceError' | 'IdempotencyKeyError' | 'InvalidError' | 'KeyTakenError' | 'NotFoundError' | 'RedactedError' | 'RetractedError' | 'TooLargeError', ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  Appearance?: AppearanceResolvers<ContextType>;
  Cause?: CauseResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckConnection?: CheckConnectionResolvers<ContextType>;
  CheckEdge?: CheckEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimChange?: ClaimChangeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimContent?: ClaimContentResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimResult?: ClaimResultResolvers<ContextType>;
  ClaimWritten?: ClaimWrittenResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentChange?: CommitmentChangeResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentContent?: CommitmentContentResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CommitmentResult?: CommitmentResultResolvers<ContextType>;
  CommitmentWritten?: CommitmentWrittenResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Compliance?: ComplianceResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptContent?: ConceptContentResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptResult?: ConceptResultResolvers<ContextType>;
  ConceptWritten?: ConceptWrittenResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  DanglingReference?: DanglingReferenceResolvers<ContextType>;
  DanglingReferenceError?: DanglingReferenceErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  Editor?: EditorResolvers<ContextType>;
  EditorCheck?: EditorCheckResolvers<ContextType>;
  EditorCheckContent?: EditorCheckContentResolvers<ContextType>;
  EditorCheckResult?: EditorCheckResultResolvers<ContextType>;
  EditorCheckWritten?: EditorCheckWrittenResolvers<ContextType>;
  Entry?: EntryResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventContent?: EventContentResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventResult?: EventResultResolvers<ContextType>;
  EventWritten?: EventWrittenResolvers<ContextType>;
  Extreme?: ExtremeResolvers<ContextType>;
  FeedConnection?: FeedConnectionResolvers<ContextType>;
  FeedEdge?: FeedEdgeResolvers<ContextType>;
  FeedEntry?: FeedEntryResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureSubject?: FigureSubjectResolvers<ContextType>;
  Head?: HeadResolvers<ContextType>;
  IdempotencyKeyError?: IdempotencyKeyErrorResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactConnection?: ImpactConnectionResolvers<ContextType>;
  ImpactEdge?: ImpactEdgeResolvers<ContextType>;
  Inconsistency?: InconsistencyResolvers<ContextType>;
  InconsistencyConnection?: InconsistencyConnectionResolvers<ContextType>;
  InconsistencyEdge?: InconsistencyEdgeResolvers<ContextType>;
  InvalidError?: InvalidErrorResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  KeyTakenError?: KeyTakenErrorResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  OccurrenceTime?: OccurrenceTimeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PublishedStatus?: PublishedStatusResolvers<ContextType>;
  PublishedStatusConnection?: PublishedStatusConnectionResolvers<ContextType>;
  PublishedStatusEdge?: PublishedStatusEdgeResolvers<ContextType>;
  PublishedVerdict?: PublishedVerdictResolvers<ContextType>;
  PublishedVerdictConnection?: PublishedVerdictConnectionResolvers<ContextType>;
  PublishedVerdictEdge?: PublishedVerdictEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RatedClaims?: RatedClaimsResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  RedactedError?: RedactedErrorResolvers<ContextType>;
  RedactionDone?: RedactionDoneResolvers<ContextType>;
  RedactionResult?: RedactionResultResolvers<ContextType>;
  RetractedError?: RetractedErrorResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionContent?: RevisionContentResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  RevisionRecorded?: RevisionRecordedResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceContent?: SourceContentResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceResult?: SourceResultResolvers<ContextType>;
  SourceWritten?: SourceWrittenResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  StatusChanged?: StatusChangedResolvers<ContextType>;
  StatusReading?: StatusReadingResolvers<ContextType>;
  StatusTimeline?: StatusTimelineResolvers<ContextType>;
  StatusTurn?: StatusTurnResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  Time?: TimeResolvers<ContextType>;
  TooLargeError?: TooLargeErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Verdict?: VerdictResolvers<ContextType>;
  VerdictChanged?: VerdictChangedResolvers<ContextType>;
  VerdictChangedConnection?: VerdictChangedConnectionResolvers<ContextType>;
  VerdictChangedEdge?: VerdictChangedEdgeResolvers<ContextType>;
  VerdictTimeline?: VerdictTimelineResolvers<ContextType>;
  VerdictTurn?: VerdictTurnResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  VerificationProblem?: VerificationProblemResolvers<ContextType>;
  WriteError?: WriteErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
