import { comparePositions } from '../operations/slices.ts';
import type { Database } from './database.ts';
import { bodyOf, type Item, parseBody } from './items.ts';
import { LAPSE_SHARDS, lapsedBy, lapseKey, lapsePartition } from './projector-keys.ts';
import { readPartition } from './query.ts';

/** Where a commitment stands whose status lapses by time alone; null: it does not. */
export function lapseItems(commitment: string, validUntil: number | null): readonly Item[] {
  return validUntil === null ? [] : [{ ...lapseKey(commitment, validUntil), ...bodyOf(commitment) }];
}

/** The commitments whose status lapses by a moment, the first first, at most so many. */
export async function readLapsed(database: Database, moment: number, limit: number): Promise<readonly string[]> {
  const shards = Array.from({ length: LAPSE_SHARDS }, async (_, shard) =>
    readPartition(
      database,
      { partition: lapsePartition(shard), range: lapsedBy(moment), limit },
      (read) => read.length >= limit,
    ),
  );
  const items = (await Promise.all(shards)).flat();
  return items
    .toSorted(({ sk: one }, { sk: other }) => comparePositions(one, other))
    .slice(0, limit)
    .map((item) => parseBody<string>(item));
}
