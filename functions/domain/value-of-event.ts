import type { PairCheck } from './compare-claims.ts';
import type { EventValue } from './event-value.ts';
import { type QuantityRange, rangeOf } from './quantities.ts';
import type { Claim, Extreme, Occurrence } from './record.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, type Span } from './span.ts';
import { settleChecks } from './standing.ts';

/**
 * "Its event's value is what the standing claims of that event say, where they agree": what all of them together leave
 * possible.
 *
 * @param claims - the claims of the event that count
 * @param checks - those gathered on them
 */
export function valueOfEvent({ unit }: Extreme, claims: readonly Claim[], checks: readonly PairCheck[]): EventValue {
  const { says } = settleChecks(checks);
  const counts = occurrences(claims.filter((claim) => says(claim, { dimension: 'QUANTITY', unit })))
    .flatMap((occurrence) => occurrence.counts)
    .filter((count) => count.unit === unit);
  const times = occurrences(claims.filter((claim) => says(claim, { dimension: 'TIME', unit: null }))).flatMap(
    ({ time }) => (time === null ? [] : [time.span]),
  );
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
