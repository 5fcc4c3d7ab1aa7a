import { describe, expect, it } from 'vitest';
import { type Lie, lieOfLists, lieOfQuantities, lieOfTimes } from '../../../functions/domain/lies.ts';
import type { Quantity } from '../../../functions/domain/record.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, type Span } from '../../../functions/domain/span.ts';
import { definite } from '../../../functions/domain/times.ts';
import { createVocabulary } from '../../../functions/domain/vocabulary.ts';
import { quantity, vocabularyWith } from '../../support/build.ts';
import { conceptsOf, edges, keys, worldsOf } from '../../support/concept-model.ts';
import { fc } from '../../support/fast-check.ts';
import { pointsIn, spans, stretchesOf } from '../../support/span-model.ts';

const town = vocabularyWith({
  works: {},
  pump: { broader: ['works'] },
  depot: { maybeBroader: ['works'] },
  bridge: {},
});

const TURNED: Readonly<Record<Lie, Lie>> = {
  EQUAL: 'EQUAL',
  NARROWER: 'WIDER',
  WIDER: 'NARROWER',
  CROSSING: 'CROSSING',
  APART: 'APART',
};
const turned = (lie: Lie | null): Lie | null => lie && TURNED[lie];

type Stretch = readonly [start: number, end: number];

/** What two spans could be together: ends of the same vagueness are the same end. */
function pairsOf(one: Span, other: Span): readonly (readonly [Stretch, Stretch])[] {
  const sameStart = one.earliestStart === other.earliestStart && one.latestStart === other.latestStart;
  const sameEnd = one.earliestEnd === other.earliestEnd && one.latestEnd === other.latestEnd;
  return stretchesOf(one)
    .flatMap((first) => stretchesOf(other).map((second) => [first, second] as const))
    .filter(([[start, end], [from, to]]) => (!sameStart || start === from) && (!sameEnd || end === to));
}

describe('lieOfTimes', () => {
  it('says of times what all that they could be together says, and null where they may be the same or not', () => {
    fc.assert(
      fc.property(spans, spans, (claimed, found) => {
        const pairs = pairsOf(claimed, found).map(([one, other]) => [pointsIn(one), pointsIn(other)] as const);
        const same = pairs.map(([one, other]) => one.isSubsetOf(other) && other.isSubsetOf(one));
        const lie = lieOfTimes(claimed, found);
        expect(lie === 'EQUAL').toBe(!same.includes(false));
        expect(lie === null).toBe(same.includes(true) && same.includes(false));
        expect(lie === 'APART').toBe(pairs.every(([one, other]) => one.isDisjointFrom(other)));
        expect(lie !== 'NARROWER' || pairs.every(([one, other]) => other.isSubsetOf(one))).toBe(true);
        expect(lie !== 'WIDER' || pairs.every(([one, other]) => one.isSubsetOf(other))).toBe(true);
        expect(lieOfTimes(found, claimed)).toBe(turned(lie));
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[claimed: Span | null, found: Span | null, lie: Lie | null]>([
    [null, null, 'EQUAL'],
    [definite(1, 5), definite(1, 5), 'EQUAL'],
    [null, definite(BEGINNING_OF_TIME, END_OF_TIME), 'EQUAL'],
    [null, definite(1, 5), 'NARROWER'],
    [definite(1, 5), null, 'WIDER'],
    [definite(1, 5), definite(1, 3), 'NARROWER'],
    [definite(2, 4), definite(1, 5), 'WIDER'],
    [definite(1, 4), definite(2, 5), 'CROSSING'],
    [definite(1, 4), definite(4, 5), 'APART'],
    [definite(1, 4), { earliestStart: 1, latestStart: 1, earliestEnd: 3, latestEnd: 5 }, null],
    [definite(1, 4), { earliestStart: 2, latestStart: 2, earliestEnd: 3, latestEnd: 5 }, 'CROSSING'],
    [definite(1, 4), { earliestStart: 0, latestStart: 2, earliestEnd: 3, latestEnd: 5 }, null],
  ])('of %j and %j is %s', (claimed, found, lie) => {
    expect(lieOfTimes(claimed, found)).toBe(lie);
  });
});

describe('lieOfLists', () => {
  it.each<[claimed: string[], found: string[], lie: Lie | null]>([
    [[], [], 'EQUAL'],
    [['works'], ['works'], 'EQUAL'],
    [['works', 'bridge'], ['bridge', 'works'], 'EQUAL'],
    [['works', 'pump'], ['works'], 'EQUAL'],
    [[], ['works'], 'NARROWER'],
    [['works'], [], 'WIDER'],
    [['works'], ['pump'], 'NARROWER'],
    [['pump'], ['works'], 'WIDER'],
    [['works'], ['works', 'bridge'], 'WIDER'],
    [['works'], ['pump', 'bridge'], 'CROSSING'],
    [['works'], ['depot'], 'CROSSING'],
    [['works'], ['works', 'depot'], null],
    [['works', 'depot'], ['works'], null],
    [['works', 'bridge'], ['works', 'depot'], 'CROSSING'],
    [['works'], ['bridge'], 'APART'],
  ])('of %j and %j is %s', (claimed, found, lie) => {
    expect(lieOfLists(town, claimed, found)).toBe(lie);
  });

  it('is sure only of what all that the uncertain edges could mean says', () => {
    const lists = fc.uniqueArray(keys, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(edges, lists, lists, (all, claimed, found) => {
        const lie = lieOfLists(createVocabulary(conceptsOf(all)), claimed, found);
        const within = (inner: readonly string[], outer: readonly string[]): readonly boolean[] =>
          worldsOf(all).map((lies) => inner.every((one) => outer.some((other) => lies.has(`${one} ${other}`))));
        const [narrower, wider] = [within(found, claimed), within(claimed, found)];
        const same = narrower.map((holds, world) => holds && wider[world] === true);
        expect(same.includes(true) && same.includes(false) && lie !== null).toBe(false);
        expect(lie === 'EQUAL').toBe(!same.includes(false));
        expect(lie === 'NARROWER' && narrower.includes(false)).toBe(false);
        expect(lie === 'WIDER' && wider.includes(false)).toBe(false);
        expect(lieOfLists(createVocabulary(conceptsOf(all)), found, claimed)).toBe(turned(lie));
      }),
      { numRuns: 500 },
    );
  });
});

describe('lieOfQuantities', () => {
  const crates = (value: number, parts: Partial<Quantity> = {}): Quantity => quantity(value, 'crates', parts);

  it.each<[claimed: Quantity | null, found: Quantity | null, lie: Lie | null]>([
    [null, null, 'EQUAL'],
    [null, crates(9), 'NARROWER'],
    [crates(9), null, 'WIDER'],
    [crates(9), crates(9), 'EQUAL'],
    [crates(9), crates(8), 'APART'],
    [crates(9), quantity(9, 'barrels'), null],
    [crates(9, { bound: 'AT_LEAST' }), crates(12), 'NARROWER'],
    [crates(12), crates(9, { bound: 'AT_LEAST' }), 'WIDER'],
    [crates(9, { bound: 'AT_LEAST' }), crates(12, { bound: 'AT_MOST' }), 'CROSSING'],
    [crates(18), crates(9, { sides: 2 }), null],
    [crates(9, { sides: 2 }), crates(9, { sides: 2 }), 'EQUAL'],
    [crates(9), crates(9, { sides: 2 }), 'APART'],
  ])('of %j and %j is %s', (claimed, found, lie) => {
    expect(lieOfQuantities(claimed, found)).toBe(lie);
    expect(lieOfQuantities(found, claimed)).toBe(turned(lie));
  });
});
