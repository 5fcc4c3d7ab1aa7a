import type { Comparison } from '../check.ts';
import { compareCount } from '../deed.ts';
import { describeTime } from '../describe.ts';
import type { Figure } from '../record.ts';
import { content, type Rule, relate, scope } from '../rule.ts';
import { compareSameTime } from '../times.ts';

/**
 * "Same subject, property and time (merely overlapping times: UNKNOWN): found within claimed agrees, apart
 * contradicts, else UNKNOWN. Different property concepts are never compared."
 */
export const figureAgainstFigure: Rule = {
  name: 'figure-against-figure',
  version: 1,
  scope: ['TIME'],
  content: ['QUANTITY'],
  bearing: [],
  underAccount: false,
  bothWays: true,
  settles: true,
  compare({ claim, against, vocabulary }) {
    const [claimed, found] = [claim.statement, against.statement];
    if (claimed?.type !== 'Figure' || found?.type !== 'Figure') return null;
    if (claimed.subject !== found.subject || claimed.property !== found.property) return null;
    const comparisons = [
      compareTime(claimed, found),
      content('QUANTITY', compareCount(vocabulary, claimed.quantity, { counts: [found.quantity] })),
    ];
    return { comparisons, relation: relate(comparisons, { agree: 'SUPPORTS', differ: 'CONTRADICTS' }) };
  },
};

/** Figures that say no time may be of different times. */
function compareTime(claimed: Figure, found: Figure): Comparison {
  const words = { claimed: claimed.time && describeTime(claimed.time), found: found.time && describeTime(found.time) };
  if (claimed.time === null || found.time === null)
    return scope('TIME', { ...words, result: 'UNKNOWN', note: { kind: 'NOT_STATED' } });
  const result = compareSameTime(claimed.time.span, found.time.span);
  return scope('TIME', { ...words, result, note: result === 'UNKNOWN' ? { kind: 'VAGUE' } : null });
}
