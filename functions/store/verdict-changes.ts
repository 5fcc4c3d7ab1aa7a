import { isRatingChanged } from '../domain/rating-changed.ts';
import type { ChangesPart, FeedEntry, PlacedChange, ToldVerdict } from '../operations/kept-ports.ts';
import type { Database } from './database.ts';
import { bodyOf, type Item, parseBody } from './items.ts';
import { readMerged } from './merged.ts';
import { changeKey, changePartitions, changesAfter } from './projector-keys.ts';
import type { PartitionQuery } from './query.ts';

/** What the feed tells, once more in the lists of changed ratings, if it is such a change: among all, and among those to its rating. */
export function changeItems(entry: FeedEntry): readonly Item[] {
  if (entry.tells !== 'VERDICT' || !isRatingChanged(entry)) return [];
  return [null, entry.after].map((rating) => ({ ...changeKey(entry, rating), ...bodyOf(entry) }));
}

/** A part of a list of changed ratings. */
export async function readVerdictChanges(database: Database, part: ChangesPart): Promise<readonly PlacedChange[]> {
  const items = await readMerged(database, changeQueries(part), part.limit);
  return items.map((item) => ({ position: item.sk, change: parseBody<ToldVerdict>(item) }));
}

export function changeQueries({ rating, after }: ChangesPart): readonly Omit<PartitionQuery, 'limit'>[] {
  return changePartitions(rating).map((partition) => ({ partition, range: changesAfter(after) }));
}
