/** The lists that a store has, and how parts of them are asked for and answered. */
import type { Range } from '../domain/indexes.ts';
import type { ConceptKind } from '../domain/record.ts';
import type { Rating } from '../domain/verdict.ts';

/** An item at its place in a list: positions sort as the list does, by the bytes of their UTF-8. */
export type Positioned<T> = { readonly position: string; readonly item: T };
/** Part of a list, in its order, and whether the list has more before it and after it. */
export type Slice<T> = {
  readonly items: readonly Positioned<T>[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
};
/** Which part of a list: the first so many, or the last, of what lies between two positions (none: to an end of the list). */
export type Window = { readonly after?: string | null; readonly before?: string | null } & (
  | { readonly first: number }
  | { readonly last: number }
);
/**
 * What lies from one position to another, both included (null: to an end of the list): at least so many, if there are
 * so many, from the beginning on or, backwards, from the end.
 */
export type Stretch = {
  readonly from: string | null;
  readonly to: string | null;
  readonly backwards: boolean;
  readonly limit: number;
};

/**
 * Of what is numbered, 1, 2, 3, …: from one number to another, both included (null: to the end), at most so many, in order
 * or, backwards, the latest first.
 */
export type Numbers = {
  readonly from: number | null;
  readonly to: number | null;
  readonly backwards: boolean;
  readonly limit: number;
};

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
  /** By the end of the claimDate; absent: the latest first. */
  readonly order?: 'LATEST_FIRST' | 'EARLIEST_FIRST';
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
