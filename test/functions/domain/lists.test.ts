import { describe, expect, it } from 'vitest';
import type { Result } from '../../../functions/domain/check.ts';
import { compareAny, compareCovering, compareEvery } from '../../../functions/domain/lists.ts';
import { createVocabulary } from '../../../functions/domain/vocabulary.ts';
import { vocabularyWith } from '../../support/build.ts';
import { conceptsOf, edges, KEYS, keys, type World, worldsOf } from '../../support/concept-model.ts';
import { fc } from '../../support/fast-check.ts';

const town = vocabularyWith({
  works: {},
  pump: { broader: ['works'] },
  depot: { maybeBroader: ['works'] },
  bridge: {},
  arch: { broader: ['bridge'] },
});

const lists: fc.Arbitrary<readonly string[]> = fc.uniqueArray(keys, { minLength: 1, maxLength: 3 });

const within = (lies: World, inner: string, outer: string): boolean => lies.has(`${inner} ${outer}`);
const meet = (lies: World, one: string, other: string): boolean =>
  KEYS.some((key) => within(lies, key, one) && within(lies, key, other));

describe('lists', () => {
  it.each<{ claimed: string[]; found: string[]; any: [Result, boolean]; every: [Result, boolean] }>([
    { claimed: ['works'], found: ['pump'], any: ['MATCH', false], every: ['MATCH', false] },
    { claimed: ['works'], found: ['depot'], any: ['UNKNOWN', false], every: ['UNKNOWN', false] },
    { claimed: ['works'], found: ['bridge'], any: ['MISMATCH', false], every: ['MISMATCH', false] },
    { claimed: ['works'], found: [], any: ['UNKNOWN', false], every: ['UNKNOWN', false] },
    { claimed: ['works', 'bridge'], found: ['pump'], any: ['MATCH', false], every: ['UNKNOWN', false] },
    { claimed: ['works', 'bridge'], found: ['pump', 'arch'], any: ['MATCH', false], every: ['MATCH', false] },
    { claimed: ['works'], found: ['pump', 'bridge'], any: ['MATCH', true], every: ['MATCH', true] },
    { claimed: ['works'], found: ['pump', 'depot'], any: ['MATCH', true], every: ['MATCH', true] },
    { claimed: ['works'], found: ['depot', 'bridge'], any: ['UNKNOWN', false], every: ['UNKNOWN', false] },
    { claimed: ['works', 'bridge'], found: ['depot'], any: ['UNKNOWN', false], every: ['UNKNOWN', false] },
  ])(
    'sets $claimed and $found against each other: $any where any is enough, $every where every one is asked',
    ({ claimed, found, any, every }) => {
      const [[result, partly], [all, mixed]] = [any, every];
      expect(compareAny(town, claimed, found)).toEqual({ result, partly });
      expect(compareEvery(town, claimed, found)).toEqual({ result: all, partly: mixed });
    },
  );

  it.each<[covered: string[], covering: string[], expected: ReturnType<typeof compareCovering>]>([
    [['pump', 'arch'], ['works', 'bridge'], { result: 'MATCH', open: [] }],
    [['pump', 'arch'], ['works'], { result: 'UNKNOWN', open: ['arch'] }],
    [['works'], ['pump'], { result: 'UNKNOWN', open: ['works'] }],
    [['depot'], ['works'], { result: 'UNKNOWN', open: ['depot'] }],
    [['arch'], ['works'], { result: 'MISMATCH', open: ['arch'] }],
    [[], ['works'], { result: 'UNKNOWN', open: [] }],
  ])('covers %j by %j: %j', (covered, covering, expected) => {
    expect(compareCovering(town, covered, covering)).toEqual(expected);
  });

  it('is definite only where all that the uncertain edges could mean is', () => {
    fc.assert(
      fc.property(edges, lists, lists, (all, claimed, found) => {
        const vocabulary = createVocabulary(conceptsOf(all));
        const worlds = worldsOf(all);
        const apart = worlds.every((lies) => claimed.every((one) => found.every((other) => !meet(lies, one, other))));
        const some = worlds.every((lies) => found.some((one) => claimed.some((other) => within(lies, one, other))));
        const each = worlds.every((lies) => claimed.every((one) => found.some((other) => within(lies, other, one))));
        const covered = worlds.every((lies) => claimed.every((one) => found.some((other) => within(lies, one, other))));
        const allowed = (result: Result, yes: boolean): void => {
          expect(result === 'MATCH' && !yes).toBe(false);
          expect(result === 'MISMATCH').toBe(apart);
        };
        allowed(compareAny(vocabulary, claimed, found).result, some);
        allowed(compareEvery(vocabulary, claimed, found).result, each);
        allowed(compareCovering(vocabulary, claimed, found).result, covered);
      }),
      { numRuns: 500 },
    );
  });

  it('answers no more definitely, and never otherwise, where nothing is found', () => {
    fc.assert(
      fc.property(lists, (claimed) => {
        expect([compareAny(town, claimed, []), compareEvery(town, claimed, [])]).toEqual([
          { result: 'UNKNOWN', partly: false },
          { result: 'UNKNOWN', partly: false },
        ]);
      }),
    );
  });
});
