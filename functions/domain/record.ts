/**
 * The entries of the public record, as the record format (schema/record.schema.json) states them, normalised:
 * a list that is absent is empty, any other absent field is null, and beside the words of a time stands its span.
 */
import type { Span } from './span.ts';

/** Texts by BCP 47 language tag. */
export type Labels = Readonly<Record<string, string>>;

export type ConceptKind = 'AGENT' | 'ACTION' | 'TARGET' | 'PLACE' | 'PROPERTY' | 'UNIT';

/** As schema.org tells agents apart: schema:Person and schema:Organization, which a state is, too. */
export type AgentKind = 'PERSON' | 'ORGANIZATION';

/** An entry of the controlled vocabulary (SKOS: skos:Concept). */
export type Concept = {
  readonly type: 'Concept';
  readonly key: string;
  readonly kind: ConceptKind;
  /** Of an agent; null: nobody has said. */
  readonly agentKind: AgentKind | null;
  readonly prefLabel: Labels;
  readonly altLabel: Readonly<Record<string, readonly string[]>>;
  readonly description: Labels;
  /** Concepts of the same kind that this one surely lies below. */
  readonly broader: readonly string[];
  /** Concepts of the same kind that this one perhaps lies below. */
  readonly maybeBroader: readonly string[];
  /** Actions that this action puts an end to. */
  readonly ends: readonly string[];
  readonly sameAs: readonly string[];
};

/** What a claim appears in. */
export type Source = {
  readonly type: 'Source';
  readonly key: string;
  readonly title: string;
  /** Key of a concept of kind AGENT. */
  readonly publisher: string;
  readonly url: string | null;
  /** EDTF. */
  readonly datePublished: string | null;
  /** Where a copy is archived: a URL. */
  readonly archivedAt: string | null;
};

/** An undertaking as such; what its terms are is claimed by its accounts, the claims with a {@link Terms} statement. */
export type Commitment = {
  readonly type: 'Commitment';
  readonly key: string;
  readonly prefLabel: Labels;
  /** Key of a concept of kind AGENT. */
  readonly party: string;
};

/** A happening as such, which several claims may speak of. */
export type Event = {
  readonly type: 'Event';
  readonly key: string;
  readonly prefLabel: Labels;
};

/**
 * When something is: `edtf` read in `timeZone` (IANA), or `start` and `end`, DateTimes with an offset, of which either
 * may be null for unbounded. The span is what the words mean.
 */
export type Time = {
  readonly edtf: string | null;
  readonly timeZone: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly span: Span;
};

/** WITHIN: somewhere in its time. THROUGHOUT: during all of it. */
export type Extent = 'WITHIN' | 'THROUGHOUT';
export type OccurrenceTime = Time & { readonly extent: Extent };

/** When somebody said something: one moment within its span. `edtf` with `timeZone`, or `at`, a DateTime. */
export type ClaimDate = {
  readonly edtf: string | null;
  readonly timeZone: string | null;
  readonly at: string | null;
  readonly span: Span;
};

export type Bound = 'EXACTLY' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'ALMOST';

/** A number of units: in all, or (`sides`) for each of so many sides. */
export type Quantity = {
  readonly value: number;
  readonly bound: Bound;
  /** Key of a concept of kind UNIT. */
  readonly unit: string;
  readonly sides: number | null;
};

export type Mode = 'DO' | 'REFRAIN';

/** An account of a commitment: who undertook to do, or to refrain from, what. What is left out is not limited. */
export type Terms = {
  readonly type: 'Terms';
  readonly commitment: string;
  readonly party: string;
  readonly mode: Mode;
  readonly action: string;
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly window: Time | null;
  readonly quantity: Quantity | null;
};

/** Something happened, goes on, or (`denial`) did not happen. */
export type Occurrence = {
  readonly type: 'Occurrence';
  readonly denial: boolean;
  /** The event that this speaks of; an editor's decision, never inferred. */
  readonly event: string | null;
  readonly agents: readonly string[];
  readonly action: string | null;
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly time: OccurrenceTime | null;
  readonly counts: readonly Quantity[];
};

export type ComplianceStatus = 'KEPT' | 'BROKEN';

/** A party kept or broke a commitment. */
export type Compliance = {
  readonly type: 'Compliance';
  readonly party: string;
  readonly status: ComplianceStatus;
  readonly commitment: string;
};

/** A subject's property has a value at a time. */
export type Figure = {
  readonly type: 'Figure';
  /** Key of a concept or of an event. */
  readonly subject: string;
  readonly property: string;
  readonly quantity: Quantity;
  readonly time: Time | null;
};

export type Superlative = 'GREATEST' | 'SMALLEST' | 'FIRST';

/** The count of an event is the greatest or smallest, or the event the first, since some time. */
export type Extreme = {
  readonly type: 'Extreme';
  readonly event: string;
  readonly superlative: Superlative;
  /** What is counted; null for FIRST. */
  readonly unit: string | null;
  readonly agents: readonly string[];
  readonly action: string | null;
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly since: Time | null;
};

export type JudgementKind = 'OPINION' | 'MOTIVE' | 'PREDICTION';

/** What no record can settle. */
export type Judgement = {
  readonly type: 'Judgement';
  readonly kind: JudgementKind;
};

export type Statement = Terms | Occurrence | Compliance | Figure | Extreme | Judgement;

/** Where a claim appears. */
export type Appearance = {
  readonly source: string;
  /** The exact words. */
  readonly quotation: string | null;
  readonly locator: string | null;
};

/** An editor's weight on a claim, as Wikibase ranks statements. */
export type Rank = 'NORMAL' | 'PREFERRED' | 'DEPRECATED';

/** Somebody said something. */
export type Claim = {
  readonly type: 'Claim';
  readonly key: string;
  /** At most 2,000 characters. */
  readonly text: string;
  readonly language: string;
  /** Key of a concept of kind AGENT. */
  readonly claimant: string;
  readonly claimDate: ClaimDate;
  readonly appearances: readonly Appearance[];
  readonly rank: Rank;
  readonly statement: Statement | null;
  /** Its editors took it back: it keeps its page, and counts in no other claim's verdict. Absent: it stands. */
  readonly retracted?: true;
};

/** A check that an editor made; it stands beside those of the rules. */
export type EditorCheck = {
  readonly type: 'EditorCheck';
  readonly key: string;
  readonly claim: string;
  readonly against: string;
  /** The account under which it is made; null for every account. */
  readonly under: string | null;
  readonly relation: 'SUPPORTS' | 'CONTRADICTS' | 'QUALIFIES' | 'UNDETERMINED';
  readonly rationale: string;
  /** Its editor withdrew it: it counts nowhere. Absent: it stands. */
  readonly retracted?: true;
};

export type Entry = Concept | Source | Commitment | Event | Claim | EditorCheck;
export type EntryType = Entry['type'];
export type EntryOf<T extends EntryType> = Extract<Entry, { type: T }>;

/** Names an entry: its type and its key, which is unique within the type. */
export type EntryRef<T extends EntryType = EntryType> = { readonly type: T; readonly key: string };
