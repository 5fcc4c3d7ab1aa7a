import type { EntryRef } from '../domain/record.ts';
import type { Publication } from '../operations/kept-ports.ts';
import type { Numbers } from '../operations/list-ports.ts';
import { SORT_KEY } from './attributes.ts';
import type { Database } from './database.ts';
import type { Item } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { parseParts } from './parts.ts';
import { keptPartition, publishedPart, publishedRange } from './projector-keys.ts';
import { readPartition } from './query.ts';

/** What was published of an entry. */
export async function readPublications<T>(
  database: Database,
  ref: EntryRef,
  { from, to, backwards, limit }: Numbers,
): Promise<readonly Publication<T>[]> {
  if (!isRecordKey(ref.key)) return [];
  // Of a publication in several items the first comes last where they are read backwards.
  const enough = backwards ? limit : limit + 1;
  const query = { partition: keptPartition(ref), range: publishedRange(from, to), limit: enough, backwards };
  const read = await readPartition(database, query, (items) => items.filter(isFirst).length >= enough);
  const prefixes = read.filter(isFirst).map((item) => publishedPart(item[SORT_KEY]).prefix);
  const items = backwards ? read.toReversed() : read;
  return prefixes.slice(0, limit).flatMap((prefix) => parseParts<Publication<T>>(items, prefix) ?? []);
}

function isFirst(item: Item): boolean {
  return publishedPart(item[SORT_KEY]).isFirst;
}
