/** The keys of lists of claims. */
import type { Range } from '../domain/indexes.ts';
import type { Claim } from '../domain/record.ts';
import { escapePart, latestFirst, unescapePart } from '../domain/sort-text.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../domain/span.ts';
import { RATINGS, type Rating } from '../domain/verdict.ts';
import type { ClaimFilter } from '../operations/list-ports.ts';
import { DERIVED_PREFIX, PARTITION_KEY, SORT_KEY } from './attributes.ts';
import { type Key, keyAt } from './items.ts';
import { shardOf } from './key-parts.ts';
import { LAST } from './keys.ts';
import { endOf } from './ranges.ts';
import type { Spread } from './read-slice.ts';

/** Over how many partitions the list of all claims is spread. */
export const LIST_SHARDS = 4;

const DAY = 24 * 60 * 60 * 1000;

/**
 * A list holds its claims by the end of their dates. A date that ends more than a day after some range began before the
 * end of that only if it lasts longer than a day: so claims with dates longer than a day, a month or a year stand once
 * more among their like, where what ends so much later than a range is looked for, and little else is read.
 *
 * What is read in vain begins after the range: of dates shorter than a day, less than a day after it; of those longer than a
 * day or a month, which are few, less than a month or a year; of those longer than a year, whenever. Whole days are never
 * among it. To leave out the shorter ones too, whole days would have to stand twice in each of their lists: every write
 * would cost a quarter more, for the sake of those reads alone.
 *
 * `over`: in milliseconds, what the dates there last longer than.
 */
const REACHES = [
  { name: 'all', over: 0 },
  { name: 'day', over: DAY },
  { name: 'month', over: 31 * DAY },
  { name: 'year', over: 365 * DAY },
] as const;
type ReachName = (typeof REACHES)[number]['name'];

/** A list of claims, perhaps only those of one rating. */
export type RatedList = { readonly filter: ClaimFilter; readonly rating: Rating | null };

/** Where to look for the claims of a list whose date may overlap the range (null: any); some of them may not after all. */
export function listSpread(list: RatedList, range: Range | null): readonly Spread[] {
  const stretches = range === null ? [WHENEVER] : endings(range);
  const shards = Array.from({ length: listShards(list.filter) }, (_, shard) => shard);
  return stretches.flatMap(({ reach, first, last }) =>
    shards.map((shard) => ({
      partition: listPartition(list, reach, shard),
      range: { from: latestFirst(last), to: `${latestFirst(first)}${LAST}` },
    })),
  );
}

/** Where a claim stands in a list. */
export function listKeys(list: RatedList, claim: Claim): readonly Key[] {
  const { from, to } = claimDateRange(claim);
  const reaches = REACHES.filter(({ over }) => endOf({ from, to }) - from > over);
  const shard = shardOf(claim.key, listShards(list.filter));
  return reaches.map(({ name }) => keyAt(listPartition(list, name, shard), listPosition(claim)));
}

/** A claim's position in every list that holds it: by the end of its claimDate, the latest first. */
export function listPosition(claim: Pick<Claim, 'key' | 'claimDate'>): string {
  return `${latestFirst(endOf(claimDateRange(claim)))}#${escapePart(claim.key)}`;
}

/** The claim that stands at a place, if that is among all in the list of a claimant's claims of one rating. */
export function ratedPlace({ [PARTITION_KEY]: partition, [SORT_KEY]: sort }: Key): RatedPlace | null {
  const [claimant, among, reach] = partition.startsWith(OF_CLAIMANT)
    ? partition.slice(OF_CLAIMANT.length).split('#')
    : [];
  const rating = RATINGS.find((each) => each === among);
  if (claimant === undefined || rating === undefined || reach !== ALL.name) return null;
  return { claimant: unescapePart(claimant), rating, claim: unescapePart(sort.slice(sort.lastIndexOf('#') + 1)) };
}
export type RatedPlace = { readonly claimant: string; readonly rating: Rating; readonly claim: string };

/** When a claim may have been made. */
export function claimDateRange({ claimDate }: Pick<Claim, 'claimDate'>): Range {
  return { from: claimDate.span.earliestStart, to: claimDate.span.latestEnd };
}

/** What ends from the first to the last moment, among dates that last long enough to overlap a range from there. */
type Endings = { readonly reach: ReachName; readonly first: number; readonly last: number };

const [ALL] = REACHES;
const WHENEVER: Endings = { reach: ALL.name, first: BEGINNING_OF_TIME, last: END_OF_TIME };

function endings(range: Range): readonly Endings[] {
  const end = endOf(range);
  return REACHES.map(({ name, over }, index): Endings => {
    const longer = REACHES[index + 1]?.over ?? Number.POSITIVE_INFINITY;
    return {
      reach: name,
      first: over === 0 ? range.from + 1 : end + over,
      last: Math.min(end + longer - 1, END_OF_TIME),
    };
  }).filter(({ first, last }) => first <= last);
}

const LISTS = `${DERIVED_PREFIX}claims#`;
const OF_CLAIMANT = `${LISTS}CLAIMANT#`;

function listPartition({ filter, rating }: RatedList, reach: ReachName, shard: number): string {
  const parts = filter.by === 'ALL' ? ['ALL'] : [filter.by, escapePart(filter.key)];
  return `${LISTS}${parts.join('#')}#${rating ?? '*'}#${reach}#${shard}`;
}

function listShards(filter: ClaimFilter): number {
  return filter.by === 'ALL' ? LIST_SHARDS : 1;
}
