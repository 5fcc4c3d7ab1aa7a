import { type QuantityRange, rangeOf } from './quantities.ts';
import type { Claim, Occurrence } from './record.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, type Span } from './span.ts';

/** What is known of an event: how many of a unit it counts (null: nobody says, or they disagree), and when it was. */
export type EventValue = {
  readonly count: QuantityRange | null;
  /** Somewhere within it; null: nobody says, or they disagree. */
  readonly time: Span | null;
};

/**
 * "Its event's value is what the standing claims of that event say, where they agree": what all of them together leave
 * possible.
 *
 * @param claims - the occurrences of the event whose counts stand, and those whose times stand
 */
export function valueOfEvent(
  claims: { readonly counting: readonly Claim[]; readonly timed: readonly Claim[] },
  unit: string | null,
): EventValue {
  const counts = occurrences(claims.counting)
    .flatMap((occurrence) => occurrence.counts)
    .filter((count) => count.unit === unit);
  const times = occurrences(claims.timed).flatMap(({ time }) => (time === null ? [] : [time.span]));
  return {
    count: counts.length === 0 ? null : commonRange(counts.map(rangeOf)),
    time: times.length === 0 ? null : commonTime(times),
  };
}

function occurrences(claims: readonly Claim[]): readonly Occurrence[] {
  return claims.flatMap(({ statement }) => (statement?.type === 'Occurrence' && !statement.denial ? [statement] : []));
}

function commonRange(ranges: readonly QuantityRange[]): QuantityRange | null {
  const low = Math.max(...ranges.map((range) => range.low));
  const high = Math.min(...ranges.map((range) => range.high));
  const below = ranges.some((range) => range.below && range.high === high);
  return low > high || (below && low === high) ? null : { low, high, below };
}

function commonTime(spans: readonly Span[]): Span | null {
  const from = Math.max(BEGINNING_OF_TIME, ...spans.map((span) => span.earliestStart));
  const to = Math.min(END_OF_TIME, ...spans.map((span) => span.latestEnd));
  return from > to ? null : { earliestStart: from, latestStart: to, earliestEnd: from, latestEnd: to };
}
