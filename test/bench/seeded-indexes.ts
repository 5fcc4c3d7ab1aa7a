import { indexEntries } from '../../functions/domain/indexing.ts';
import type { Claim, Concept, EntryOf, EntryRef, EntryType } from '../../functions/domain/record.ts';
import { createVocabulary } from '../../functions/domain/vocabulary.ts';
import type { Derivations } from '../../functions/operations/ports.ts';
import { createMemoryStore } from '../support/memory-store.ts';

/** Claims in memory, found as fast as a table finds them: what a store costs is not what is measured. */
export function seededIndexes(concepts: readonly Concept[], claims: readonly Claim[]): Derivations {
  const vocabulary = createVocabulary(concepts);
  const byKey = new Map<string, EntryOf<EntryType>>(claims.map((claim) => [claim.key, claim]));
  const byIndex = new Map<string, string[]>();
  for (const claim of claims)
    for (const { index } of indexEntries(vocabulary, claim)) {
      const keys = byIndex.get(JSON.stringify(index));
      if (keys === undefined) byIndex.set(JSON.stringify(index), [claim.key]);
      else keys.push(claim.key);
    }
  return {
    ...createMemoryStore().derivations,
    entries: async <T extends EntryType>(refs: readonly EntryRef<T>[]) =>
      refs.flatMap(({ key }) => (byKey.get(key) as EntryOf<T> | undefined) ?? []),
    vocabulary: async () => concepts,
    find: async ({ indexes, limit }) =>
      [...new Set(indexes.flatMap((index) => byIndex.get(JSON.stringify(index)) ?? []))].toSorted().slice(0, limit),
  };
}
