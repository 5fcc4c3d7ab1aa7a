import type { EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import type { PageRef, Publication } from '../operations/kept-ports.ts';
import type { Numbers } from '../operations/list-ports.ts';
import { BODY, SORT_KEY } from './attributes.ts';
import type { Database } from './database.ts';
import { type Item, keyOf, without } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { parseParts, toParts } from './parts.ts';
import {
  keptPartition,
  parseQuoting,
  publishedPart,
  publishedPrefix,
  publishedRange,
  quotingKey,
  quotingPartitions,
} from './projector-keys.ts';
import { readPartition } from './query.ts';
import { transact } from './transaction.ts';

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

/** What is kept of what was published. */
export function publicationItems(ref: EntryRef, publication: Publication<unknown>): readonly Item[] {
  return toParts(keptPartition(ref), publishedPrefix(publication.version), publication);
}

/** What is published is found by what it quotes, from before it is there; by itself it is found anyway. */
export function quotingItems(ref: EntryRef, quoted: readonly EntryRef[]): readonly Item[] {
  return quoted.filter((other) => refName(other) !== refName(ref)).map((other) => quotingKey(other, ref));
}

/**
 * Replaces what was published under a version by what is left of it without its words, all at once. What is kept is never
 * deleted: of items that it no longer takes nothing is left but their keys.
 */
export async function putWordless(database: Database, ref: EntryRef, publication: Publication<unknown>): Promise<void> {
  const { version } = publication;
  const range = { from: publishedPrefix(version), to: publishedPrefix(version + 1) };
  const there = await readPartition(database, { partition: keptPartition(ref), range, limit: null });
  const items = publicationItems(ref, publication);
  const emptied = without(there, items).map((item) => ({ ...keyOf(item), [BODY]: '' }));
  await transact(
    database,
    [...items, ...emptied].map((put) => ({ put })),
  );
}

/** The claims and commitments of which something was published that quotes an entry. */
export async function readQuoting(database: Database, ref: EntryRef): Promise<readonly PageRef[]> {
  if (!isRecordKey(ref.key)) return [];
  const read = quotingPartitions(ref).map(async (partition) =>
    readPartition(database, { partition, range: null, limit: null }),
  );
  return (await Promise.all(read)).flat().map((item) => parseQuoting(item[SORT_KEY]));
}

function isFirst(item: Item): boolean {
  return publishedPart(item[SORT_KEY]).isFirst;
}
