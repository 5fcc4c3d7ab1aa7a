import type { Comparison, Dimension, Relation, Result } from './check.ts';
import type { EventValue } from './event-value.ts';
import { type Note, wordNote } from './notes.ts';
import type { Claim, Terms } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two claims, and for a compliance claim the account of the terms under which it is checked. */
export type Pair = {
  readonly claim: Claim;
  readonly against: Claim;
  readonly terms: Terms | null;
  /** For an extreme: what is known of its own event. */
  readonly event?: EventValue | null;
  readonly vocabulary: Vocabulary;
};

/** What a rule finds of a pair that it knows. */
export type Finding = { readonly comparisons: readonly Comparison[]; readonly relation: Relation | null };

/** A law by which one claim bears on another: pure, and raised by a version whenever its answers may change. */
export type Rule = {
  readonly name: string;
  readonly version: number;
  /** Are the two about the same matter? A mismatch in one of these rules the other claim out. */
  readonly scope: readonly Dimension[];
  /** What do they say of it? */
  readonly content: readonly Dimension[];
  /** The dimensions of scope in which a mismatch means that the other claim does not bear on this one at all. */
  readonly bearing: readonly Dimension[];
  /** Whether it compares under an account of a commitment's terms. */
  readonly underAccount: boolean;
  /** Whether what contradicts by it is contradicted in turn: one symmetric test. */
  readonly bothWays: boolean;
  /** Whether what it finds counts in settling; what is only shown does not. */
  readonly settles: boolean;
  /** Null: the rule does not know two such statements. */
  readonly compare: (pair: Pair) => Finding | null;
};

/** What a rule says where everything agrees, and where a dimension of content differs. */
export type Relations = { readonly agree: Relation; readonly differ: Relation };

/**
 * The relation that follows from comparisons, decided in this order: a mismatch of scope rules the other out; an
 * unknown of scope leaves it open; a mismatch of content differs; an unknown of content leaves it open; else they agree.
 */
export function relate(comparisons: readonly Comparison[], relations: Relations): Relation | null {
  const some = (role: Comparison['role'], result: Result): boolean =>
    comparisons.some((comparison) => comparison.role === role && comparison.result === result);
  if (some('SCOPE', 'MISMATCH')) return null;
  if (some('SCOPE', 'UNKNOWN')) return 'UNDETERMINED';
  if (some('CONTENT', 'MISMATCH')) return relations.differ;
  return some('CONTENT', 'UNKNOWN') ? 'UNDETERMINED' : relations.agree;
}

/** A comparison in the making. */
export type Compared = {
  readonly result: Result;
  readonly claimed: string | null;
  readonly found: string | null;
  readonly note?: Note | null;
  readonly unit?: string;
};

export function scope(dimension: Dimension, compared: Compared): Comparison {
  return comparisonOf('SCOPE', dimension, compared);
}

export function content(dimension: Dimension, compared: Compared): Comparison {
  return comparisonOf('CONTENT', dimension, compared);
}

function comparisonOf(role: Comparison['role'], dimension: Dimension, compared: Compared): Comparison {
  const { result, claimed, found, note, unit } = compared;
  return { dimension, role, result, claimed, found, note: note ? wordNote(note) : null, unit: unit ?? null };
}

/** The same comparison seen from the other claim: what was claimed is now found. */
export function turned(comparison: Comparison): Comparison {
  return { ...comparison, claimed: comparison.found, found: comparison.claimed };
}
