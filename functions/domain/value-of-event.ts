import type { PairCheck } from './compare-claims.ts';
import type { EventValue } from './event-value.ts';
import { type QuantityRange, rangeOf } from './quantities.ts';
import type { Claim, Extent, Extreme, Occurrence, OccurrenceTime, Quantity } from './record.ts';
import type { Span } from './span.ts';
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
  const countsOf = (telling: readonly Claim[]): readonly Quantity[] =>
    occurrences(telling).flatMap((occurrence) => occurrence.counts.filter((count) => count.unit === unit));
  const counts = countsOf(claims.filter((claim) => says(claim, { dimension: 'QUANTITY', unit })));
  const times = occurrences(claims.filter((claim) => says(claim, { dimension: 'TIME', unit: null }))).flatMap(
    ({ time }) => time ?? [],
  );
  const count = counts.length === 0 ? null : commonRange(counts.map(rangeOf));
  const disputed = count === null && countsOf(claims).length > 0;
  return { count, time: commonTime(times), ...(disputed ? { disputed } : {}) };
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

/** An event that lasts throughout several times lasts from the first to the last of them, within all that it lies within. */
function commonTime(times: readonly OccurrenceTime[]): Span | null {
  const [lasting, within] = [spansOf(times, 'THROUGHOUT'), spansOf(times, 'WITHIN')];
  const covered = between(
    Math.min(...lasting.map(({ earliestStart }) => earliestStart)),
    Math.max(...lasting.map(({ latestEnd }) => latestEnd)),
  );
  const limits = between(
    Math.max(...within.map(({ earliestStart }) => earliestStart)),
    Math.min(...within.map(({ latestEnd }) => latestEnd)),
  );
  if (within.length === 0) return lasting.length === 0 ? null : covered;
  const fits = limits.earliestStart <= covered.earliestStart && covered.latestEnd <= limits.latestEnd;
  return fits && limits.earliestStart <= limits.latestEnd ? limits : null;
}

function spansOf(times: readonly OccurrenceTime[], extent: Extent): readonly Span[] {
  return times.filter((time) => time.extent === extent).map(({ span }) => span);
}

/** Somewhere between two moments. */
function between(from: number, to: number): Span {
  return { earliestStart: from, latestStart: to, earliestEnd: from, latestEnd: to };
}
