import type { QuantityRange } from './quantities.ts';
import type { Span } from './span.ts';

/** What is known of an event: how many of a unit it counts (null: nobody says, or they disagree), and when it was. */
export type EventValue = {
  readonly count: QuantityRange | null;
  /** Whether nothing is known of the count for the reason that it is disputed. */
  readonly disputed?: boolean;
  /** Somewhere within it; null: nobody says, or they disagree. */
  readonly time: Span | null;
};
