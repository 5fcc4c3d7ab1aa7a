import type { EntryRef } from '../domain/record.ts';
import { PARTITION_KEY, PARTS } from './attributes.ts';
import { readItems } from './batch-get.ts';
import type { Database } from './database.ts';
import { type Item, keyAt } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { currentKey, HEAD, pagePartition, partSort } from './keys.ts';
import { readPartition } from './query.ts';

/** A page, and what the sort keys of its verdict or its status begin with. */
export type PageOf = { readonly ref: EntryRef<'Claim' | 'Commitment'>; readonly prefix: string };

/**
 * What comes first on each of several pages: the entry, and the verdict or the status. All of it is in one batch, but for
 * what is so large that it has several parts: such a page is read by itself.
 */
export async function readPageHeads(
  database: Database,
  pages: readonly PageOf[],
): Promise<readonly (readonly Item[])[]> {
  const known = pages.filter(({ ref }) => isRecordKey(ref.key));
  const items = await readItems(
    database,
    known.flatMap(({ ref, prefix }) => [currentKey(ref), keyAt(pagePartition(ref), partSort(prefix, 0))]),
  );
  const byPartition = Map.groupBy(items, (item) => item[PARTITION_KEY]);
  return Promise.all(
    pages.map(async ({ ref }) => {
      const partition = pagePartition(ref);
      const found = byPartition.get(partition) ?? [];
      const isWhole = found.every((item) => (item[PARTS] ?? 1) === 1);
      return isWhole ? found : readPartition(database, { partition, range: HEAD, limit: null });
    }),
  );
}
