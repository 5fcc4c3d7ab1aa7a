import type { Result } from './check.ts';
import type { Extent } from './record.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, type Span } from './span.ts';

/** A stretch whose ends are known: from (included) to (not included). */
export const ALL_TIME: Span = definite(BEGINNING_OF_TIME, END_OF_TIME);

export function definite(from: number, to: number): Span {
  return { earliestStart: from, latestStart: from, earliestEnd: to, latestEnd: to };
}

/** All of the first lies before all of the second; a moment at the second's start is not before it. */
export function surelyBefore(first: Span, second: Span): boolean {
  return (
    first.latestEnd < second.earliestStart ||
    (first.latestEnd === second.earliestStart && first.earliestStart < first.latestEnd)
  );
}

/** The two share no moment, however their vague ends lie. */
export function surelyApart(one: Span, other: Span): boolean {
  return surelyBefore(one, other) || surelyBefore(other, one);
}

/** The two share a moment, however their vague ends lie. */
export function surelyOverlap(one: Span, other: Span): boolean {
  const reach = one.latestStart < other.earliestEnd && other.latestStart < one.earliestEnd;
  return reach || surelyWithin(one, other) || surelyWithin(other, one);
}

/** All that the inner could be lies in what the outer surely holds. */
export function surelyWithin(inner: Span, outer: Span): boolean {
  return (
    outer.latestStart <= inner.earliestStart &&
    inner.latestEnd <= outer.earliestEnd &&
    (inner.earliestStart < outer.earliestEnd || outer.earliestStart === outer.latestEnd)
  );
}

/** Is what lies somewhere within, or lasts throughout, its time found in the window? A lasting one need only touch it. */
export function compareToWindow(window: Span, found: { readonly span: Span; readonly extent: Extent }): Result {
  if (surelyApart(window, found.span)) return 'MISMATCH';
  if (surelyWithin(found.span, window)) return 'MATCH';
  return found.extent === 'THROUGHOUT' && surelyOverlap(window, found.span) ? 'MATCH' : 'UNKNOWN';
}

/**
 * Two claims of when one event was: what is claimed to last throughout needs a found one that does. Who says that an
 * event took all of one time, and who says that it took all of another, contradict each other where the two are apart.
 */
export function compareEventTimes(
  claimed: { readonly span: Span; readonly extent: Extent },
  found: { readonly span: Span; readonly extent: Extent },
): Result {
  if (surelyApart(claimed.span, found.span)) return 'MISMATCH';
  if (claimed.extent === 'WITHIN') return surelyWithin(found.span, claimed.span) ? 'MATCH' : 'UNKNOWN';
  return found.extent === 'THROUGHOUT' && surelyWithin(claimed.span, found.span) ? 'MATCH' : 'UNKNOWN';
}

/** Both are the same time: MATCH where both are definite and equal, MISMATCH where they surely share no moment. */
export function compareSameTime(claimed: Span, found: Span): Result {
  if (surelyApart(claimed, found)) return 'MISMATCH';
  return isDefinite(claimed) && isDefinite(found) && sameSpan(claimed, found) ? 'MATCH' : 'UNKNOWN';
}

/** Does a denial that speaks for all of its time (or, within it, for none) cover a stretch? */
export function compareCover(window: Span, denial: { readonly span: Span; readonly extent: Extent }): Result {
  if (surelyApart(window, denial.span)) return 'MISMATCH';
  return denial.extent === 'THROUGHOUT' && surelyWithin(window, denial.span) ? 'MATCH' : 'UNKNOWN';
}

export function isDefinite(span: Span): boolean {
  return span.earliestStart === span.latestStart && span.earliestEnd === span.latestEnd;
}

export function sameSpan(one: Span, other: Span): boolean {
  return (
    one.earliestStart === other.earliestStart &&
    one.latestStart === other.latestStart &&
    one.earliestEnd === other.earliestEnd &&
    one.latestEnd === other.latestEnd
  );
}

/** The part of a stretch before a moment; null: nothing of it lies before. */
export function cutAt(span: Span, moment: number): Span | null {
  if (moment <= span.earliestStart) return null;
  return {
    earliestStart: span.earliestStart,
    latestStart: Math.min(span.latestStart, moment),
    earliestEnd: Math.min(span.earliestEnd, moment),
    latestEnd: Math.min(span.latestEnd, moment),
  };
}

/** What follows a stretch, up to a moment; null: nothing does. */
export function afterwards(span: Span, until: number): Span | null {
  if (until <= span.earliestEnd) return null;
  return {
    earliestStart: span.earliestEnd,
    latestStart: Math.min(span.latestEnd, until),
    earliestEnd: until,
    latestEnd: until,
  };
}
