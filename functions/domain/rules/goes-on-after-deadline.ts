import type { Comparison, Result } from '../check.ts';
import { compareDeeds, deedOfTerms } from '../deed.ts';
import { describeTime } from '../describe.ts';
import { compareAny } from '../lists.ts';
import { compareParty } from '../party.ts';
import type { Occurrence, Terms, Time } from '../record.ts';
import { type Rule, relate, scope } from '../rule.ts';
import { END_OF_TIME } from '../span.ts';
import { timeComparison, timeNotStated } from '../time-comparison.ts';
import { afterwards, compareToWindow, definite, surelyBefore } from '../times.ts';
import { compareConcepts, endedBy, nameOf, type Vocabulary } from '../vocabulary.ts';

/**
 * "BROKEN when a standing claim says that what the action was to end goes on after the deadline (`ends`)." What the
 * action ends is compared in action, target, place and time after the deadline, not in agent: whoever keeps the war
 * going, it has not been ended.
 */
export const goesOnAfterDeadline: Rule = {
  name: 'goes-on-after-deadline',
  version: 1,
  scope: ['PARTY', 'ACTION', 'TARGET', 'PLACE', 'TIME'],
  content: [],
  bearing: ['ACTION', 'TIME'],
  underAccount: true,
  bothWays: false,
  settles: true,
  compare({ claim, against, terms, vocabulary }) {
    const [compliance, occurrence] = [claim.statement, against.statement];
    if (compliance?.type !== 'Compliance' || occurrence?.type !== 'Occurrence' || occurrence.denial) return null;
    if (terms?.mode !== 'DO' || terms.window === null || terms.window.span.latestEnd === END_OF_TIME) return null;
    const ended = compareAction(vocabulary, terms, occurrence);
    if (ended === null) return null;
    const comparisons = [
      compareParty(vocabulary, terms, compliance),
      ended,
      ...compareDeeds(
        vocabulary,
        { claimed: { ...deedOfTerms(terms), agents: [], action: null }, found: occurrence, by: compareAny },
        scope,
      ),
      compareTime(terms.window, occurrence, claim.claimDate.span.latestEnd),
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

/** Does any of the actions that were to end go on? Null: none was to end, or what goes on is not said. */
function compareAction(vocabulary: Vocabulary, terms: Terms, { action }: Occurrence): Comparison | null {
  if (action === null) return null;
  const ends = endedBy(vocabulary, terms.action).map((end) => {
    return { end, result: compareConcepts(vocabulary, end, action) };
  });
  const first = (wanted: Result): (typeof ends)[number] | undefined => ends.find(({ result }) => result === wanted);
  const decisive = first('MATCH') ?? first('UNKNOWN') ?? ends[0];
  if (decisive === undefined) return null;
  const claimed = `an end of ${nameOf(vocabulary, decisive.end)}`;
  return scope('ACTION', { result: decisive.result, claimed, found: nameOf(vocabulary, action) });
}

function compareTime(window: Time, { time }: Occurrence, until: number): Comparison {
  const claimed = `after ${describeTime(window)}`;
  if (time === null) return timeNotStated(claimed);
  const after = afterwards(window.span, until);
  const result = after === null ? 'MISMATCH' : compareToWindow(after, time);
  const early = surelyBefore(time.span, definite(window.span.earliestEnd, END_OF_TIME));
  return timeComparison({ claimed, time, result, mismatch: early ? 'BEFORE' : 'AFTER_THE_CLAIM' });
}
