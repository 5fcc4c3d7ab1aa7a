import type { Comparison } from '../check.ts';
import { countsMore } from '../counts-more.ts';
import { type Counted, compareCount, compareDeeds } from '../deed.ts';
import { describeTime } from '../describe.ts';
import { compareAny } from '../lists.ts';
import type { Occurrence } from '../record.ts';
import { type Rule, relate, scope, turned } from '../rule.ts';
import { timeComparison, timeNotStated } from '../time-comparison.ts';
import { ALL_TIME, compareToWindow } from '../times.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * "Denial against occurrence: contradict each other when the denial's scope surely holds the occurrence. A denial that
 * names an event contradicts every occurrence of it." One symmetric test: what the denial limits is compared, from
 * whichever side one looks. A denial speaks only for what it says throughout. An occurrence that names no event may be
 * of the one denied, as far as nothing else tells the two apart.
 */
export const denialAgainstOccurrence: Rule = {
  name: 'denial-against-occurrence',
  version: 1,
  scope: ['EVENT', 'AGENT', 'ACTION', 'TARGET', 'PLACE', 'TIME', 'QUANTITY'],
  content: [],
  bearing: ['EVENT', 'AGENT', 'ACTION', 'TIME'],
  underAccount: false,
  bothWays: true,
  settles: true,
  compare({ claim, against, vocabulary }) {
    const [checked, other] = [claim.statement, against.statement];
    if (checked?.type !== 'Occurrence' || other?.type !== 'Occurrence' || checked.denial === other.denial) return null;
    const [denial, occurrence] = checked.denial ? [checked, other] : [other, checked];
    if (nothingInCommon(denial, occurrence)) return null;
    const found = [
      ...(denial.event === null ? [] : [compareEvent(denial.event, occurrence)]),
      ...(denial.event === null || occurrence.event === null ? compareScope(vocabulary, denial, occurrence) : []),
    ];
    const comparisons = checked.denial ? found : found.map(turned);
    return { comparisons, relation: relate(comparisons, { agree: 'CONTRADICTS', differ: 'CONTRADICTS' }) };
  },
};

/** Nothing but its event says what is denied, and the occurrence names none: nothing shows the two to be one. */
function nothingInCommon(denial: Occurrence, occurrence: Occurrence): boolean {
  const bare = denial.agents.length === 0 && denial.action === null;
  return denial.event !== null && occurrence.event === null && bare;
}

function compareEvent(event: string, occurrence: Occurrence): Comparison {
  const result = occurrence.event === event ? 'MATCH' : occurrence.event === null ? 'UNKNOWN' : 'MISMATCH';
  return scope('EVENT', {
    result,
    claimed: event,
    found: occurrence.event,
    note: result === 'UNKNOWN' ? { kind: 'NOT_STATED' } : null,
  });
}

function compareScope(vocabulary: Vocabulary, denial: Occurrence, occurrence: Occurrence): readonly Comparison[] {
  const deeds = { claimed: denial, found: occurrence, by: compareAny };
  const counted = (): Counted => ({
    counts: occurrence.counts,
    partly: countsMore(vocabulary, { ...deeds, window: denial.time?.span ?? ALL_TIME }),
  });
  return [
    ...compareDeeds(vocabulary, deeds, scope),
    ...compareTime(denial, occurrence),
    ...denial.counts.map((count) => scope('QUANTITY', compareCount(vocabulary, count, counted()))),
  ];
}

function compareTime(denial: Occurrence, { time }: Occurrence): readonly Comparison[] {
  if (denial.time === null) return [];
  const claimed = describeTime(denial.time, denial.time.extent);
  if (time === null) return [timeNotStated(claimed)];
  const held = compareToWindow(denial.time.span, time);
  const result = held === 'MATCH' && denial.time.extent === 'WITHIN' ? 'UNKNOWN' : held;
  return [timeComparison({ claimed, time, result, mismatch: 'APART' })];
}
