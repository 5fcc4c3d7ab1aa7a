import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../functions/domain/compare-claims.ts';
import type { Claim, Occurrence, Quantity, Statement } from '../../../functions/domain/record.ts';
import { definite } from '../../../functions/domain/times.ts';
import type { Vocabulary } from '../../../functions/domain/vocabulary.ts';
import { cases } from '../../support/any-pair.ts';
import { KEYS } from '../../support/concept-model.ts';
import { fc } from '../../support/fast-check.ts';

/** What makes a statement say less, by one step: which, of how much and how far, is up to a number. */
type Step = (statement: Occurrence, vocabulary: Vocabulary, choice: number) => Occurrence;

const aboveIn = (vocabulary: Vocabulary, key: string, choice: number): string => {
  const above = [...vocabulary.surelyAbove(key)];
  return above[choice % above.length] ?? key;
};
const belowIn = (vocabulary: Vocabulary, key: string, choice: number): string => {
  const below = KEYS.filter((each) => vocabulary.surelyAbove(each).has(key));
  return below[choice % below.length] ?? key;
};
const vaguerBound = (count: Quantity, choice: number): Quantity =>
  count.bound === 'EXACTLY'
    ? { ...count, bound: (['ABOUT', 'AT_LEAST', 'AT_MOST'] as const)[choice % 3] ?? 'ABOUT' }
    : count;

const LESS_OF_AN_OCCURRENCE: readonly Step[] = [
  (statement) => ({ ...statement, agents: [] }),
  (statement) => ({ ...statement, action: null }),
  (statement) => ({ ...statement, targets: [] }),
  (statement) => ({ ...statement, places: [] }),
  (statement) => ({ ...statement, time: null }),
  (statement) => ({ ...statement, counts: [] }),
  (statement, _, choice) => ({ ...statement, counts: statement.counts.map((count) => vaguerBound(count, choice)) }),
  ({ agents, ...statement }, vocabulary, choice) => {
    return { ...statement, agents: agents.map((key) => aboveIn(vocabulary, key, choice)) };
  },
  ({ action, ...statement }, vocabulary, choice) => {
    return { ...statement, action: action && aboveIn(vocabulary, action, choice) };
  },
  ({ targets, ...statement }, vocabulary, choice) => {
    return { ...statement, targets: targets.map((key) => aboveIn(vocabulary, key, choice)) };
  },
  ({ time, ...statement }, _, choice) => {
    if (time === null) return { ...statement, time };
    const span = {
      ...time.span,
      earliestStart: time.span.earliestStart - (choice % 3),
      latestEnd: time.span.latestEnd + 1 + (choice % 2),
    };
    return { ...statement, time: { ...time, extent: 'WITHIN', span } };
  },
];

/** A denial says less where what it surely covers shrinks. */
const LESS_OF_A_DENIAL: readonly Step[] = [
  (statement) => ({ ...statement, agents: statement.agents.length === 0 ? ['a'] : statement.agents.slice(0, 1) }),
  (statement) => ({ ...statement, targets: statement.targets.length === 0 ? ['a'] : statement.targets.slice(0, 1) }),
  ({ places, ...statement }, vocabulary, choice) => {
    return { ...statement, places: places.map((key) => belowIn(vocabulary, key, choice)) };
  },
  ({ action, ...statement }, vocabulary, choice) => {
    return { ...statement, action: belowIn(vocabulary, action ?? 'a', choice) };
  },
  ({ time, ...statement }) => ({ ...statement, time: time && { ...time, extent: 'WITHIN' } }),
  ({ time, ...statement }, _, choice) => {
    if (time === null) return { ...statement, time };
    const end = Math.max(time.span.latestStart, time.span.earliestEnd - (choice % 3));
    return { ...statement, time: { ...time, span: { ...definite(time.span.latestStart, end) } } };
  },
];

function sayingLess(vocabulary: Vocabulary, statement: Statement | null, choices: readonly number[]): Statement | null {
  if (statement?.type === 'Figure') {
    const [choice = 0, other = 0] = choices;
    const vaguer = { ...statement, quantity: vaguerBound(statement.quantity, choice) };
    return other % 2 === 0 ? vaguer : { ...vaguer, time: null };
  }
  if (statement?.type !== 'Occurrence') return statement;
  const steps = statement.denial ? LESS_OF_A_DENIAL : LESS_OF_AN_OCCURRENCE;
  return choices.reduce((said, choice) => {
    const step = steps[choice % steps.length];
    return step === undefined ? said : step(said, vocabulary, Math.floor(choice / steps.length));
  }, statement);
}

const isDefinite = (relation: string | null): boolean => relation !== null && relation !== 'UNDETERMINED';

describe('compareClaims, for any two claims', () => {
  it('finds nothing definite in evidence that says less, but what it finds in the evidence itself', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        ({ vocabulary, pair, event, unders }, choices) => {
          const [claim, against] = pair;
          const vaguer: Claim = { ...against, statement: sayingLess(vocabulary, against.statement, choices) };
          const found = compareClaims(vocabulary, { claim, against, event }, unders);
          for (const { rule, under, relation } of compareClaims(
            vocabulary,
            { claim, against: vaguer, event },
            unders,
          )) {
            if (!isDefinite(relation)) continue;
            const before = found.find((check) => check.rule === rule && check.under === under);
            expect(before?.relation).toBe(relation);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives under each account the same answer, whatever other accounts there are', () => {
    fc.assert(
      fc.property(cases, ({ vocabulary, pair: [claim, against], event, unders }) => {
        const together = compareClaims(vocabulary, { claim, against, event }, unders);
        for (const under of unders)
          for (const alone of compareClaims(vocabulary, { claim, against, event }, [under])) {
            expect(together).toContainEqual(alone);
          }
      }),
    );
  });
});
