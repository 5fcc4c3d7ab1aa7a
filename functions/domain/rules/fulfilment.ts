import type { Comparison } from '../check.ts';
import { countsMore } from '../counts-more.ts';
import { type Counted, compareCount, compareDeeds, deedOfTerms } from '../deed.ts';
import { describeTime } from '../describe.ts';
import { compareEvery } from '../lists.ts';
import { compareParty } from '../party.ts';
import type { Occurrence, Terms } from '../record.ts';
import { type Rule, relate, scope } from '../rule.ts';
import { END_OF_TIME, type Span } from '../span.ts';
import { timeComparison, timeNotStated } from '../time-comparison.ts';
import { ALL_TIME, compareToWindow, cutAt, surelyBefore } from '../times.ts';

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
    const deeds = { claimed: deedOfTerms(terms), found: occurrence, by: compareEvery };
    const until = claim.claimDate.span.latestEnd;
    const counted = (): Counted => ({
      counts: occurrence.counts,
      mode: 'DO',
      partly: countsMore(vocabulary, { ...deeds, window: spokenOf(terms, occurrence, until) ?? ALL_TIME }),
    });
    const comparisons = [
      compareParty(vocabulary, terms, compliance),
      ...compareDeeds(vocabulary, deeds, scope),
      ...compareTime(terms, occurrence, until),
      ...(terms.quantity === null ? [] : [scope('QUANTITY', compareCount(vocabulary, terms.quantity, counted()))]),
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

/** What of its window, or where it lies after that, of the time since, the claim can speak of. */
function spokenOf(terms: Terms, { time }: Occurrence, until: number): Span | null {
  const window = terms.window?.span ?? ALL_TIME;
  return cutAt(time !== null && surelyBefore(window, time.span) ? ALL_TIME : window, until);
}

function compareTime(terms: Terms, occurrence: Occurrence, until: number): readonly Comparison[] {
  if (terms.window === null && until === END_OF_TIME) return [];
  const { time } = occurrence;
  const claimed = terms.window && describeTime(terms.window);
  if (time === null) return [timeNotStated(claimed)];
  const spoken = spokenOf(terms, occurrence, until);
  const result = spoken === null ? 'MISMATCH' : compareToWindow(spoken, time);
  const window = terms.window?.span ?? ALL_TIME;
  const late = surelyBefore(window, time.span);
  if (late && result === 'MATCH')
    return [{ ...timeComparison({ claimed, time, result: 'MISMATCH', mismatch: 'LATE' }), role: 'CONTENT' }];
  const mismatch = surelyBefore(time.span, window) ? 'BEFORE' : 'AFTER_THE_CLAIM';
  return [timeComparison({ claimed, time, result, mismatch })];
}
