import { holds, type QuantityRange, rangeOf, surelyLess } from './quantities.ts';
import type { Quantity } from './record.ts';
import type { Span } from './span.ts';
import { ALL_TIME, sameSpan, surelyApart } from './times.ts';
import { compareConcepts, type Vocabulary } from './vocabulary.ts';

/** How what one account says in a dimension lies to what another says; `found` seen from `claimed`. */
export type Lie = 'EQUAL' | 'NARROWER' | 'WIDER' | 'CROSSING' | 'APART';

/**
 * How a found list of an account lies to the claimed one; an empty list limits nothing. Null: whether they are the same
 * hangs on concepts that only perhaps lie below others.
 */
export function lieOfLists(vocabulary: Vocabulary, claimed: readonly string[], found: readonly string[]): Lie | null {
  if (claimed.length === 0 || found.length === 0) {
    if (claimed.length === found.length) return 'EQUAL';
    return claimed.length === 0 ? 'NARROWER' : 'WIDER';
  }
  const within = (inner: readonly string[], outer: readonly string[], above: Vocabulary['surelyAbove']): boolean =>
    inner.every((member) => outer.some((over) => above(member).has(over)));
  const narrower = within(found, claimed, vocabulary.surelyAbove);
  const wider = within(claimed, found, vocabulary.surelyAbove);
  if (narrower && wider) return 'EQUAL';
  if (within(found, claimed, vocabulary.perhapsAbove) && within(claimed, found, vocabulary.perhapsAbove)) return null;
  if (narrower || wider) return narrower ? 'NARROWER' : 'WIDER';
  const apart = claimed.every((one) => found.every((other) => compareConcepts(vocabulary, one, other) === 'MISMATCH'));
  return apart ? 'APART' : 'CROSSING';
}

/** How two windows lie, null being no limit; null: their ends are too vague to tell whether they are the same. */
export function lieOfTimes(claimed: Span | null, found: Span | null): Lie | null {
  const [one, other] = [claimed ?? ALL_TIME, found ?? ALL_TIME];
  if (sameSpan(one, other)) return 'EQUAL';
  if (surelyApart(one, other)) return 'APART';
  const starts = order([one.earliestStart, one.latestStart], [other.earliestStart, other.latestStart]);
  const ends = order([other.earliestEnd, other.latestEnd], [one.earliestEnd, one.latestEnd]);
  if (starts === null || ends === null) return starts === null && ends === null ? null : differing(starts ?? ends);
  if (starts >= 0 && ends >= 0) return 'NARROWER';
  return starts <= 0 && ends <= 0 ? 'WIDER' : 'CROSSING';
}

/** One end surely differs, the other is too vague to order: the same there, or not. */
function differing(sure: number | null): Lie | null {
  return sure === 0 ? null : 'CROSSING';
}

type Ends = readonly [earliest: number, latest: number];

/** 1: the second surely lies after the first, -1: before, 0: the same moment or the same vagueness, null: unknown. */
function order(first: Ends, second: Ends): -1 | 0 | 1 | null {
  if (first[0] === second[0] && first[1] === second[1]) return 0;
  if (first[1] < second[0]) return 1;
  return second[1] < first[0] ? -1 : null;
}

/** How two quantities lie as limits, null being no limit; null: their units or their bases cannot be compared. */
export function lieOfQuantities(claimed: Quantity | null, found: Quantity | null): Lie | null {
  if (claimed === null || found === null) return claimed === found ? 'EQUAL' : claimed === null ? 'NARROWER' : 'WIDER';
  if (claimed.unit !== found.unit) return null;
  const [one, other]: readonly [QuantityRange, QuantityRange] = [rangeOf(claimed), rangeOf(found)];
  if (surelyLess(one, other) || surelyLess(other, one)) return 'APART';
  if (claimed.sides !== found.sides) return null;
  const [narrower, wider] = [holds(one, other), holds(other, one)];
  if (narrower && wider) return 'EQUAL';
  return narrower ? 'NARROWER' : wider ? 'WIDER' : 'CROSSING';
}
