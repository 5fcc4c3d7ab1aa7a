import { FEED_PARTS, type FedEntry, type FeedEntry } from '../operations/kept-ports.ts';
import { SORT_KEY } from './attributes.ts';
import type { Database } from './database.ts';
import { bodyOf, type Item, parseBody } from './items.ts';
import { fedAfter, fedNumber, feedKey, feedPart, feedPartition } from './projector-keys.ts';
import { readPartition } from './query.ts';
import type { Queue } from './queues.ts';
import { type Action, transact } from './transaction.ts';
import { changeItems } from './verdict-changes.ts';
import { wait } from './wait.ts';

/** The table, and what keeps those who write to it in this process apart. */
export type Writer = Database & { readonly queue: Queue };

/** How often somebody else may be the one who takes the next number. */
const ATTEMPTS = 50;
const LONGEST_WAIT_MS = 20;

/**
 * Does something, and tells of it in the feed, all of it or nothing. The numbers in a part of the feed are consecutive:
 * the next is put on condition that nobody has taken it, so that whoever has read up to one misses none before it.
 *
 * @param entries - all of one entry of the record
 * @returns false: a condition of what was to be done does not hold
 */
export async function doAndTell(
  writer: Writer,
  actions: readonly Action[],
  entries: readonly FeedEntry[],
): Promise<boolean> {
  const [first] = entries;
  if (first === undefined) return (await transact(writer, actions)).length === 0;
  const part = feedPart(first);
  return writer.queue(`feed ${part}`, async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const last = await lastNumber(writer, part);
      const failed = await transact(writer, [...actions, ...feedActions(entries, last + 1)]);
      if (failed.some((index) => index < actions.length)) return false;
      if (failed.length === 0) return true;
      await wait(LONGEST_WAIT_MS * Math.random());
    }
    throw new Error(`The feed's part ${part} was written by others ${ATTEMPTS} times.`);
  });
}

/** The entries in the feed, from a number on, and in whatever lists are made of it. */
export function feedActions(entries: readonly FeedEntry[], from: number): readonly Action[] {
  return entries.flatMap((entry, index): readonly Action[] => [
    { put: feedItem({ part: feedPart(entry), number: from + index, entry }), when: 'free' },
    ...changeItems(entry).map((put) => ({ put })),
  ]);
}

export function feedItem({ part, number, entry }: FedEntry): Item {
  return { ...feedKey(part, number), ...bodyOf(entry) };
}

async function lastNumber(database: Database, part: number): Promise<number> {
  const query = { partition: feedPartition(part), range: null, limit: 1, backwards: true };
  const [last] = await readPartition(database, query, () => true);
  return last === undefined ? 0 : fedNumber(last[SORT_KEY]);
}

/** What the feed tells after a number of each part, at most so many entries of each. */
export async function readFeed(
  database: Database,
  after: readonly number[],
  limit: number,
): Promise<readonly FedEntry[]> {
  const parts = Array.from({ length: FEED_PARTS }, async (_, part) => {
    const query = { partition: feedPartition(part), range: fedAfter(after[part] ?? 0), limit };
    const items = await readPartition(database, query, (read) => read.length >= limit);
    return items.slice(0, limit).map((item) => fedEntry(part, item));
  });
  return (await Promise.all(parts)).flat();
}

function fedEntry(part: number, item: Item): FedEntry {
  return { part, number: fedNumber(item[SORT_KEY]), entry: parseBody<FeedEntry>(item) };
}
