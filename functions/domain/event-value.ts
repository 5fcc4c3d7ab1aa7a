import type { QuantityRange } from './quantities.ts';
import type { Span } from './span.ts';

/** What is known of an event: how many of a unit it counts (null: nobody says, or they disagree), and when it was. */
export type EventValue = {
  readonly count: QuantityRange | null;
  /** Somewhere within it; null: nobody says, or they disagree. */
  readonly time: Span | null;
};
