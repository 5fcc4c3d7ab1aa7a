import type { IndexSearch } from '../operations/ports.ts';
import type { Database } from './database.ts';
import type { Placed } from './entries.ts';
import { type Item, parseBody } from './items.ts';
import { indexRange, indexSpreads, type Spread } from './keys.ts';
import { type PartitionQuery, readPartition } from './query.ts';
import { mayOverlap } from './ranges.ts';

/** Keys of the claims that the indexes hold, read from all of their partitions at once. */
export async function findClaims(database: Database, search: IndexSearch): Promise<readonly string[]> {
  const found = await Promise.all(
    findQueries(search).map(async (query) => {
      const matching = (items: readonly Item[]): readonly string[] => keysWithin(items, search, query);
      const items = await readPartition(database, query, (read) => matching(read).length >= search.limit);
      return matching(items);
    }),
  );
  return [...new Set(found.flat())].toSorted().slice(0, search.limit);
}

/** What {@link findClaims} asks for; an index that is named twice is asked once. */
export function findQueries({ indexes, range, limit }: IndexSearch): readonly (PartitionQuery & Spread)[] {
  const spreads = new Map(indexes.flatMap(indexSpreads).map((spread) => [spread.partition, spread]));
  return [...spreads.values()].map((spread) => ({ ...spread, range: indexRange(spread.reach, range), limit }));
}

function keysWithin(items: readonly Item[], { range }: IndexSearch, { reach }: Spread): readonly string[] {
  return items
    .map((item) => parseBody<Placed>(item))
    .filter((placed) => reach === 'all' || mayOverlap(placed, range))
    .map(({ key }) => key);
}
