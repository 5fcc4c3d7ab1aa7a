/** The keys of what the projector keeps, leaves for later, puts aside, and comes back to when time has passed. */
import type { EntryRef, EntryType } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { escapePart, latestFirst, moment, padded, unescapePart } from '../domain/sort-text.ts';
import { BEGINNING_OF_TIME } from '../domain/span.ts';
import type { Rating } from '../domain/verdict.ts';
import { FEED_PARTS, type PageRef, type ToldVerdict, type Trigger } from '../operations/kept-ports.ts';
import { ASIDE_PREFIX, DERIVED_PREFIX, KEPT_PREFIX, TASK_PREFIX } from './attributes.ts';
import { type Key, keyAt } from './items.ts';
import { shardOf } from './key-parts.ts';
import type { SortRange } from './keys.ts';

/** Over how many partitions that which lapses by time is spread. */
export const LAPSE_SHARDS = 2;
/** Over how many partitions each list of changed ratings is spread. */
export const CHANGE_SHARDS = 4;
/** Over how many partitions what is put aside is spread. */
export const ASIDE_SHARDS = 4;
/** Over how many partitions it is spread who quotes an entry. */
export const QUOTING_SHARDS = 4;

/** Sorts after whatever else a sort key may hold in its place. */
const LAST = '~';
const PUBLISHED = 'published#';
const VERSION_DIGITS = 8;
const LAST_VERSION = 10 ** VERSION_DIGITS - 1;
const FEED_DIGITS = 12;
const LAST_FED = 10 ** FEED_DIGITS - 1;

/** The partition of what is kept of an entry. */
export function keptPartition({ type, key }: EntryRef): string {
  return `${KEPT_PREFIX}${type}#${escapePart(key)}`;
}

/** Where it is kept of which revisions the feed has told. */
export function toldKey(ref: EntryRef): Key {
  return keyAt(keptPartition(ref), 'told');
}

/** What the sort keys of a publication begin with. */
export function publishedPrefix(version: number): string {
  return `${PUBLISHED}${padded(version, VERSION_DIGITS)}#`;
}

/** The publications from one version to another, both included; null: to the end. */
export function publishedRange(from: number | null, to: number | null): SortRange {
  return {
    from: from === null ? PUBLISHED : publishedPrefix(Math.min(from, LAST_VERSION)),
    to: `${to === null ? PUBLISHED : publishedPrefix(Math.min(to, LAST_VERSION))}${LAST}`,
  };
}

/** Which publication a part is of. */
export function publishedPart(sort: string): { readonly prefix: string; readonly isFirst: boolean } {
  const end = sort.lastIndexOf('#') + 1;
  return { prefix: sort.slice(0, end), isFirst: Number(sort.slice(end)) === 0 };
}

/** The partitions that tell of which claims and commitments something was published that quotes an entry. */
export function quotingPartitions({ type, key }: EntryRef): readonly string[] {
  const partition = `${KEPT_PREFIX}quoted#${type}#${escapePart(key)}`;
  return Array.from({ length: QUOTING_SHARDS }, (_, shard) => `${partition}#${shard}`);
}

/** Where it stands that something that was published of a claim or a commitment quotes an entry. */
export function quotingKey(quoted: EntryRef, { type, key }: EntryRef): Key {
  const sort = `${type}#${escapePart(key)}`;
  return keyAt(quotingPartitions(quoted)[shardOf(sort, QUOTING_SHARDS)] ?? '', sort);
}

/** Of what something was published that is told by a sort key. */
export function parseQuoting(sort: string): PageRef {
  const [type, key = ''] = sort.split('#');
  return { type: type === 'Claim' ? type : 'Commitment', key: unescapePart(key) };
}

/** The part of the feed in which it is told of an entry. */
export function feedPart(ref: EntryRef): number {
  return shardOf(refName(ref), FEED_PARTS);
}

export function feedPartition(part: number): string {
  return `${KEPT_PREFIX}feed#${part}`;
}

export function feedKey(part: number, number: number): Key {
  return keyAt(feedPartition(part), padded(number, FEED_DIGITS));
}

export function fedNumber(sort: string): number {
  return Number(sort);
}

/** What a part of the feed tells after a number. */
export function fedAfter(number: number): SortRange {
  return { from: padded(Math.min(number + 1, LAST_FED), FEED_DIGITS), to: null };
}

/** The partitions that the list of changed ratings, perhaps only of those to one rating, is spread over. */
export function changePartitions(rating: Rating | null): readonly string[] {
  return Array.from({ length: CHANGE_SHARDS }, (_, shard) => `${KEPT_PREFIX}changes#${rating ?? '*'}#${shard}`);
}

/** Where a changed rating stands in a list that holds it. */
export function changeKey(change: ToldVerdict, among: Rating | null): Key {
  const partition = changePartitions(among)[shardOf(change.key, CHANGE_SHARDS)] ?? '';
  return keyAt(partition, changePosition(change));
}

/** By when it was published, the latest first; of those of one moment, by the claim, of which a later verdict is first. */
export function changePosition({ at, key, version }: ToldVerdict): string {
  return `${latestFirst(Date.parse(at))}#${escapePart(key)}#${padded(LAST_VERSION - version, VERSION_DIGITS)}`;
}

export function taskKey(id: string): Key {
  return keyAt(`${TASK_PREFIX}${id}`, 'task');
}

export function asidePartition(shard: number): string {
  return `${ASIDE_PREFIX}${shard}`;
}

export function asideKey(what: Trigger): Key {
  const sort = 'task' in what ? `task#${what.task}` : `${what.entry.type}#${escapePart(what.entry.key)}`;
  return keyAt(asidePartition(shardOf(sort, ASIDE_SHARDS)), sort);
}

/** What was put aside under a sort key. */
export function parseAside(sort: string): Trigger {
  const at = sort.indexOf('#');
  const [type, key] = [sort.slice(0, at), sort.slice(at + 1)];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The store reads what the store wrote.
  return type === 'task' ? { task: key } : { entry: { type: type as EntryType, key: unescapePart(key) } };
}

export function lapsePartition(shard: number): string {
  return `${DERIVED_PREFIX}lapses#${shard}`;
}

/** Where a commitment stands whose status lapses at a moment. */
export function lapseKey(commitment: string, lapsesAt: number): Key {
  const partition = lapsePartition(shardOf(commitment, LAPSE_SHARDS));
  return keyAt(partition, `${moment(lapsesAt)}#${escapePart(commitment)}`);
}

/** What lapses by a moment. */
export function lapsedBy(milliseconds: number): SortRange {
  return { from: moment(BEGINNING_OF_TIME), to: `${moment(milliseconds)}${LAST}` };
}
