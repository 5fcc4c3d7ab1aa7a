/**
 * The keys of the record and of its pages and lists; index-keys.ts and projector-keys.ts have the others. Partition keys
 * begin with what infra filters and grants by; sort keys begin so that what is read together lies together. Parts are parted by `#`, which no escaped part contains. A record key has at most 200
 * characters of at most four bytes, so that three fit a partition key (2,048 bytes) and one a sort key (1,024).
 */
import type { Range } from '../domain/indexes.ts';
import { isEntryType } from '../domain/legible.ts';
import type { Claim, ConceptKind, EntryRef } from '../domain/record.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../domain/span.ts';
import { RATINGS, type Rating } from '../domain/verdict.ts';
import type { ClaimFilter } from '../operations/list-ports.ts';
import { DERIVED_PREFIX, PARTITION_KEY, REVISION_PREFIX, SORT_KEY, TRUTH_PREFIX } from './attributes.ts';
import { type Key, keyAt } from './items.ts';
import { escapePart, latestFirst, padded, shardOf, successor, unescapePart } from './key-parts.ts';
import { endOf, isShort, LONGEST_SHORT } from './ranges.ts';

/** Over how many partitions the list of all claims is spread, those of short dates and those of long. */
export const LIST_SHARDS = 4;

/** From the first of two sort keys to the second, both included; null: to the end of the partition. */
export type SortRange = { readonly from: string; readonly to: string | null };
/** Short stretches of time lie apart from long ones. */
export type Reach = 'short' | 'long';
/** One of the partitions that a list is spread over. */
export type Spread = { readonly partition: string; readonly reach: Reach };

/** Sorts after whatever else a sort key may hold in its place. */
export const LAST = '~';

export function truthPartition({ type, key }: EntryRef): string {
  return `${TRUTH_PREFIX}${type}#${escapePart(key)}`;
}

export const REVISIONS: SortRange = { from: REVISION_PREFIX, to: `${REVISION_PREFIX}${LAST}` };

/** The revisions before one of them. */
export function revisionsBefore(number: number): SortRange {
  return { from: REVISION_PREFIX, to: revisionSort(Math.min(number - 1, LAST_REVISION)) };
}

/** The highest number that sorts after the others. */
const LAST_REVISION = 99_999_999;

export function revisionKey(ref: EntryRef, number: number): Key {
  return keyAt(truthPartition(ref), revisionSort(number));
}

function revisionSort(number: number): string {
  return `${REVISION_PREFIX}${padded(number, 8)}`;
}

/** Where a request that an entry was written by is noted; beside its revisions. */
export function requestKey(ref: EntryRef, request: string): Key {
  return keyAt(truthPartition(ref), `request#${request}`);
}

export function isRevision(sort: string): boolean {
  return sort.startsWith(REVISION_PREFIX);
}

/** The entry that a partition of truth belongs to; null: it is no such partition. */
export function entryOfTruthKey(partition: string): EntryRef | null {
  const [type = '', key, ...rest] = partition.startsWith(TRUTH_PREFIX)
    ? partition.slice(TRUTH_PREFIX.length).split('#')
    : [];
  return isEntryType(type) && key !== undefined && rest.length === 0 ? { type, key: unescapePart(key) } : null;
}

/** The partition of all that is derived for one entry and read with it: its page. */
export function pagePartition({ type, key }: EntryRef): string {
  return `${DERIVED_PREFIX}${type}#${escapePart(key)}`;
}

export function currentKey(ref: EntryRef): Key {
  return keyAt(pagePartition(ref), CURRENT);
}

export const CURRENT = '0#current';
export const VERDICT = '1#verdict#';
export const STATUS = '1#status#';
const CHECK = '2#check#';
/** An entry's page: its content, its verdict or status, its checks. */
export const PAGE: SortRange = { from: CURRENT, to: `${CHECK}${LAST}` };
/** A page without its checks. */
export const HEAD: SortRange = { from: CURRENT, to: CHECK };

/** Beyond the page: where else it has been put, and where the entry has. */
export const PAGE_PLACES = '3#places#';
export const ENTRY_PLACES = '4#places#';
/** What is derived for a page, and where else it has been put: all but the entry's own. */
export const DERIVED: SortRange = { from: '1#', to: `${PAGE_PLACES}${LAST}` };

export function partSort(prefix: string, index: number): string {
  return `${prefix}${padded(index, 3)}`;
}

/** Parts of a body from one of them on. */
export function partsFrom(prefix: string, index: number): SortRange {
  return { from: partSort(prefix, index), to: `${prefix}${LAST}` };
}

/** A check's place by rank, from 0; what follows the prefix is its position in the list of checks. */
export function checkSort(rank: number): string {
  return `${CHECK}${padded(rank, 6)}`;
}

export function checkPosition(sort: string): string {
  return sort.slice(CHECK.length);
}

export function checksAfter(position: string): SortRange {
  return { from: successor(`${CHECK}${position}`), to: `${CHECK}${LAST}` };
}

export function isCheck(sort: string): boolean {
  return sort.startsWith(CHECK);
}

export const VOCABULARY: string = `${DERIVED_PREFIX}vocabulary`;

/** Where it is counted how often the vocabulary has changed. */
export const VOCABULARY_VERSION: Key = keyAt(`${DERIVED_PREFIX}vocabulary-version`, 'version');

export function vocabularyKey(kind: ConceptKind, concept: string): Key {
  return keyAt(VOCABULARY, `${kind}#${escapePart(concept)}`);
}

export const COMMITMENTS: string = `${DERIVED_PREFIX}commitments`;

/** The partitions that a list of claims, perhaps only those of one rating, is spread over. */
export function listSpreads(filter: ClaimFilter, rating: Rating | null): readonly Spread[] {
  return spreadByTime(listPartition(filter, rating), listShards(filter));
}

/** A claim's place in a list: by the end of its claimDate, the latest first. */
export function listKey(filter: ClaimFilter, rating: Rating | null, claim: Claim): Key {
  const shard = shardOf(claim.key, listShards(filter));
  return keyAt(spreadPartition(listPartition(filter, rating), claimDateRange(claim), shard), listPosition(claim));
}

/** Where a claim stands in every list that holds it. */
export function listPosition({ key, claimDate }: Pick<Claim, 'key' | 'claimDate'>): string {
  return `${latestFirst(claimDate.span.latestEnd)}#${escapePart(key)}`;
}

/** The claim that stands at a place, if that is in the list of a claimant's claims of one rating. */
export function ratedPlace({ [PARTITION_KEY]: partition, [SORT_KEY]: sort }: Key): RatedPlace | null {
  const [claimant, among] = partition.startsWith(OF_CLAIMANT) ? partition.slice(OF_CLAIMANT.length).split('#') : [];
  const rating = RATINGS.find((each) => each === among);
  if (claimant === undefined || rating === undefined) return null;
  return { claimant: unescapePart(claimant), rating, claim: unescapePart(sort.slice(sort.lastIndexOf('#') + 1)) };
}
export type RatedPlace = { readonly claimant: string; readonly rating: Rating; readonly claim: string };

/** Where in a list's partition the claims lie whose date may overlap the range; some of them may not after all. */
export function listRange({ reach }: Spread, range: Range | null, after: string | null): SortRange {
  const latest = range === null || reach === 'long' ? END_OF_TIME : endOf(range) + LONGEST_SHORT;
  const from = latestFirst(latest);
  return {
    from: after !== null && after >= from ? successor(after) : from,
    to: `${latestFirst(range === null ? BEGINNING_OF_TIME : range.from)}${LAST}`,
  };
}

/** When a claim may have been made. */
export function claimDateRange({ claimDate }: Pick<Claim, 'claimDate'>): Range {
  return { from: claimDate.span.earliestStart, to: claimDate.span.latestEnd };
}

const LISTS = `${DERIVED_PREFIX}claims#`;
const OF_CLAIMANT = `${LISTS}CLAIMANT#`;

function listPartition(filter: ClaimFilter, rating: Rating | null): string {
  const parts = filter.by === 'ALL' ? ['ALL'] : [filter.by, escapePart(filter.key)];
  return `${LISTS}${parts.join('#')}#${rating ?? '*'}`;
}

function listShards(filter: ClaimFilter): number {
  return filter.by === 'ALL' ? LIST_SHARDS : 1;
}

function spreadByTime(partition: string, shards: number): readonly Spread[] {
  return Array.from({ length: shards }, (_, shard) => [
    { partition: `${partition}#short#${shard}`, reach: 'short' as const },
    { partition: `${partition}#long#${shard}`, reach: 'long' as const },
  ]).flat();
}

function spreadPartition(partition: string, range: Range, shard: number): string {
  return `${partition}#${isShort(range) ? 'short' : 'long'}#${shard}`;
}
