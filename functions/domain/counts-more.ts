import type { Deed } from './deed.ts';
import { compareAny } from './lists.ts';
import type { Occurrence } from './record.ts';
import type { Span } from './span.ts';
import { surelyWithin } from './times.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is claimed, in which window, and an occurrence that is set against it. */
export type Claimed = { readonly claimed: Deed; readonly window: Span; readonly found: Occurrence };

/**
 * Whether the counts of an occurrence may hold more than what of it lies within the claimed: it names targets or places
 * beside those claimed, or lasts beyond the window. How many of what is counted fall to that part, nobody says. Agents
 * act together, and their count is one.
 */
export function countsMore(vocabulary: Vocabulary, { claimed, window, found }: Claimed): boolean {
  const { targets, places, time } = found;
  return (
    compareAny(vocabulary, claimed.targets, targets).partly ||
    compareAny(vocabulary, claimed.places, places).partly ||
    (time?.extent === 'THROUGHOUT' && !surelyWithin(time.span, window))
  );
}
