import type { Comparison } from '../check.ts';
import { compareCount, compareDeeds, deedOfTerms } from '../deed.ts';
import { describeTime } from '../describe.ts';
import { compareEvery } from '../lists.ts';
import { compareParty } from '../party.ts';
import type { Occurrence, Terms } from '../record.ts';
import { type Rule, relate, scope } from '../rule.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../span.ts';
import { timeComparison, timeNotStated } from '../time-comparison.ts';
import { ALL_TIME, compareToWindow, cutAt, definite, surelyBefore, surelyWithin } from '../times.ts';

/**
 * "DO is fulfilled by an occurrence in its window; later is LATE, not kept." A time after the window is content, not
 * scope: late fulfilment contradicts KEPT and leaves BROKEN open. A count short of what is asked is unknown, for
 * several occurrences together might reach it.
 */
export const fulfilment: Rule = {
  name: 'fulfilment',
  version: 1,
  scope: ['PARTY', 'AGENT', 'ACTION', 'TARGET', 'PLACE', 'TIME', 'QUANTITY'],
  content: ['TIME'],
  bearing: ['AGENT', 'ACTION', 'TIME'],
  underAccount: true,
  bothWays: false,
  settles: true,
  compare({ claim, against, terms, vocabulary }) {
    const [compliance, occurrence] = [claim.statement, against.statement];
    if (compliance?.type !== 'Compliance' || occurrence?.type !== 'Occurrence' || occurrence.denial) return null;
    if (terms?.mode !== 'DO') return null;
    const { counts } = occurrence;
    const comparisons = [
      compareParty(vocabulary, terms, compliance),
      ...compareDeeds(vocabulary, { claimed: deedOfTerms(terms), found: occurrence, by: compareEvery }, scope),
      ...compareTime(terms, occurrence, claim.claimDate.span.latestEnd),
      ...(terms.quantity === null
        ? []
        : [scope('QUANTITY', compareCount(vocabulary, terms.quantity, { counts, mode: 'DO' }))]),
    ];
    const kept = compliance.status === 'KEPT';
    return {
      comparisons,
      relation: relate(comparisons, {
        agree: kept ? 'SUPPORTS' : 'CONTRADICTS',
        differ: kept ? 'CONTRADICTS' : 'UNDETERMINED',
      }),
    };
  },
};

function compareTime(terms: Terms, { time }: Occurrence, until: number): readonly Comparison[] {
  if (terms.window === null && until === END_OF_TIME) return [];
  const window = terms.window?.span ?? ALL_TIME;
  const claimed = terms.window && describeTime(terms.window);
  if (time === null) return [timeNotStated(claimed)];
  const spoken = definite(BEGINNING_OF_TIME, until);
  if (surelyBefore(spoken, time.span))
    return [timeComparison({ claimed, time, result: 'MISMATCH', mismatch: 'AFTER_THE_CLAIM' })];
  if (surelyBefore(window, time.span)) {
    const result = surelyWithin(time.span, spoken) ? 'MISMATCH' : 'UNKNOWN';
    const late = timeComparison({ claimed, time, result, mismatch: 'LATE' });
    return [result === 'MISMATCH' ? { ...late, role: 'CONTENT' } : late];
  }
  const part = cutAt(window, until);
  const result = part === null ? 'MISMATCH' : compareToWindow(part, time);
  return [timeComparison({ claimed, time, result, mismatch: 'BEFORE' })];
}
