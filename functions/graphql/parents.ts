/**
 * What stands behind each GraphQL type: what a resolver of the type is given. An entry of the record is named, and loaded
 * only when a field asks for what the name does not tell.
 */
import type { Check, ClaimRef } from '../domain/check.ts';
import type { EntryRef } from '../domain/record.ts';
import type { Rating, Reading, Status, StatusReading, Verdict } from '../domain/verdict.ts';
import type { Change } from '../operations/impact.ts';
import type { Cause, FeedEntry } from '../operations/kept-ports.ts';
import type { ShownRevision } from '../operations/ledger/read-revisions.ts';
import type { Published } from '../operations/shown-publication.ts';
import type { Timeline, Turn } from '../operations/verdict-timeline.ts';

export type ConceptParent = EntryRef<'Concept'>;
export type SourceParent = EntryRef<'Source'>;
export type CommitmentParent = EntryRef<'Commitment'>;
export type EventParent = EntryRef<'Event'>;
export type EditorCheckParent = EntryRef<'EditorCheck'>;
/** A claim, perhaps with what others that name it say of it. */
export type ClaimParent = EntryRef<'Claim'> & ClaimWords;
/** A claim as others name it: what it says is left out where it may be another thing today. */
export type NamedClaim = Pick<ClaimRef, 'key'> & ClaimWords;
type ClaimWords = Partial<Pick<ClaimRef, 'text' | 'claimant'>>;

/** The claims of a claimant (the key of a concept) that are rated the same. */
export type RatedClaimsParent = { readonly claimant: string; readonly rating: Rating };

/** Whatever has an id. */
export type NodeParent = EntryRef;

/** A revision; what is shown of it beside what it says is read when it is asked for, unless it is at hand. */
export type RevisionParent = Pick<ShownRevision, 'header' | 'said'> & Partial<ShownRevision>;

export type CheckParent = Omit<Check, 'against' | 'under'> & {
  readonly against: NamedClaim;
  readonly under: NamedClaim | null;
  /** The moment (epoch milliseconds) as of which the record was read; absent: as it stands. */
  readonly recordedBy?: number;
};
export type VerdictParent = Omit<Verdict, 'decidedBy' | 'readings'> & {
  readonly decidedBy: readonly CheckParent[];
  readonly readings: readonly (Omit<Reading, 'accounts'> & { readonly accounts: readonly NamedClaim[] })[];
};
/** A reading with its checks at hand. */
export type ReadingParent = Omit<VerdictParent['readings'][number], 'decidedBy'> & {
  readonly decidedBy: readonly CheckParent[];
};
export type StatusParent = Omit<Status, 'readings'> & { readonly readings: readonly StatusReadingParent[] };
export type StatusReadingParent = Omit<StatusReading, 'accounts' | 'decidedBy'> & {
  readonly accounts: readonly NamedClaim[];
  readonly decidedBy: readonly NamedClaim[];
};

export type VerdictTimelineParent = Timeline<Verdict>;
export type VerdictTurnParent = Turn<Verdict>;
export type StatusTimelineParent = Timeline<Status>;
export type StatusTurnParent = Turn<Status>;

export type ImpactParent = Change;
export type ClaimChangeParent = Extract<Change, { readonly type: 'Claim' }>;
export type CommitmentChangeParent = Extract<Change, { readonly type: 'Commitment' }>;

export type PublishedVerdictParent = Published<Verdict>;
export type PublishedStatusParent = Published<Status>;
export type CauseParent = NonNullable<Cause>;

export type FeedEntryParent = FeedEntry;
export type RevisionRecordedParent = Extract<FeedEntry, { readonly tells: 'REVISION' }>;
export type VerdictChangedParent = Extract<FeedEntry, { readonly tells: 'VERDICT' }>;
export type StatusChangedParent = Extract<FeedEntry, { readonly tells: 'STATUS' }>;

/** Part of a list, each item under its cursor. */
export type ConnectionParent<T> = {
  readonly edges: readonly EdgeParent<T>[];
  readonly pageInfo: PageInfoParent;
};
export type EdgeParent<T> = { readonly cursor: string; readonly node: T };
/** Part of a list that may lack something, for a bound was met. */
export type LimitedConnectionParent<T> = ConnectionParent<T> & { readonly limited: boolean };
export type ImpactConnectionParent = LimitedConnectionParent<ImpactParent>;
export type ImpactEdgeParent = EdgeParent<ImpactParent>;
export type PageInfoParent = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};
