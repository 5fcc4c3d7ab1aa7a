/**
 * A stretch of time whose ends may be vague: each end lies somewhere between two moments.
 *
 * Moments are milliseconds since 1970-01-01T00:00Z. The stretch is half-open: its end is not part of it.
 * An end that nothing limits has {@link BEGINNING_OF_TIME} or {@link END_OF_TIME}; one that is unknown, uncertain or
 * approximate is limited by the other end alone. A moment is a span of no length.
 */
export type Span = {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
};

/** The first moment that an ECMAScript date can hold; stands for "since ever". */
export const BEGINNING_OF_TIME: number = -8.64e15;
/** The last moment that an ECMAScript date can hold; stands for "for ever". */
export const END_OF_TIME: number = 8.64e15;
