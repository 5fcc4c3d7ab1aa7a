/**
 * Claims of every kind over a vocabulary of five concepts that may lie in any way to each other, and serve as agents,
 * actions, targets and places alike: for properties of what one claim has to do with another.
 */
import fc from 'fast-check';
import type { EventValue } from '../../functions/domain/event-value.ts';
import { rangeOf } from '../../functions/domain/quantities.ts';
import type { Claim, Occurrence, Quantity, Statement, Terms } from '../../functions/domain/record.ts';
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

const list = fc.subarray([...KEYS], { maxLength: 2 });
const time = fc.tuple(spans, extents).map(([span, extent]) => timeOf(span, extent));
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
  action: fc.option(keys),
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
export const denials: fc.Arbitrary<Occurrence> = occurrences.map((parts) => ({ ...parts, denial: true }));
export const accounts: fc.Arbitrary<Terms> = fc
  .record({
    party: keys,
    mode: fc.constantFrom('DO', 'REFRAIN'),
    action: keys,
    targets: list,
    places: list,
    window: fc.option(time),
    quantity: fc.option(anyQuantity, { freq: 2 }),
  })
  .map(terms);
const compliances = fc.record({ party: keys, status: fc.constantFrom('KEPT', 'BROKEN') }).map(compliance);
const figures = fc.record({ quantity: anyQuantity, time: fc.option(time) }).map(figure);
const extremes: fc.Arbitrary<Statement> = fc
  .record({ ...deed, superlative: fc.constantFrom('GREATEST', 'SMALLEST'), since: fc.option(time) })
  .map((parts) => ({ type: 'Extreme', event: 'flood', unit: 'holes', ...parts }));

export const events: fc.Arbitrary<EventValue> = fc.record({
  count: fc.option(anyQuantity.map(rangeOf)),
  time: fc.option(spans),
});

/** A claim of this key that says one of these. */
export function saysOneOf(key: string, ...statements: readonly fc.Arbitrary<Statement>[]): fc.Arbitrary<Claim> {
  return fc.tuple(fc.oneof(...statements), spans).map(([statement, span]) => {
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

/** Two claims, what is known of the event of an extreme, and up to two accounts of the commitment. */
export const cases: fc.Arbitrary<{
  readonly vocabulary: Vocabulary;
  readonly pair: readonly [claim: Claim, against: Claim];
  readonly event: EventValue;
  readonly unders: readonly Claim[];
}> = fc.record({
  vocabulary: vocabularies,
  pair: pairs,
  event: events,
  unders: fc.tuple(saysOneOf('first account', accounts), saysOneOf('second account', accounts)),
});
