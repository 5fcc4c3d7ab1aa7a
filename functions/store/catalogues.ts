import type { Entry } from '../domain/record.ts';
import type { Catalogue, Slice, Window } from '../operations/list-ports.ts';
import type { Head } from '../operations/ports.ts';
import { HEAD_NUMBER } from './attributes.ts';
import { cataloguedKey, catalogueKeys, cataloguePartitions, catalogueRange } from './catalogue-keys.ts';
import type { Database } from './database.ts';
import { bodyOf, type Item, keyOf, nameOf } from './items.ts';
import { vocabularyKey } from './keys.ts';
import { readSlice, type TableList } from './read-slice.ts';

/** Part of a catalogue, in the order of its sort keys. */
export async function readEntryKeys(database: Database, catalogue: Catalogue, window: Window): Promise<Slice<string>> {
  return readSlice(database, catalogueList(catalogue), window);
}

export function catalogueList(catalogue: Catalogue): TableList<string> {
  const range = catalogueRange(catalogue);
  return {
    spread: cataloguePartitions(catalogue).map((partition) => ({ partition, range })),
    prefix: '',
    holds: () => true,
    parse: ({ sk }) => cataloguedKey(sk),
  };
}

/**
 * An entry in the catalogues that hold it. The vocabulary, which is read as a whole, has all that a concept says, and as
 * which of its revisions.
 */
export function catalogueItems(entry: Entry, { number }: Head): readonly Item[] {
  const whole = entry.type === 'Concept' ? nameOf(vocabularyKey(entry.kind, entry.key)) : null;
  return catalogueKeys(entry).map((key) => ({
    ...keyOf(key),
    ...(nameOf(key) === whole ? { ...bodyOf(entry), [HEAD_NUMBER]: number } : bodyOf(entry.key)),
  }));
}
