import type { Comparison } from '../check.ts';
import { convert } from '../conversions.ts';
import { countsMore } from '../counts-more.ts';
import { compareDeeds } from '../deed.ts';
import { describeQuantity, describeRange, describeTime } from '../describe.ts';
import type { EventValue } from '../event-value.ts';
import { compareEvery } from '../lists.ts';
import { rangeOf, surelyAtMost, surelyLess } from '../quantities.ts';
import type { Extreme, Occurrence, OccurrenceTime } from '../record.ts';
import { type Compared, type Rule, relate, scope } from '../rule.ts';
import { END_OF_TIME, type Span } from '../span.ts';
import { timeNotStated } from '../time-comparison.ts';
import { ALL_TIME, definite, isDefinite, surelyBefore, surelyWithin } from '../times.ts';
import { nameOf, type Vocabulary } from '../vocabulary.ts';

/**
 * "Its event gives its value and is no rival of itself. Rivals are occurrences of the agents, action, targets and
 * places that it states, surely after its `since` span and before its own event." One that counts more (or less, for
 * the smallest; or is there at all, for the first) contradicts the extreme. What equals it does not exceed it.
 */
export const rival: Rule = {
  name: 'rival',
  version: 1,
  scope: ['AGENT', 'ACTION', 'TARGET', 'PLACE', 'TIME', 'QUANTITY'],
  content: [],
  bearing: ['AGENT', 'ACTION', 'TIME'],
  underAccount: false,
  bothWays: false,
  settles: true,
  compare({ claim, against, vocabulary, event }) {
    const [extreme, occurrence] = [claim.statement, against.statement];
    if (extreme?.type !== 'Extreme' || occurrence?.type !== 'Occurrence' || occurrence.denial) return null;
    if (occurrence.event === extreme.event) return null;
    const { unit } = extreme;
    const own = event?.count ?? null;
    const comparisons = [
      ...compareDeeds(vocabulary, { claimed: extreme, found: occurrence, by: compareEvery }, scope),
      compareTime(extreme, occurrence, event?.time ?? null),
      ...(unit === null ? [] : [compareCounts(vocabulary, extreme, { unit, own, occurrence })]),
    ];
    return { comparisons, relation: relate(comparisons, { agree: 'CONTRADICTS', differ: 'CONTRADICTS' }) };
  },
};

function compareTime(extreme: Extreme, { time }: Occurrence, own: EventValue['time']): Comparison {
  const since = extreme.since && `after ${describeTime(extreme.since)}`;
  const claimed = [since, 'before its own event'].filter((part) => part !== null).join(' and ');
  return time === null ? timeNotStated(claimed) : scope('TIME', { claimed, ...placeInTime(extreme, time, own) });
}

function placeInTime(
  { since }: Extreme,
  time: OccurrenceTime,
  own: EventValue['time'],
): Pick<Compared, 'result' | 'found' | 'note'> {
  const found = describeTime(time, time.extent);
  if (since !== null && surelyNotAfter(time.span, since.span))
    return { result: 'MISMATCH', found, note: { kind: 'BEFORE' } };
  if (own !== null && surelyBefore(own, time.span)) return { result: 'MISMATCH', found, note: { kind: 'AFTER' } };
  const after = since === null || surelyBefore(since.span, time.span);
  if (after && own !== null && surelyBefore(time.span, own)) return { result: 'MATCH', found };
  return { result: 'UNKNOWN', found, note: { kind: 'VAGUE' } };
}

/** Before it, within it, or, where its end is known, partly the one and partly the other. */
function surelyNotAfter(time: Span, since: Span): boolean {
  if (surelyBefore(time, since) || surelyWithin(time, since)) return true;
  return isDefinite(since) && surelyBefore(time, definite(since.latestEnd, END_OF_TIME));
}

type Counts = { readonly unit: string; readonly own: EventValue['count']; readonly occurrence: Occurrence };

function compareCounts(vocabulary: Vocabulary, extreme: Extreme, { unit, own, occurrence }: Counts): Comparison {
  const greatest = extreme.superlative === 'GREATEST';
  const claimed = own && `${greatest ? 'more' : 'less'} than ${describeRange(vocabulary, own, unit)}`;
  const said = occurrence.counts.find((each) => convert(vocabulary, each, unit) !== null);
  const count = said && convert(vocabulary, said, unit);
  const words = { claimed, found: said ? describeQuantity(vocabulary, said) : null, unit };
  if (own === null) return scope('QUANTITY', { ...words, result: 'UNKNOWN', note: { kind: 'NO_OWN_COUNT' } });
  if (!count)
    return scope('QUANTITY', {
      ...words,
      result: 'UNKNOWN',
      note: { kind: 'OTHER_UNIT', about: nameOf(vocabulary, unit) },
    });
  const partly = countsMore(vocabulary, { claimed: extreme, window: ALL_TIME, found: occurrence });
  const given = partly ? { ...rangeOf(count), low: 0 } : rangeOf(count);
  const [low, high] = greatest ? [own, given] : [given, own];
  if (surelyLess(low, high)) return scope('QUANTITY', { ...words, result: 'MATCH' });
  if (surelyAtMost(high, low)) return scope('QUANTITY', { ...words, result: 'MISMATCH' });
  return scope('QUANTITY', { ...words, result: 'UNKNOWN', note: { kind: partly ? 'PART_OF_THE_COUNT' : 'VAGUE' } });
}
