import { isRatingChanged } from '../domain/rating-changed.ts';
import type { Rating } from '../domain/verdict.ts';
import type { FeedEntry, ToldVerdict } from '../operations/kept-ports.ts';
import type { Slice, Window } from '../operations/list-ports.ts';
import type { Database } from './database.ts';
import { bodyOf, type Item, parseBody } from './items.ts';
import { WHOLE } from './keys.ts';
import { changeKey, changePartitions } from './projector-keys.ts';
import { readSlice, type TableList } from './read-slice.ts';

/** What the feed tells, once more in the lists of changed ratings, if it is such a change: among all, and among those to its rating. */
export function changeItems(entry: FeedEntry): readonly Item[] {
  if (entry.tells !== 'VERDICT' || !isRatingChanged(entry)) return [];
  return [null, entry.after].map((rating) => ({ ...changeKey(entry, rating), ...bodyOf(entry) }));
}

/** A part of a list of changed ratings, perhaps only of those to one rating. */
export async function readVerdictChanges(
  database: Database,
  rating: Rating | null,
  window: Window,
): Promise<Slice<ToldVerdict>> {
  return readSlice(database, changeList(rating), window);
}

export function changeList(rating: Rating | null): TableList<ToldVerdict> {
  return {
    spread: changePartitions(rating).map((partition) => ({ partition, range: WHOLE })),
    prefix: '',
    holds: () => true,
    parse: (item) => parseBody<ToldVerdict>(item),
  };
}
