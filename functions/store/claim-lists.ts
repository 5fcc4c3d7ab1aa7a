import type { Claim } from '../domain/record.ts';
import type { Rating } from '../domain/verdict.ts';
import type { ClaimFilter, ClaimList, Slice, Window } from '../operations/list-ports.ts';
import { reversedSlice, reversedWindow } from '../operations/slices.ts';
import type { Database } from './database.ts';
import type { Placed } from './entries.ts';
import { bodyOf, type Item, parseBody } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { claimDateRange, listKeys, listSpread } from './list-keys.ts';
import { mayOverlap } from './ranges.ts';
import { readSlice, type TableList } from './read-slice.ts';

/** A part of a list of claims. */
export async function readClaimKeys(database: Database, list: ClaimList, window: Window): Promise<Slice<string>> {
  if (list.order !== 'EARLIEST_FIRST') return readSlice(database, claimList(list), window);
  return reversedSlice(await readSlice(database, claimList(list), reversedWindow(window)));
}

/** The latest first. */
export function claimList({ filter, rating, range }: Omit<ClaimList, 'order'>): TableList<string> {
  return {
    spread: filtersOf(filter).flatMap((each) => listSpread({ filter: each, rating }, range)),
    prefix: '',
    holds: (item) => range === null || mayOverlap(parseBody<Placed>(item), range),
    parse: (item) => parseBody<Placed>(item).key,
  };
}

/** The lists as they are kept, without those that nothing can be in. */
function filtersOf(filter: ClaimList['filter']): readonly ClaimFilter[] {
  if (filter.by === 'ALL') return [filter];
  const filters = filter.by === 'SOURCES' ? filter.keys.map((key) => ({ by: 'SOURCE' as const, key })) : [filter];
  return filters.filter(({ key }) => isRecordKey(key));
}

/** A claim in each of the lists that hold it, whatever its rating. */
export function unratedItems(claim: Claim, filters: readonly ClaimFilter[]): readonly Item[] {
  return filters.flatMap((filter) => listItems(claim, filter, null));
}

/** A claim in each of the lists that hold it among the claims of its rating. */
export function ratedItems(claim: Claim, filters: readonly ClaimFilter[], rating: Rating): readonly Item[] {
  return filters.flatMap((filter) => listItems(claim, filter, rating));
}

function listItems(claim: Claim, filter: ClaimFilter, rating: Rating | null): readonly Item[] {
  const body = bodyOf({ key: claim.key, ...claimDateRange(claim) } satisfies Placed);
  return listKeys({ filter, rating }, claim).map((key) => ({ ...key, ...body }));
}
