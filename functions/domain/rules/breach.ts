import type { Comparison } from '../check.ts';
import { countsMore } from '../counts-more.ts';
import { type Counted, compareCount, compareDeeds, deedOfTerms } from '../deed.ts';
import { describeTime } from '../describe.ts';
import { compareAny } from '../lists.ts';
import { compareParty } from '../party.ts';
import type { Occurrence, Terms } from '../record.ts';
import { type Rule, relate, scope } from '../rule.ts';
import { END_OF_TIME, type Span } from '../span.ts';
import { timeComparison, timeNotStated } from '../time-comparison.ts';
import { ALL_TIME, compareToWindow, cutAt, surelyBefore } from '../times.ts';

/**
 * "REFRAIN is breached by an occurrence within agent, action, target, place, time and quantity." A breach contradicts
 * the claim that the commitment was kept and supports the claim that it was broken. A compliance claim speaks of the
 * window up to the end of its claimDate.
 */
export const breach: Rule = {
  name: 'breach',
  version: 1,
  scope: ['PARTY', 'AGENT', 'ACTION', 'TARGET', 'PLACE', 'TIME', 'QUANTITY'],
  content: [],
  bearing: ['AGENT', 'ACTION', 'TIME'],
  underAccount: true,
  bothWays: false,
  settles: true,
  compare({ claim, against, terms, vocabulary }) {
    const [compliance, occurrence] = [claim.statement, against.statement];
    if (compliance?.type !== 'Compliance' || occurrence?.type !== 'Occurrence' || occurrence.denial) return null;
    if (terms?.mode !== 'REFRAIN') return null;
    const deeds = { claimed: deedOfTerms(terms), found: occurrence, by: compareAny };
    const window = terms.window?.span ?? ALL_TIME;
    const part = cutAt(window, claim.claimDate.span.latestEnd);
    const counted = (): Counted => ({
      counts: occurrence.counts,
      partly: countsMore(vocabulary, { ...deeds, window: part ?? window }),
    });
    const comparisons = [
      compareParty(vocabulary, terms, compliance),
      ...compareDeeds(vocabulary, deeds, scope),
      ...compareTime(terms, occurrence, part),
      ...(terms.quantity === null ? [] : [scope('QUANTITY', compareCount(vocabulary, terms.quantity, counted()))]),
    ];
    return {
      comparisons,
      relation: relate(comparisons, {
        agree: compliance.status === 'KEPT' ? 'CONTRADICTS' : 'SUPPORTS',
        differ: 'UNDETERMINED',
      }),
    };
  },
};

/** @param part - of the window, what the claim can speak of */
function compareTime(terms: Terms, { time }: Occurrence, part: Span | null): readonly Comparison[] {
  const window = terms.window?.span ?? ALL_TIME;
  if (terms.window === null && part?.latestEnd === END_OF_TIME) return [];
  const claimed = terms.window && describeTime(terms.window);
  if (time === null) return [timeNotStated(claimed)];
  const result = part === null ? 'MISMATCH' : compareToWindow(part, time);
  const outside = surelyBefore(window, time.span) ? 'AFTER' : 'AFTER_THE_CLAIM';
  return [timeComparison({ claimed, time, result, mismatch: surelyBefore(time.span, window) ? 'BEFORE' : outside })];
}
