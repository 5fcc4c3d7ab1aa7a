import { describe, expect, it } from 'vitest';
import { TOP } from '../../../functions/domain/indexes.ts';
import { indexEntries, searchesOnto } from '../../../functions/domain/indexing.ts';
import { occurrence, saying, vocabularyWith } from '../../support/build.ts';

describe('TOP', () => {
  it('is not mistaken for a concept that has its name: both are found', () => {
    const vocabulary = vocabularyWith({ [TOP]: {}, mayor: { broader: [TOP] } });
    const [search] = searchesOnto(vocabulary, saying('denied', occurrence({ denial: true, agents: [TOP] })), []).slice(
      1,
    );
    const entries = indexEntries(vocabulary, saying('deed', occurrence({ agents: ['mayor'] })));
    expect(entries.filter(({ index }) => search?.indexes.some((each) => same(each, index)))).not.toEqual([]);
  });
});

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
