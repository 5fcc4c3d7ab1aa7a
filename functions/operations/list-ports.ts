/** The lists that a store has, and how parts of them are asked for and answered. */
import type { Range } from '../domain/indexes.ts';
import type { ConceptKind } from '../domain/record.ts';
import type { Rating } from '../domain/verdict.ts';

/** Part of a list, in its order; `position` is a sort position, after which the next part begins. */
export type Slice<T> = {
  readonly items: readonly { readonly position: string; readonly item: T }[];
  readonly more: boolean;
};
/** How many, and after which position (null: from the beginning). */
export type Window = { readonly first: number; readonly after: string | null };

/**
 * Which claims a list holds: all, or those of a claimant, a commitment, a concept that the statement names, or a source
 * that they appear in.
 */
export type ClaimFilter =
  | { readonly by: 'ALL' }
  | { readonly by: 'CLAIMANT' | 'COMMITMENT' | 'CONCEPT' | 'SOURCE'; readonly key: string };
export type ClaimList = {
  /** Or those that appear in any of several sources. */
  readonly filter: ClaimFilter | { readonly by: 'SOURCES'; readonly keys: readonly string[] };
  readonly rating: Rating | null;
  /** Only claims whose date may overlap it; null: any. */
  readonly range: Range | null;
};

/** A list of entries of one type: all of them, the sources at an address, or concepts. */
export type Catalogue =
  | { readonly of: 'Commitment' | 'Source' | 'Event' }
  /** The sources whose page, or an archived copy of it, is there, however the address is spelt. */
  | { readonly of: 'Source'; readonly url: string }
  /** Of one kind; null: of any. */
  | { readonly of: 'Concept'; readonly kind: ConceptKind | null }
  /** Those of which this concept (its key) is among the broader. */
  | { readonly of: 'Concept'; readonly narrowerThan: string };
