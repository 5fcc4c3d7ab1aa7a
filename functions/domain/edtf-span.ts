import { BEGINNING_OF_TIME, END_OF_TIME, type Span } from './span.ts';

/** One date of an EDTF expression; `qualified` when it is uncertain (`?`), approximate (`~`) or both (`%`). */
export type DatedSpan = { readonly span: Span; readonly qualified: boolean };

/** One end of an interval: a date, `..` (OPEN: nothing limits it) or nothing at all (UNKNOWN). */
export type IntervalEnd = DatedSpan | 'OPEN' | 'UNKNOWN';

/** From one definite moment to another. */
export function definiteSpan(start: number, end: number): Span {
  return { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end };
}

/**
 * A date by itself. When it is qualified, how far it is off is not said: each of its ends is limited by the nominal
 * value of the other alone, so that nothing surely lies within it and nothing surely outside.
 */
export function dateSpan({ span, qualified }: DatedSpan): Span {
  return qualified
    ? {
        earliestStart: BEGINNING_OF_TIME,
        latestStart: span.latestEnd,
        earliestEnd: span.earliestStart,
        latestEnd: END_OF_TIME,
      }
    : span;
}

/**
 * From the start of one date to the end of another: both count. An interval surely holds the date beside its unknown
 * end; a qualified end cannot lie beyond the other. Null when it surely ends before it begins.
 */
export function intervalSpan(start: IntervalEnd, end: IntervalEnd): Span | null {
  const [earliestStart, latestStart] = startLimits(start, end);
  const [earliestEnd, latestEnd] = endLimits(start, end);
  return latestEnd <= earliestStart
    ? null
    : {
        earliestStart,
        latestStart: Math.min(latestStart, latestEnd),
        earliestEnd: Math.max(earliestEnd, earliestStart),
        latestEnd,
      };
}

type Limits = readonly [earliest: number, latest: number];

function startLimits(start: IntervalEnd, end: IntervalEnd): Limits {
  if (start === 'OPEN') {
    return [BEGINNING_OF_TIME, BEGINNING_OF_TIME];
  }
  if (start !== 'UNKNOWN' && !start.qualified) {
    return [start.span.earliestStart, start.span.latestStart];
  }
  if (typeof end === 'string') {
    return [BEGINNING_OF_TIME, END_OF_TIME];
  }
  const holdsEnd = start === 'UNKNOWN' && !end.qualified;
  return [BEGINNING_OF_TIME, holdsEnd ? end.span.latestStart : end.span.latestEnd];
}

function endLimits(start: IntervalEnd, end: IntervalEnd): Limits {
  if (end === 'OPEN') {
    return [END_OF_TIME, END_OF_TIME];
  }
  if (end !== 'UNKNOWN' && !end.qualified) {
    return [end.span.earliestEnd, end.span.latestEnd];
  }
  if (typeof start === 'string') {
    return [BEGINNING_OF_TIME, END_OF_TIME];
  }
  const holdsStart = end === 'UNKNOWN' && !start.qualified;
  return [holdsStart ? start.span.earliestEnd : start.span.earliestStart, END_OF_TIME];
}

/** One of these, and which is not said: each end lies where one of theirs may lie. */
export function oneOfSpan(spans: readonly Span[]): Span {
  return {
    earliestStart: Math.min(...spans.map((span) => span.earliestStart)),
    latestStart: Math.max(...spans.map((span) => span.latestStart)),
    earliestEnd: Math.min(...spans.map((span) => span.earliestEnd)),
    latestEnd: Math.max(...spans.map((span) => span.latestEnd)),
  };
}

/** Somewhere in it, for how long is not said: nothing surely lies within, and what lies outside surely does. */
export function somewhereIn({ earliestStart, latestEnd }: Span): Span {
  return { earliestStart, latestStart: latestEnd, earliestEnd: earliestStart, latestEnd };
}
