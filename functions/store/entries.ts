import type { IndexEntry } from '../domain/indexes.ts';
import type { Entry, EntryOf, EntryRef, EntryType } from '../domain/record.ts';
import { noteRevision } from '../domain/revision-of.ts';
import type { Head } from '../operations/ports.ts';

import { readItems } from './batch-get.ts';
import type { Database } from './database.ts';
import { indexKey } from './index-keys.ts';
import { bodyOf, byKey, hasBody, type Item, nameOf, parseBody } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { currentKey } from './keys.ts';

/** The current content of an entry, as its page holds it, and the revision that it was derived from. */
export type Current<T extends Entry = Entry> = { readonly head: Head; readonly entry: T };
/** Where a claim stands in an index or a list: the stretch of time tells whether it is what was asked for. */
export type Placed = { readonly key: string; readonly from: number; readonly to: number };

/** The current content of entries, in any order; what is not on the record is left out. */
export async function readEntries<T extends EntryType>(
  database: Database,
  refs: readonly EntryRef<T>[],
): Promise<readonly EntryOf<T>[]> {
  const items = await readItems(database, refs.filter(({ key }) => isRecordKey(key)).map(currentKey));
  return items.filter(hasBody).map((item) => {
    const current = parseBody<Current<EntryOf<T>>>(item);
    return noteRevision(current.entry, headOf(current)?.number ?? null);
  });
}

/** The latest revision of which the current content of each of these entries was derived; null: none was. */
export async function readHeads(database: Database, refs: readonly EntryRef[]): Promise<readonly (Head | null)[]> {
  const known = refs.filter(({ key }) => isRecordKey(key));
  const items = byKey(await readItems(database, known.map(currentKey)));
  return refs.map((ref) => {
    const item = items.get(nameOf(currentKey(ref)));
    return item === undefined || !hasBody(item) ? null : headOf(parseBody<Current>(item));
  });
}

/** Earlier releases did not put it there: null, until the entry is derived again. */
export function headOf({ head }: Partial<Current>): Head | null {
  return head ?? null;
}

export function currentItem(entry: Entry, head: Head): Item {
  return { ...currentKey(entry), ...bodyOf({ head, entry } satisfies Current) };
}

/** A claim in each of the indexes by which it is found. */
export function indexItems(key: string, indexEntries: readonly IndexEntry[]): readonly Item[] {
  return indexEntries.map((indexEntry) => ({
    ...indexKey(key, indexEntry),
    ...bodyOf({ key, ...indexEntry.range } satisfies Placed),
  }));
}
