import type { Database } from './database.ts';
import type { Item } from './items.ts';
import { type PartitionQuery, readPartition } from './query.ts';
import { compareSorts } from './slices.ts';

/** The first so many items of a list that is spread over partitions: the heads of all of them, merged. */
export async function readMerged(
  database: Database,
  queries: readonly Omit<PartitionQuery, 'limit'>[],
  limit: number,
): Promise<readonly Item[]> {
  const heads = await Promise.all(
    queries.map(async (query) => readPartition(database, { ...query, limit }, (read) => read.length >= limit)),
  );
  return heads
    .flat()
    .toSorted(({ sk: one }, { sk: other }) => compareSorts(one, other))
    .slice(0, limit);
}
