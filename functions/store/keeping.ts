/** What is kept for ever, as an operator carries it from one table into another. */
import type { EntryRef } from '../domain/record.ts';
import type { FedEntry, Publication } from '../operations/kept-ports.ts';
import { NUMBER, PARTITION_KEY, SORT_KEY } from './attributes.ts';
import { readItems } from './batch-get.ts';
import { puts, writeItems } from './batch-write.ts';
import type { Database } from './database.ts';
import { feedItem } from './feed.ts';
import { byKey } from './items.ts';
import { requestKey, truthPartition } from './keys.ts';
import { toldKey } from './projector-keys.ts';
import { publicationItems, quotingItems } from './publications.ts';
import { readPartition } from './query.ts';
import { changeItems } from './verdict-changes.ts';

/** A request that an entry was written by, as it is noted. */
export type KeptRequest = { readonly id: string; readonly note: Readonly<Record<string, unknown>> };

/** The requests that an entry was written by, in the order of their ids. */
export async function readRequests(database: Database, ref: EntryRef): Promise<readonly KeptRequest[]> {
  const prefix = requestKey(ref, '')[SORT_KEY];
  const range = { from: prefix, to: `${prefix}~` };
  const items = await readPartition(database, { partition: truthPartition(ref), range, limit: null });
  return items.map(({ [PARTITION_KEY]: _partition, [SORT_KEY]: sort, ...note }) => ({
    id: sort.slice(prefix.length),
    note,
  }));
}

/** Takes note of requests as they were noted in another table. */
export async function putRequests(database: Database, ref: EntryRef, requests: readonly KeptRequest[]): Promise<void> {
  await writeItems(database, puts(requests.map(({ id, note }) => ({ ...note, ...requestKey(ref, id) }))));
}

/** The number of the last revision of an entry that the feed tells of; 0: none. */
export async function readTold(database: Database, ref: EntryRef): Promise<number> {
  const [told] = await readItems(database, [toldKey(ref)]);
  return Number(told?.[NUMBER] ?? 0);
}

/** What was kept of an entry in another table. */
export type KeptOf = { readonly told: number; readonly publications: readonly Publication<unknown>[] };

/** Keeps what was kept of an entry in another table. */
export async function putKept(database: Database, ref: EntryRef, { told, publications }: KeptOf): Promise<void> {
  const parts = publications.flatMap((publication) => publicationItems(ref, publication));
  const quoted = quotingItems(
    ref,
    publications.flatMap(({ quotes = [] }) => quotes),
  );
  const items = [...(told === 0 ? [] : [{ ...toldKey(ref), [NUMBER]: told }]), ...parts, ...byKey(quoted).values()];
  await writeItems(database, puts(items));
}

/** Has the feed tell what it told in another table. */
export async function putFed(database: Database, fed: readonly FedEntry[]): Promise<void> {
  await writeItems(database, puts(fed.flatMap((told) => [feedItem(told), ...changeItems(told.entry)])));
}
