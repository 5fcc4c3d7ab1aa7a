import { describe, expect, it } from 'vitest';
import { TOP } from '../../../functions/domain/indexes.ts';
import { indexEntries, searchesOnto } from '../../../functions/domain/indexing.ts';
import { validateEntry } from '../../../functions/operations/record-format/validate-entry.ts';
import { occurrence, saying, vocabularyWith } from '../../support/build.ts';

describe('TOP', () => {
  it('is no key that an entry may have', () => {
    const concept = { type: 'Concept', kind: 'AGENT', prefLabel: { en: 'the top' } };
    expect(validateEntry({ ...concept, key: TOP })).toEqual({
      problems: [{ kind: 'TOO_SHORT', path: '/key', limit: 1 }],
    });
  });

  it.each(['*', 'top', ' '])('is not mistaken for a concept with the key %j', (key) => {
    const vocabulary = vocabularyWith({ [key]: {}, mayor: {} });
    const of = (agents: readonly string[]) => saying('said', occurrence({ denial: true, agents }));
    const [, search] = searchesOnto(vocabulary, of([key]), []);
    const found = (agents: readonly string[]): boolean =>
      indexEntries(vocabulary, saying('deed', occurrence({ agents }))).some(({ index }) =>
        search?.indexes.some((each) => JSON.stringify(each) === JSON.stringify(index)),
      );
    expect([found([key]), found([]), found(['mayor'])]).toEqual([true, true, false]);
  });
});
