import { describe, expect, it } from 'vitest';
import { conceptsTouched } from '../../../functions/domain/concepts-touched.ts';
import { indexEntries } from '../../../functions/domain/indexing.ts';
import type { Concept } from '../../../functions/domain/record.ts';
import { compareConcepts, createVocabulary, endedBy, type Vocabulary } from '../../../functions/domain/vocabulary.ts';
import { occurrence, saying } from '../../support/build.ts';
import { aConcept } from '../../support/entries.ts';
import { fc } from '../../support/fast-check.ts';
import { anyVocabulary } from '../../support/small-records.ts';

const BEFORE: readonly Concept[] = [
  aConcept('works'),
  aConcept('power', { broader: ['works'] }),
  aConcept('hub', { maybeBroader: ['power'] }),
  aConcept('grid'),
  aConcept('war'),
  aConcept('peace', { ends: ['war'] }),
  aConcept('truce', { broader: ['peace'] }),
];
/** What is touched by revising some concepts of a vocabulary. */
const touchedIn = (before: readonly Concept[], ...revised: readonly Concept[]): readonly string[] => {
  const keys = revised.map(({ key }) => key);
  const now = [...before.filter(({ key }) => !keys.includes(key)), ...revised];
  return [...conceptsTouched([now, before], keys)].toSorted();
};
const touchedBy = (...revised: readonly Concept[]): readonly string[] => touchedIn(BEFORE, ...revised);

describe('conceptsTouched', () => {
  it('is nothing when nothing is revised', () => {
    expect(touchedBy()).toEqual([]);
  });

  it('is a concept and all that perhaps lies below it, where only its name changes', () => {
    expect(touchedBy(aConcept('power', { broader: ['works'], prefLabel: { en: 'the power' } }))).toEqual([
      'hub',
      'power',
    ]);
  });

  it('holds what comes to cross another above it', () => {
    expect(touchedBy(aConcept('hub', { broader: ['power', 'grid'] }))).toEqual(['grid', 'hub', 'power', 'works']);
  });

  it('holds what no longer crosses another, because what lay below both does not', () => {
    const crossing = [...BEFORE, aConcept('pump', { broader: ['power', 'grid'] })];
    expect(touchedIn(crossing, aConcept('pump', { broader: ['power'] }))).toEqual(['grid', 'power', 'pump', 'works']);
  });

  it('leaves alone what is above a new concept and crosses nothing by it', () => {
    expect(touchedBy(aConcept('line', { broader: ['power'] }))).toEqual(['line']);
  });

  it('holds what ends a concept that is touched, and all below that', () => {
    expect(touchedBy(aConcept('war', { broader: ['works'] }))).toEqual(['peace', 'truce', 'war']);
  });

  it('ends in a circle too', () => {
    expect(touchedBy(aConcept('works', { broader: ['power'] }))).toEqual(['hub', 'power', 'works']);
  });

  it('leaves out only what is compared, found and ended as before', () => {
    fc.assert(
      fc.property(anyVocabulary, anyVocabulary, fc.integer({ min: 0, max: 11 }), (before, other, cut) => {
        const revised = other.slice(cut, cut + 2);
        const keys = new Set(revised.map(({ key }) => key));
        const now = before.filter(({ key }) => !keys.has(key)).concat(revised);
        const touched = conceptsTouched([now, before], [...keys]);
        const others = now.map(({ key }) => key).filter((key) => !touched.has(key));
        const seen = (vocabulary: Vocabulary): unknown =>
          others.map((key) => [
            indexEntries(vocabulary, saying('c', occurrence({ action: key }))),
            endedBy(vocabulary, key),
            others.map((found) => compareConcepts(vocabulary, key, found)),
          ]);
        expect(seen(createVocabulary(now))).toEqual(seen(createVocabulary(before)));
      }),
    );
  });
});
