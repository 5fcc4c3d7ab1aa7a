import type { EntryRef } from '../domain/record.ts';
import type { Publication, PublishedPart } from '../operations/kept-ports.ts';
import { SORT_KEY } from './attributes.ts';
import type { Database } from './database.ts';
import type { Item } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { parseParts } from './parts.ts';
import { keptPartition, publishedBefore, publishedPart } from './projector-keys.ts';
import { readPartition } from './query.ts';

/** What was published of an entry, the latest first. */
export async function readPublications<T>(
  database: Database,
  ref: EntryRef,
  { before, limit }: PublishedPart,
): Promise<readonly Publication<T>[]> {
  if (!isRecordKey(ref.key)) return [];
  const query = { partition: keptPartition(ref), range: publishedBefore(before), limit, backwards: true };
  const items = await readPartition(database, query, (read) => read.filter(isFirst).length >= limit);
  const prefixes = items.filter(isFirst).map((item) => publishedPart(item[SORT_KEY]).prefix);
  return prefixes.slice(0, limit).flatMap((prefix) => parseParts<Publication<T>>(items.toReversed(), prefix) ?? []);
}

function isFirst(item: Item): boolean {
  return publishedPart(item[SORT_KEY]).isFirst;
}
