import type { Comparison } from '../check.ts';
import { compareCount, compareDeeds } from '../deed.ts';
import { describeTime } from '../describe.ts';
import { compareEvery } from '../lists.ts';
import type { OccurrenceTime } from '../record.ts';
import { content, type Rule, relate } from '../rule.ts';
import { compareEventTimes } from '../times.ts';

/**
 * "Claims of one event agree or disagree on time, place, targets, agents and counts, with bounds and bases. Claims
 * that merely look alike are never one event": which event a claim speaks of stands in its statement.
 */
export const sameEvent: Rule = {
  name: 'same-event',
  version: 1,
  scope: [],
  content: ['AGENT', 'ACTION', 'TARGET', 'PLACE', 'TIME', 'QUANTITY'],
  bearing: [],
  underAccount: false,
  bothWays: true,
  settles: true,
  compare({ claim, against, vocabulary }) {
    const [claimed, found] = [claim.statement, against.statement];
    if (claimed?.type !== 'Occurrence' || found?.type !== 'Occurrence' || claimed.denial || found.denial) return null;
    if (claimed.event === null || claimed.event !== found.event) return null;
    const comparisons = [
      ...compareDeeds(vocabulary, { claimed, found, by: compareEvery }, content),
      ...(claimed.time === null ? [] : [compareTime(claimed.time, found.time)]),
      ...claimed.counts.map((count) => content('QUANTITY', compareCount(vocabulary, count, found))),
    ];
    return { comparisons, relation: relate(comparisons, { agree: 'SUPPORTS', differ: 'CONTRADICTS' }) };
  },
};

function compareTime(claimed: OccurrenceTime, found: OccurrenceTime | null): Comparison {
  const words = {
    claimed: describeTime(claimed, claimed.extent),
    found: found && describeTime(found, found.extent),
  };
  if (found === null) return content('TIME', { ...words, result: 'UNKNOWN', note: { kind: 'NOT_STATED' } });
  const result = compareEventTimes(claimed, found);
  return content('TIME', { ...words, result, note: result === 'UNKNOWN' ? { kind: 'VAGUE' } : null });
}
