/**
 * What stands behind each GraphQL type: what a resolver of the type is given. An entry of the record is named, and loaded
 * only when a field asks for what the name does not tell.
 */
import type { Check, ClaimRef } from '../domain/check.ts';
import type { EntryRef } from '../domain/record.ts';
import type { Reading } from '../domain/verdict.ts';

export type ConceptParent = EntryRef<'Concept'>;
export type SourceParent = EntryRef<'Source'>;
export type CommitmentParent = EntryRef<'Commitment'>;
export type EventParent = EntryRef<'Event'>;
/** A claim, perhaps with what others that name it say of it. */
export type ClaimParent = EntryRef<'Claim'> & Partial<Pick<ClaimRef, 'text' | 'claimant'>>;

/** The types that have an id. */
export type NodeType = 'Claim' | 'Commitment' | 'Concept' | 'Event' | 'Source';
export type NodeParent = EntryRef<NodeType>;

/** A reading with its checks at hand. */
export type ReadingParent = Omit<Reading, 'decidedBy'> & { readonly decidedBy: readonly Check[] };

/** Part of a list, each item under its cursor. */
export type ConnectionParent<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfoParent;
};
export type PageInfoParent = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};
