import { describe, expect, it } from 'vitest';
import type { Result } from '../../../functions/domain/check.ts';
import { compareConcepts, createVocabulary, endedBy, labelIn, nameOf } from '../../../functions/domain/vocabulary.ts';
import { vocabularyWith } from '../../support/build.ts';
import { conceptsOf, edges, KEYS, keys, worldsOf } from '../../support/concept-model.ts';
import { fc } from '../../support/fast-check.ts';

const town = vocabularyWith({
  works: {},
  pump: { broader: ['works'] },
  'main pump': { broader: ['pump'] },
  depot: { maybeBroader: ['works'] },
  shed: { broader: ['depot'] },
  bridge: {},
  gatehouse: { broader: ['bridge', 'depot'] },
});

describe('vocabulary', () => {
  it('compares as all that the uncertain edges could mean does', () => {
    fc.assert(
      fc.property(edges, keys, keys, (all, claimed, found) => {
        const worlds = worldsOf(all);
        const within = worlds.every((lies) => lies.has(`${found} ${claimed}`));
        const apart = worlds.every((lies) =>
          KEYS.every((key) => !(lies.has(`${key} ${claimed}`) && lies.has(`${key} ${found}`))),
        );
        const result = within ? 'MATCH' : apart ? 'MISMATCH' : 'UNKNOWN';
        expect(compareConcepts(createVocabulary(conceptsOf(all)), claimed, found)).toBe(result);
      }),
      { numRuns: 500 },
    );
  });

  it('answers no more definitely, and never otherwise, where the found concept is wider or less surely placed', () => {
    fc.assert(
      fc.property(edges, fc.tuple(keys, keys), fc.nat(), (all, [claimed, found], chosen) => {
        const vocabulary = createVocabulary(conceptsOf(all));
        const sure = all.filter(({ from, perhaps }) => from === found && !perhaps);
        const edge = sure[chosen % Math.max(1, sure.length)];
        fc.pre(edge !== undefined);
        const answer = compareConcepts(vocabulary, claimed, found);
        const wider = compareConcepts(vocabulary, claimed, edge.to);
        const doubted = all.map((each) => (each === edge ? { ...each, perhaps: true } : each));
        const unsure = compareConcepts(createVocabulary(conceptsOf(doubted)), claimed, found);
        expect(['UNKNOWN', answer]).toContain(wider);
        expect(['UNKNOWN', answer]).toContain(unsure);
      }),
    );
  });

  it('finds two concepts apart from both sides or from neither', () => {
    fc.assert(
      fc.property(edges, keys, keys, (all, one, other) => {
        const vocabulary = createVocabulary(conceptsOf(all));
        const [there, back] = [compareConcepts(vocabulary, one, other), compareConcepts(vocabulary, other, one)];
        expect(there === 'MISMATCH').toBe(back === 'MISMATCH');
      }),
    );
  });

  it.each<[claimed: string, found: string, result: Result]>([
    ['works', 'works', 'MATCH'],
    ['works', 'main pump', 'MATCH'],
    ['pump', 'works', 'UNKNOWN'],
    ['works', 'depot', 'UNKNOWN'],
    ['works', 'shed', 'UNKNOWN'],
    ['bridge', 'works', 'UNKNOWN'],
    ['bridge', 'pump', 'MISMATCH'],
    ['works', 'bandstand', 'MISMATCH'],
    ['bandstand', 'bandstand', 'MATCH'],
  ])('compares %s and %s: %s', (claimed, found, result) => {
    expect(compareConcepts(town, claimed, found)).toBe(result);
  });

  it('walks above and below, surely and perhaps', () => {
    expect(town.surelyAbove('shed')).toEqual(new Set(['shed', 'depot']));
    expect(town.perhapsAbove('shed')).toEqual(new Set(['shed', 'depot', 'works']));
    expect(town.perhapsBelow('depot')).toEqual(new Set(['depot', 'shed', 'gatehouse']));
    expect(town.surelyAbove('bandstand')).toEqual(new Set(['bandstand']));
    expect(town.surelyAbove('shed')).toBe(town.surelyAbove('shed'));
  });

  it('ends a walk at a cycle', () => {
    const knot = vocabularyWith({ one: { broader: ['two'] }, two: { broader: ['one'] }, three: { broader: ['one'] } });
    expect(knot.surelyAbove('three')).toEqual(new Set(['three', 'one', 'two']));
    expect([compareConcepts(knot, 'one', 'two'), compareConcepts(knot, 'two', 'one')]).toEqual(['MATCH', 'MATCH']);
  });

  it('ends what an action and all surely above it end', () => {
    const actions = vocabularyWith({
      reconcile: { kind: 'ACTION', ends: ['quarrel'] },
      settle: { kind: 'ACTION', broader: ['reconcile'], maybeBroader: ['pay'], ends: ['lawsuit', 'quarrel'] },
      pay: { kind: 'ACTION', ends: ['debt'] },
    });
    expect(endedBy(actions, 'settle')).toEqual(['lawsuit', 'quarrel']);
    expect(endedBy(actions, 'dancing')).toEqual([]);
  });

  it('finds the label asked for, else in the primary language, in English, or any', () => {
    const labels = { en: 'works', de: 'Werk', 'de-AT': 'Werkl' };
    expect(['de-AT', 'de-CH', 'fr', 'valueOf'].map((tag) => labelIn(labels, tag))).toEqual([
      'Werkl',
      'Werk',
      'works',
      'works',
    ]);
    expect(labelIn({ nl: 'werk' }, 'fr')).toBe('werk');
    expect(labelIn({}, 'fr')).toBeUndefined();
  });

  it('names a concept in English, or by its key', () => {
    const named = vocabularyWith({ pump: { prefLabel: { en: 'pump house' } }, shed: { prefLabel: {} } });
    expect(['pump', 'shed', 'bandstand'].map((key) => nameOf(named, key))).toEqual(['pump house', 'shed', 'bandstand']);
  });
});
