/** Spans on a small grid, and all that a vague one could be: what comparisons of times are checked against. */
import * as fc from 'fast-check';
import type { Extent } from '../../functions/domain/record.ts';
import type { Span } from '../../functions/domain/span.ts';
import { definite } from '../../functions/domain/times.ts';

const LAST = 5;
const STEP = 0.5;

/** What a span could be, as the points that it holds: a stretch of at least half a step, or one moment. */
export type Points = ReadonlySet<number>;

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.round((to - from) / STEP)) }, (_, index) => from + index * STEP);
}

/** Every stretch that begins and ends where the span allows; each has a length, unless the span is a moment. */
export function stretchesOf(span: Span): readonly (readonly [start: number, end: number])[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = span;
  if (earliestStart === latestEnd) return [[earliestStart, earliestStart]];
  return between(earliestStart, latestStart + STEP).flatMap((start) =>
    between(earliestEnd, latestEnd + STEP)
      .filter((end) => start < end)
      .map((end) => [start, end] as const),
  );
}

export function pointsIn([start, end]: readonly [start: number, end: number]): Points {
  return new Set(start === end ? [start] : between(start, end));
}

export function possibilitiesOf(span: Span): readonly Points[] {
  return stretchesOf(span).map(pointsIn);
}

const at: fc.Arbitrary<number> = fc.integer({ min: 0, max: LAST });

const moments: fc.Arbitrary<Span> = at.map((moment) => definite(moment, moment));

const stretches: fc.Arbitrary<Span> = fc
  .tuple(at, at, at, at)
  .map((ends) => ends.toSorted((one, other) => one - other))
  .chain(([a = 0, b = 0, c = 0, d = 0]) =>
    fc.constantFrom(
      { earliestStart: a, latestStart: b, earliestEnd: c, latestEnd: d },
      { earliestStart: a, latestStart: c, earliestEnd: b, latestEnd: d },
      { earliestStart: a, latestStart: a, earliestEnd: d, latestEnd: d },
    ),
  )
  .filter(
    ({ earliestStart, latestStart, earliestEnd, latestEnd }) => earliestStart < earliestEnd && latestStart < latestEnd,
  );

/** Moments, and stretches, definite or vague, each of whose ends may be where the span says. */
export const spans: fc.Arbitrary<Span> = fc.oneof(
  { weight: 1, arbitrary: moments },
  { weight: 5, arbitrary: stretches },
);

export const extents: fc.Arbitrary<Extent> = fc.constantFrom('WITHIN', 'THROUGHOUT');

/** A stretch, and one that could be all that the first could be and more. */
export const vaguer: fc.Arbitrary<readonly [span: Span, vaguer: Span]> = fc
  .tuple(stretches, fc.tuple(at, at, at, at))
  .map(
    ([span, [a, b, c, d]]) =>
      [
        span,
        {
          earliestStart: Math.min(span.earliestStart, a),
          latestStart: Math.max(span.latestStart, b),
          earliestEnd: Math.min(span.earliestEnd, c),
          latestEnd: Math.max(span.latestEnd, d),
        },
      ] as const,
  )
  .filter(([, wide]) => wide.earliestStart <= wide.earliestEnd && wide.latestStart <= wide.latestEnd);
