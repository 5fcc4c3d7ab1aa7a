import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Appearance as AppearanceParent, Compliance as ComplianceParent, Extreme as ExtremeParent, Figure as FigureParent, Judgement as JudgementParent, Occurrence as OccurrenceParent, OccurrenceTime as OccurrenceTimeParent, Quantity as QuantityParent, Terms as TermsParent, Time as TimeParent } from '../domain/record.ts';
import type { CheckParent, ConnectionParent, ClaimParent, ClaimChangeParent, CommitmentParent, CommitmentChangeParent, ConceptParent, EventParent, ImpactConnectionParent, ImpactEdgeParent, LimitedConnectionParent, NodeParent, PageInfoParent, ReadingParent, SourceParent, StatusParent, StatusReadingParent, StatusTimelineParent, StatusTurnParent, VerdictParent, VerdictTimelineParent, VerdictTurnParent } from './parents.ts';
import type { Comparison as ComparisonParent } from '../domain/check.ts';
import type { Inconsistency as InconsistencyParent } from '../operations/inconsistencies.ts';
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
  /** A moment, as RFC 3339 writes it: date, time and offset from UTC, such as `2026-02-02T23:59:59Z`. */
  DateTime: { input: number; output: string; }
  /**
   * A date or a stretch of time as the Extended Date/Time Format (ISO 8601-2) writes it, such as `2026-02-03`, `2026-01`,
   * `2026-01-29/2026-02-04` (both ends count), `2024-12-25/..` (no end), `../2026-02-05` (by then at the latest),
   * `2025-10-05~` (about then) or `2026-02-03?` (uncertain). A date and time with an offset is EDTF too.
   */
  EDTF: { input: string; output: string; }
  /** An absolute address with the scheme http or https, as the WHATWG URL standard defines it. */
  URL: { input: string; output: string; }
};

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

/** One claim set against another, perhaps under an account of a commitment's terms. */
export type Check = {
  readonly __typename?: 'Check';
  /** The other claim. */
  readonly against: Claim;
  /** The editor who made the check, by an opaque id; null where a rule made it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** The two claims dimension by dimension. The relation follows from these and from nothing else. */
  readonly comparisons: ReadonlyArray<Comparison>;
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
  /** The place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The check. */
  readonly node: Check;
};

/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type Claim = Node & {
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
  /** Who said it: a concept of kind AGENT. */
  readonly claimant: Concept;
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
  /** What the claim amounts to, in terms that can be compared; null while nobody has said. */
  readonly statement?: Maybe<Statement>;
  /** What is claimed, restated in one sentence or two; the exact words are in `appearances`. */
  readonly text: Scalars['String']['output'];
  /** Where the claim stands. */
  readonly verdict: Verdict;
  /** Each moment along `asOf` at which the verdict changes. */
  readonly verdictTimeline: VerdictTimeline;
};


/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type ClaimChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  recordedBy?: InputMaybe<Scalars['DateTime']['input']>;
  without?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Somebody said something. Everything on the record is a claim, a count of missiles as much as a boast: there is no second
 * kind of thing called a fact.
 */
export type ClaimImpactArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** When a claim was said: `edtf` with its `timeZone`, or `at`. */
export type ClaimDateInput = {
  /** The moment. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The time in EDTF, which has an end; needs `timeZone`. */
  readonly edtf?: InputMaybe<Scalars['EDTF']['input']>;
  /** The time zone (IANA) in which to read `edtf`, such as `Europe/Kyiv`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** A claim that is not on the record, to be tried out: nothing of it is stored. It may name whatever is on the record. */
export type ClaimDraft = {
  /** When it was said: one moment within this time. */
  readonly claimDate: ClaimDateInput;
  /** Who says it: the key of a concept of kind AGENT. */
  readonly claimant: Scalars['String']['input'];
  /** The language of `text`, a BCP 47 tag. */
  readonly language?: Scalars['String']['input'];
  /** The weight that an editor would give it. */
  readonly rank?: Rank;
  /** What it amounts to, in terms that can be compared; absent: nobody has said. */
  readonly statement?: InputMaybe<StatementInput>;
  /** What is claimed, from 1 to 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A claim in its place in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** An undertaking as such. What its terms are is itself claimed: the claims with a Terms statement are its accounts. */
export type Commitment = Node & {
  readonly __typename?: 'Commitment';
  /** The claims that say what its terms are. */
  readonly accounts: ReadonlyArray<Claim>;
  /** Names the commitment among all entries. */
  readonly id: Scalars['ID']['output'];
  /** Names the commitment among commitments. It never changes. */
  readonly key: Scalars['String']['output'];
  /** Who undertook it: a concept of kind AGENT. */
  readonly party: Concept;
  /** The label to show. */
  readonly prefLabel: Scalars['String']['output'];
  /** Whether it was kept, under each account of its terms and overall. */
  readonly status: Status;
  /** Each moment along `asOf` at which the status changes: when claims were made, or when a window closed. */
  readonly statusTimeline: StatusTimeline;
};


/** An undertaking as such. What its terms are is itself claimed: the claims with a Terms statement are its accounts. */
export type CommitmentPrefLabelArgs = {
  language?: Scalars['String']['input'];
};


/** An undertaking as such. What its terms are is itself claimed: the claims with a Terms statement are its accounts. */
export type CommitmentStatusArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  recordedBy?: InputMaybe<Scalars['DateTime']['input']>;
  without?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** A commitment in its place in a list. */
export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  /** The place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The commitment. */
  readonly node: Commitment;
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
export type Concept = Node & {
  readonly __typename?: 'Concept';
  /** Other labels for the same, in one language. */
  readonly altLabel: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Concepts of the same kind that this one surely lies below: a power plant is power infrastructure, a town lies in its
   * country, a minister acts for the state. Followed transitively.
   */
  readonly broader: ReadonlyArray<Concept>;
  /** What it is, in a sentence; null where nobody has written one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Of an action: the actions that it puts an end to, as the end of a war ends the war. */
  readonly ends: ReadonlyArray<Concept>;
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
  /** The label to show. */
  readonly prefLabel: Scalars['String']['output'];
  /** The same thing elsewhere, above all in Wikidata. */
  readonly sameAs: ReadonlyArray<Scalars['URL']['output']>;
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
export type ConceptDescriptionArgs = {
  language?: Scalars['String']['input'];
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptInconsistenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An entry of the controlled vocabulary (SKOS: a skos:Concept), of one kind. Claimants and publishers are concepts of kind
 * AGENT.
 */
export type ConceptPrefLabelArgs = {
  language?: Scalars['String']['input'];
};

/** Names a concept, by exactly one of its names. */
export type ConceptBy =
  /** The concept's id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The concept's key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

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

/**
 * A happening as such, that several claims may speak of. Which claims speak of it is an editor's decision, stated in their
 * statements and never inferred from likeness: two strikes on one day are two.
 */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Names the event among all entries. */
  readonly id: Scalars['ID']['output'];
  /** Names the event among events. It never changes. */
  readonly key: Scalars['String']['output'];
  /** The label to show. */
  readonly prefLabel: Scalars['String']['output'];
};


/**
 * A happening as such, that several claims may speak of. Which claims speak of it is an editor's decision, stated in their
 * statements and never inferred from likeness: two strikes on one day are two.
 */
export type EventPrefLabelArgs = {
  language?: Scalars['String']['input'];
};

/** Names an event, by exactly one of its names. */
export type EventBy =
  /** The event's id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The event's key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

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

/** What would change if a claim or a source fell. */
export type Impact = ClaimChange | CommitmentChange;

/** Part of the list of what would change. */
export type ImpactConnection = {
  readonly __typename?: 'ImpactConnection';
  /** What would change: claims first, then commitments, each in the order of their keys. */
  readonly edges: ReadonlyArray<ImpactEdge>;
  /** Whether more might change than the 1,000 claims and commitments that are looked at. */
  readonly limited: Scalars['Boolean']['output'];
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** A change in its place in the list. */
export type ImpactEdge = {
  readonly __typename?: 'ImpactEdge';
  /** The place in the list, to be given as `after`. */
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
  /** Whether the claimant made more claims than the 1,000 that are looked at, which are the latest. */
  readonly limited: Scalars['Boolean']['output'];
  /** Which part of the list this is. */
  readonly pageInfo: PageInfo;
};

/** An inconsistency in its place in the list. */
export type InconsistencyEdge = {
  readonly __typename?: 'InconsistencyEdge';
  /** The place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The inconsistency. */
  readonly node: Inconsistency;
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

/** A bound on the work of one answer. Where it is met, the answer is NOT_ENOUGH_EVIDENCE and says so. */
export type Limit =
  /** More claims bear on the matter than are gathered for one answer. */
  | 'TOO_MANY_CLAIMS'
  /** The disputed accounts can be taken in more ways than are worked out for one answer. */
  | 'TOO_MANY_READINGS';

/** Whether a commitment is to do or to refrain. */
export type Mode =
  /** To do it within the window. */
  | 'DO'
  /** Not to do it during the window. */
  | 'REFRAIN';

/** An entry of the public record that has an id of its own. */
export type Node = {
  /** Names the entry among all entries of all types. Opaque: take it as it is. */
  readonly id: Scalars['ID']['output'];
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

/** Which part of a list a connection holds (Relay's cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, which `after` takes to get the next part; null where there is no edge. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this part. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this part was asked for with `after`: something comes before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null where there is none. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
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
   * Claims, the latest `claimDate` first: all of them, or those of one claimant, about one commitment, whose statement
   * names one concept, or that appear in one source (give at most one of the four).
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
  /** An event; null where the record has no such event. */
  readonly event?: Maybe<Event>;
  /** An entry of any type by its id; null where the record has no such entry. */
  readonly node?: Maybe<Node>;
  /** A source; null where the record has no such source. */
  readonly source?: Maybe<Source>;
  /**
   * A claim as it would be if it were on the record, with the checks and the verdict that it would get. Nothing is stored:
   * its id and its key, which begins with `draft/`, follow from what it says and name nothing on the record. Errors of the
   * code BAD_USER_INPUT list every problem in `extensions.problems`, each with `path` and `message`.
   */
  readonly tryOut: Claim;
};


/** What can be asked. */
export type QueryClaimArgs = {
  by: ClaimBy;
};


/** What can be asked. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  claimDate?: InputMaybe<TimeInput>;
  claimant?: InputMaybe<Scalars['String']['input']>;
  commitment?: InputMaybe<Scalars['String']['input']>;
  concept?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  rating?: InputMaybe<Rating>;
  source?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCommitmentArgs = {
  by: CommitmentBy;
};


/** What can be asked. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
export type QueryEventArgs = {
  by: EventBy;
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
export type QueryTryOutArgs = {
  claim: ClaimDraft;
};

/** An editor's weight on a claim, as Wikibase ranks statements. */
export type Rank =
  /** The claim stays on the record and counts in no other claim's verdict. */
  | 'DEPRECATED'
  /** The weight of a claim that no editor has ranked. */
  | 'NORMAL'
  /** Where two claims contradict each other, this one outweighs those of rank NORMAL. */
  | 'PREFERRED';

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
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Where a copy of it is archived. */
  readonly archivedAt?: Maybe<Scalars['URL']['output']>;
  /** When it was published. */
  readonly datePublished?: Maybe<Scalars['EDTF']['output']>;
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
  /** The title under which it was published. */
  readonly title: Scalars['String']['output'];
  /** Where it is found; null where that is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Something published, in which claims appear. */
export type SourceImpactArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Names a source, by exactly one of its names. */
export type SourceBy =
  /** The source's id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The source's key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

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
  /** Whether there are more moments than the 500 that are looked at. */
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

/** The computed course of the verdict on a claim along `asOf`: what could have been known when, by today's rules. */
export type VerdictTimeline = {
  readonly __typename?: 'VerdictTimeline';
  /** Whether there are more moments than the 500 that are looked at. */
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
  FigureSubject:
    | ( ConceptParent )
    | ( EventParent )
  ;
  Impact:
    | ( ClaimChangeParent )
    | ( CommitmentChangeParent )
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


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appearance: ResolverTypeWrapper<AppearanceParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  Check: ResolverTypeWrapper<CheckParent>;
  CheckConnection: ResolverTypeWrapper<ConnectionParent<CheckParent>>;
  CheckEdge: ResolverTypeWrapper<Omit<CheckEdge, 'node'> & { node: ResolversTypes['Check'] }>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  ClaimBy: ClaimBy;
  ClaimChange: ResolverTypeWrapper<ClaimChangeParent>;
  ClaimChoice: ClaimChoice;
  ClaimConnection: ResolverTypeWrapper<ConnectionParent<ClaimParent>>;
  ClaimDateInput: ClaimDateInput;
  ClaimDraft: ClaimDraft;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Commitment: ResolverTypeWrapper<CommitmentParent>;
  CommitmentBy: CommitmentBy;
  CommitmentChange: ResolverTypeWrapper<CommitmentChangeParent>;
  CommitmentConnection: ResolverTypeWrapper<ConnectionParent<CommitmentParent>>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  Compliance: ResolverTypeWrapper<ComplianceParent>;
  ComplianceInput: ComplianceInput;
  ComplianceStatus: ComplianceStatus;
  Concept: ResolverTypeWrapper<ConceptParent>;
  ConceptBy: ConceptBy;
  ConceptKind: ConceptKind;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dimension: Dimension;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Event: ResolverTypeWrapper<EventParent>;
  EventBy: EventBy;
  Extent: Extent;
  Extreme: ResolverTypeWrapper<ExtremeParent>;
  ExtremeInput: ExtremeInput;
  Figure: ResolverTypeWrapper<FigureParent>;
  FigureInput: FigureInput;
  FigureSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FigureSubject']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Impact']>;
  ImpactConnection: ResolverTypeWrapper<ImpactConnectionParent>;
  ImpactEdge: ResolverTypeWrapper<ImpactEdgeParent>;
  Inconsistency: ResolverTypeWrapper<InconsistencyParent>;
  InconsistencyConnection: ResolverTypeWrapper<LimitedConnectionParent<InconsistencyParent>>;
  InconsistencyEdge: ResolverTypeWrapper<Omit<InconsistencyEdge, 'node'> & { node: ResolversTypes['Inconsistency'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Judgement: ResolverTypeWrapper<JudgementParent>;
  JudgementInput: JudgementInput;
  JudgementKind: JudgementKind;
  Limit: Limit;
  Mode: Mode;
  Node: ResolverTypeWrapper<NodeParent>;
  Occurrence: ResolverTypeWrapper<OccurrenceParent>;
  OccurrenceInput: OccurrenceInput;
  OccurrenceTime: ResolverTypeWrapper<OccurrenceTimeParent>;
  OccurrenceTimeInput: OccurrenceTimeInput;
  PageInfo: ResolverTypeWrapper<PageInfoParent>;
  Quantity: ResolverTypeWrapper<QuantityParent>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  Rating: Rating;
  Reading: ResolverTypeWrapper<ReadingParent>;
  Relation: Relation;
  Result: Result;
  Role: Role;
  Rule: ResolverTypeWrapper<Rule>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceBy: SourceBy;
  Standing: Standing;
  Statement: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Statement']>;
  StatementInput: StatementInput;
  Status: ResolverTypeWrapper<StatusParent>;
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
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Verdict: ResolverTypeWrapper<VerdictParent>;
  VerdictTimeline: ResolverTypeWrapper<VerdictTimelineParent>;
  VerdictTurn: ResolverTypeWrapper<VerdictTurnParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appearance: AppearanceParent;
  Boolean: Scalars['Boolean']['output'];
  Check: CheckParent;
  CheckConnection: ConnectionParent<CheckParent>;
  CheckEdge: Omit<CheckEdge, 'node'> & { node: ResolversParentTypes['Check'] };
  Claim: ClaimParent;
  ClaimBy: ClaimBy;
  ClaimChange: ClaimChangeParent;
  ClaimChoice: ClaimChoice;
  ClaimConnection: ConnectionParent<ClaimParent>;
  ClaimDateInput: ClaimDateInput;
  ClaimDraft: ClaimDraft;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Commitment: CommitmentParent;
  CommitmentBy: CommitmentBy;
  CommitmentChange: CommitmentChangeParent;
  CommitmentConnection: ConnectionParent<CommitmentParent>;
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  Comparison: ComparisonParent;
  Compliance: ComplianceParent;
  ComplianceInput: ComplianceInput;
  Concept: ConceptParent;
  ConceptBy: ConceptBy;
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  Event: EventParent;
  EventBy: EventBy;
  Extreme: ExtremeParent;
  ExtremeInput: ExtremeInput;
  Figure: FigureParent;
  FigureInput: FigureInput;
  FigureSubject: ResolversUnionTypes<ResolversParentTypes>['FigureSubject'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Impact: ResolversUnionTypes<ResolversParentTypes>['Impact'];
  ImpactConnection: ImpactConnectionParent;
  ImpactEdge: ImpactEdgeParent;
  Inconsistency: InconsistencyParent;
  InconsistencyConnection: LimitedConnectionParent<InconsistencyParent>;
  InconsistencyEdge: Omit<InconsistencyEdge, 'node'> & { node: ResolversParentTypes['Inconsistency'] };
  Int: Scalars['Int']['output'];
  Judgement: JudgementParent;
  JudgementInput: JudgementInput;
  Node: NodeParent;
  Occurrence: OccurrenceParent;
  OccurrenceInput: OccurrenceInput;
  OccurrenceTime: OccurrenceTimeParent;
  OccurrenceTimeInput: OccurrenceTimeInput;
  PageInfo: PageInfoParent;
  Quantity: QuantityParent;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Reading: ReadingParent;
  Rule: Rule;
  Source: SourceParent;
  SourceBy: SourceBy;
  Statement: ResolversUnionTypes<ResolversParentTypes>['Statement'];
  StatementInput: StatementInput;
  Status: StatusParent;
  StatusReading: StatusReadingParent;
  StatusTimeline: StatusTimelineParent;
  StatusTurn: StatusTurnParent;
  String: Scalars['String']['output'];
  Terms: TermsParent;
  TermsInput: TermsInput;
  Time: TimeParent;
  TimeInput: TimeInput;
  URL: Scalars['URL']['output'];
  Verdict: VerdictParent;
  VerdictTimeline: VerdictTimelineParent;
  VerdictTurn: VerdictTurnParent;
};

export type AppearanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  against?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
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
  checks?: Resolver<ResolversTypes['CheckConnection'], ParentType, ContextType, RequireFields<ClaimChecksArgs, 'first'>>;
  claimDate?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  claimDateTimeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimant?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['ImpactConnection'], ParentType, ContextType, RequireFields<ClaimImpactArgs, 'first'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType, Partial<ClaimVerdictArgs>>;
  verdictTimeline?: Resolver<ResolversTypes['VerdictTimeline'], ParentType, ContextType>;
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

export type ClaimEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommitmentPrefLabelArgs, 'language'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<CommitmentStatusArgs>>;
  statusTimeline?: Resolver<ResolversTypes['StatusTimeline'], ParentType, ContextType>;
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

export type CommitmentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
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
  altLabel?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptAltLabelArgs, 'language'>>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptDescriptionArgs, 'language'>>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inconsistencies?: Resolver<ResolversTypes['InconsistencyConnection'], ParentType, ContextType, RequireFields<ConceptInconsistenciesArgs, 'first'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  maybeBroader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConceptPrefLabelArgs, 'language'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventPrefLabelArgs, 'language'>>;
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

export type JudgementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  kind?: Resolver<ResolversTypes['JudgementKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Commitment' | 'Concept' | 'Event' | 'Source', ParentType, ContextType>;
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

export type QuantityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  sides?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  claim: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'by'>>;
  claims: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  commitment: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'by'>>;
  commitments: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'first'>>;
  compare: Resolver<Maybe<ReadonlyArray<ResolversTypes['Check']>>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'against' | 'claim'>>;
  concept: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'by'>>;
  event: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'by'>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  source: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  tryOut: Resolver<ResolversTypes['Claim'], ParentType, ContextType, RequireFields<QueryTryOutArgs, 'claim'>>;
};

export type ReadingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  claimantsOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  datePublished?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['ImpactConnection'], ParentType, ContextType, RequireFields<SourceImpactArgs, 'first'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
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

export type VerdictTimelineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VerdictTimeline'] = ResolversParentTypes['VerdictTimeline']> = {
  limited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  turns?: Resolver<ReadonlyArray<ResolversTypes['VerdictTurn']>, ParentType, ContextType>;
};

export type VerdictTurnResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VerdictTurn'] = ResolversParentTypes['VerdictTurn']> = {
  changedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  moment?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  Appearance?: AppearanceResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckConnection?: CheckConnectionResolvers<ContextType>;
  CheckEdge?: CheckEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimChange?: ClaimChangeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentChange?: CommitmentChangeResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Compliance?: ComplianceResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  Extreme?: ExtremeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureSubject?: FigureSubjectResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactConnection?: ImpactConnectionResolvers<ContextType>;
  ImpactEdge?: ImpactEdgeResolvers<ContextType>;
  Inconsistency?: InconsistencyResolvers<ContextType>;
  InconsistencyConnection?: InconsistencyConnectionResolvers<ContextType>;
  InconsistencyEdge?: InconsistencyEdgeResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  OccurrenceTime?: OccurrenceTimeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  StatusReading?: StatusReadingResolvers<ContextType>;
  StatusTimeline?: StatusTimelineResolvers<ContextType>;
  StatusTurn?: StatusTurnResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  Time?: TimeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Verdict?: VerdictResolvers<ContextType>;
  VerdictTimeline?: VerdictTimelineResolvers<ContextType>;
  VerdictTurn?: VerdictTurnResolvers<ContextType>;
};

