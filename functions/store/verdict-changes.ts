import { isRatingChanged } from '../domain/rating-changed.ts';
import type { ChangesPart, FeedEntry, PlacedChange, ToldVerdict } from '../operations/kept-ports.ts';
import type { Database } from './database.ts';
import { bodyOf, type Item, parseBody } from './items.ts';
import { changeKey, changePartitions, changesAfter } from './projector-keys.ts';
import { type PartitionQuery, readPartition } from './query.ts';
import { compareSorts } from './slices.ts';

/** What the feed tells, once more in the lists of changed ratings, if it is such a change: among all, and among those to its rating. */
export function changeItems(entry: FeedEntry): readonly Item[] {
  if (entry.tells !== 'VERDICT' || !isRatingChanged(entry)) return [];
  return [null, entry.after].map((rating) => ({ ...changeKey(entry, rating), ...bodyOf(entry) }));
}

/** A part of a list of changed ratings: the heads of all its partitions, merged. */
export async function readVerdictChanges(database: Database, part: ChangesPart): Promise<readonly PlacedChange[]> {
  const { limit } = part;
  const heads = await Promise.all(
    changeQueries(part).map(async (query) => readPartition(database, query, (read) => read.length >= limit)),
  );
  const merged = heads.flat().toSorted(({ sk: one }, { sk: other }) => compareSorts(one, other));
  return merged.slice(0, limit).map((item) => ({ position: item.sk, change: parseBody<ToldVerdict>(item) }));
}

export function changeQueries({ rating, after, limit }: ChangesPart): readonly PartitionQuery[] {
  return changePartitions(rating).map((partition) => ({ partition, range: changesAfter(after), limit }));
}
