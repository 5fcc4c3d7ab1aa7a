import { indexEntries, type Search } from '../domain/indexing.ts';
import type { Claim } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { indexName, overlap } from './views.ts';

/** Searches that find what they would on the record, but of these claims alone: nothing is read for them. */
export function searchAmong(vocabulary: Vocabulary, claims: readonly Claim[]): (search: Search) => readonly Claim[] {
  const places = claims.flatMap((claim) => indexEntries(vocabulary, claim).map((entry) => ({ ...entry, claim })));
  const byIndex = Map.groupBy(places, ({ index }) => indexName(index));
  return ({ indexes, range }) => {
    const found = indexes.flatMap((index) => byIndex.get(indexName(index)) ?? []);
    return [...new Set(found.filter((place) => overlap(place.range, range)).map(({ claim }) => claim))];
  };
}
