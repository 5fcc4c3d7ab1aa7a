import type { Claim } from '../domain/record.ts';
import type { Rating } from '../domain/verdict.ts';
import type { ClaimFilter, ClaimList, Slice, Window } from '../operations/list-ports.ts';
import type { Database } from './database.ts';
import type { Placed } from './entries.ts';
import { bodyOf, type Item, parseBody } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { claimDateRange, listKey, listRange, listSpreads } from './keys.ts';
import { type PartitionQuery, readPartition } from './query.ts';
import { mayOverlap } from './ranges.ts';
import { compareSorts, toSlice } from './slices.ts';

/**
 * A part of a list of claims: the heads of all its partitions, merged. Each partition is read on until it has yielded a
 * full page or has no more, so that no page is short while more follows.
 */
export async function readClaimKeys(database: Database, list: ClaimList, window: Window): Promise<Slice<string>> {
  const heads = await Promise.all(
    listQueries(list, window).map(async (query) => {
      const items = await readPartition(database, query, (read) => matching(read, list).length > window.first);
      return matching(items, list);
    }),
  );
  // A claim that appears in several sources is in the list of each, at the same place.
  const once = new Map(heads.flat().map((item) => [item.sk, item])).values();
  const merged = [...once].toSorted(({ sk: one }, { sk: other }) => compareSorts(one, other));
  return toSlice(merged, window.first, (item) => ({ position: item.sk, item: parseBody<Placed>(item).key }));
}

/** What {@link readClaimKeys} asks each partition for: one claim more than the page has. */
export function listQueries({ filter, rating, range }: ClaimList, window: Window): readonly PartitionQuery[] {
  const spreads = filtersOf(filter).flatMap((each) => listSpreads(each, rating));
  return spreads.map((spread) => ({
    partition: spread.partition,
    range: listRange(spread, range, window.after),
    limit: window.first + 1,
  }));
}

/** The lists as they are kept, without those that nothing can be in. */
function filtersOf(filter: ClaimList['filter']): readonly ClaimFilter[] {
  if (filter.by === 'ALL') return [filter];
  const filters = filter.by === 'SOURCES' ? filter.keys.map((key) => ({ by: 'SOURCE' as const, key })) : [filter];
  return filters.filter(({ key }) => isRecordKey(key));
}

/** A claim in each of the lists that hold it, whatever its rating. */
export function unratedItems(claim: Claim, filters: readonly ClaimFilter[]): readonly Item[] {
  return filters.map((filter) => listItem(claim, filter, null));
}

/** A claim in each of the lists that hold it among the claims of its rating. */
export function ratedItems(claim: Claim, filters: readonly ClaimFilter[], rating: Rating): readonly Item[] {
  return filters.map((filter) => listItem(claim, filter, rating));
}

function listItem(claim: Claim, filter: ClaimFilter, among: Rating | null): Item {
  return {
    ...listKey(filter, among, claim),
    ...bodyOf({ key: claim.key, ...claimDateRange(claim) } satisfies Placed),
  };
}

function matching(items: readonly Item[], { range }: ClaimList): readonly Item[] {
  return range === null ? items : items.filter((item) => mayOverlap(parseBody<Placed>(item), range));
}
