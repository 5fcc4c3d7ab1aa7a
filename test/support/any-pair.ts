/**
 * Claims of every kind over a vocabulary of five concepts that may lie in any way to each other, and serve as agents,
 * actions, targets and places alike: for properties of what one claim has to do with another.
 */
import fc from 'fast-check';
import type { EventValue } from '../../functions/domain/event-value.ts';
import { rangeOf } from '../../functions/domain/quantities.ts';
import type { Claim, Occurrence, Quantity, Statement, Terms } from '../../functions/domain/record.ts';
import { definite } from '../../functions/domain/times.ts';
import type { Vocabulary } from '../../functions/domain/vocabulary.ts';
import { compliance, figure, occurrence, quantity, terms, timeOf, vocabularyOf } from './build.ts';
import { conceptsOf, edges, KEYS, keys } from './concept-model.ts';
import { aClaim } from './entries.ts';
import { extents, spans } from './span-model.ts';

const ends = fc.array(fc.tuple(keys, keys), { maxLength: 2 });

export const vocabularies: fc.Arbitrary<Vocabulary> = fc.tuple(edges, ends).map(([all, ending]) =>
  vocabularyOf(
    conceptsOf(all).map((concept) => {
      return { ...concept, ends: ending.filter(([from]) => from === concept.key).map(([, to]) => to) };
    }),
  ),
);

/** The first two concepts more often than others, and lists with nothing or one more often than two. */
const often = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'b') }, { weight: 1, arbitrary: keys });
const list = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.tuple(often) },
  { weight: 1, arbitrary: fc.subarray([...KEYS], { maxLength: 2 }) },
);
/** All of the grid more often than any part of it. */
const wide = fc.constantFrom(definite(0, 5), definite(-1, 6));
const time = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: spans }, { weight: 1, arbitrary: wide }), extents)
  .map(([span, extent]) => timeOf(span, extent));
const event = fc.option(fc.constantFrom('flood', 'storm'), { freq: 3 });
const anyQuantity: fc.Arbitrary<Quantity> = fc
  .record({
    value: fc.integer({ min: 1, max: 3 }),
    unit: fc.constantFrom('holes', 'carts'),
    bound: fc.constantFrom('EXACTLY', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'ALMOST'),
    sides: fc.option(fc.constant(2), { freq: 2 }),
  })
  .map(({ value, unit, ...parts }) => quantity(value, unit, parts));
const deed = {
  agents: list,
  action: fc.option(often),
  targets: list,
  places: list,
};

export const occurrences: fc.Arbitrary<Occurrence> = fc
  .record({
    ...deed,
    event,
    time: fc.option(time),
    counts: fc.uniqueArray(anyQuantity, { maxLength: 2, selector: ({ unit }) => unit }),
  })
  .map(occurrence);
export const denials: fc.Arbitrary<Occurrence> = fc
  .tuple(occurrences, fc.boolean())
  .map(([parts, some]) => ({ ...parts, counts: some ? parts.counts : [], denial: true }));
export const accounts: fc.Arbitrary<Terms> = fc
  .record({
    party: often,
    mode: fc.constantFrom('DO', 'REFRAIN'),
    action: often,
    targets: list,
    places: list,
    window: fc.option(time),
    quantity: fc.option(anyQuantity, { freq: 2 }),
  })
  .map(terms);
const compliances = fc.record({ party: often, status: fc.constantFrom('KEPT', 'BROKEN') }).map(compliance);
const figures = fc
  .record({
    quantity: anyQuantity,
    time: fc.option(
      fc.oneof(
        time,
        wide.map((span) => timeOf(span)),
      ),
    ),
  })
  .map(figure);
const extremes: fc.Arbitrary<Statement> = fc
  .record({ ...deed, superlative: fc.constantFrom('GREATEST', 'SMALLEST'), since: fc.option(time) })
  .map((parts) => ({ type: 'Extreme', event: 'flood', unit: 'holes', ...parts }));

export const events: fc.Arbitrary<EventValue> = fc.record({
  count: fc.option(anyQuantity.map(rangeOf)),
  time: fc.option(fc.oneof(spans, fc.constant(definite(6, 7)))),
});

/** A claim of this key that says one of these. */
export function saysOneOf(key: string, ...statements: readonly fc.Arbitrary<Statement>[]): fc.Arbitrary<Claim> {
  const date = fc.oneof({ weight: 1, arbitrary: spans }, { weight: 2, arbitrary: fc.constant(definite(7, 7)) });
  return fc.tuple(fc.oneof(...statements), date).map(([statement, span]) => {
    return aClaim(key, { statement, claimDate: { edtf: 'some day', timeZone: 'UTC', at: null, span } });
  });
}

const [one, other] = ['one', 'other'];
const happenings = [occurrences, denials] as const;

/** Two claims of kinds that rules know. */
export const pairs: fc.Arbitrary<readonly [claim: Claim, against: Claim]> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(saysOneOf(one, compliances), saysOneOf(other, ...happenings)) },
  { weight: 5, arbitrary: fc.tuple(saysOneOf(one, ...happenings), saysOneOf(other, ...happenings)) },
  { weight: 2, arbitrary: fc.tuple(saysOneOf(one, extremes), saysOneOf(other, occurrences)) },
  { weight: 1, arbitrary: fc.tuple(saysOneOf(one, figures), saysOneOf(other, figures)) },
  { weight: 1, arbitrary: fc.tuple(saysOneOf(one, accounts), saysOneOf(other, accounts)) },
  { weight: 1, arbitrary: fc.tuple(saysOneOf(one, compliances), saysOneOf(other, compliances)) },
);

/** Two claims, what is known of the event of an extreme, and two accounts of the commitment. */
export type Case = {
  readonly vocabulary: Vocabulary;
  readonly pair: readonly [claim: Claim, against: Claim];
  readonly event: EventValue;
  readonly unders: readonly Claim[];
};

/** Any case; in most of them what is found says in some dimensions just what is claimed, so that much matches. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    vocabulary: vocabularies,
    pair: pairs,
    event: events,
    unders: fc.tuple(saysOneOf('first account', accounts), saysOneOf('second account', accounts)),
    alike: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ alike, ...any }) => makeAlike(any, alike));

function makeAlike(any: Case, alike: readonly number[]): Case {
  const [claim, against] = any.pair;
  const like = claim.statement?.type === 'Compliance' ? any.unders[0]?.statement : claim.statement;
  const { statement } = against;
  if (statement?.type !== 'Occurrence' || !like || like.type === 'Judgement' || like.type === 'Compliance') return any;
  const found = deedOf(like);
  const take = (dimension: number): boolean => (alike[dimension] ?? 0) > 0;
  const same: Partial<Occurrence> = {
    ...(take(0) ? { agents: found.agents } : {}),
    ...(take(1) ? { action: found.action } : {}),
    ...(take(2) ? { targets: found.targets } : {}),
    ...(take(3) ? { places: found.places } : {}),
    ...(take(4) && found.time !== null ? { time: { ...found.time, extent: statement.time?.extent ?? 'WITHIN' } } : {}),
    ...(take(5) ? { counts: found.counts } : {}),
  };
  return { ...any, pair: [claim, { ...against, statement: { ...statement, ...same } }] };
}

function deedOf(statement: Exclude<Statement, { readonly type: 'Judgement' | 'Compliance' }>): Occurrence {
  switch (statement.type) {
    case 'Occurrence':
      return statement;
    case 'Terms': {
      const { party, window, quantity: asked } = statement;
      const counts = asked === null ? [] : [asked];
      const lasting = window && { ...window, extent: 'WITHIN' as const };
      return occurrence({ ...deedPartsOf(statement), agents: [party], time: lasting, counts });
    }
    case 'Extreme':
      return occurrence({ ...deedPartsOf(statement), agents: statement.agents, counts: [quantity(3, 'holes')] });
    case 'Figure':
      return occurrence();
  }
}

function deedPartsOf({
  action,
  targets,
  places,
}: Pick<Occurrence, 'action' | 'targets' | 'places'>): Partial<Occurrence> {
  return { action, targets, places };
}
