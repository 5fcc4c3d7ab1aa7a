import { deletes, puts, writeItems } from './batch-write.ts';
import type { Database } from './database.ts';
import { byKey, type Item, type Key, keyOf, without } from './items.ts';
import { partsFrom } from './keys.ts';
import { parseParts, toParts } from './parts.ts';
import { readPartition } from './query.ts';

/** Items that stand elsewhere in the table on behalf of a page, which remembers where. */
export type Placement = {
  /** The page's partition, and under which prefix it remembers. */
  readonly partition: string;
  readonly prefix: string;
  /** What is written to the page along with them. */
  readonly page: readonly Item[];
  readonly placed: readonly Item[];
};

/**
 * Puts the items, and removes those that were placed before and are not now. The page remembers all that may lie about
 * before any of it does, so that a placement that was broken off is made good by the next.
 */
export async function place(database: Database, { partition, prefix, page, placed }: Placement): Promise<void> {
  const remember = (items: readonly Key[]): readonly Item[] => toParts(partition, prefix, items.map(keyOf));
  const memory = await readPartition(database, { partition, range: partsFrom(prefix, 0), limit: null });
  const before = parseParts<readonly Key[]>(memory, prefix) ?? [];
  const now = [...byKey(placed).values()];
  const gone = without(before, now);

  const first = without(now, before).length > 0 ? remember([...now, ...gone]) : [];
  await writeItems(database, puts([...first, ...page, ...now]));
  if (gone.length > 0) {
    const last = remember(now);
    await writeItems(database, [...deletes(gone), ...puts(last), ...deletes(without([...memory, ...first], last))]);
  }
}
