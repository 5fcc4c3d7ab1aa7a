/**
 * The keys of the record and of its pages; list-keys.ts, index-keys.ts, tally-keys.ts and projector-keys.ts have the
 * others. Partition keys begin with what infra filters and grants by; sort keys begin so that what is read together lies
 * together. Parts are parted by `#`, which no escaped part contains. A record key has at most 200 characters of at most
 * four bytes, so that three fit a partition key (2,048 bytes) and one a sort key (1,024).
 */
import { isEntryType } from '../domain/legible.ts';
import type { ConceptKind, EntryRef } from '../domain/record.ts';
import { escapePart, padded, unescapePart } from '../domain/sort-text.ts';
import { DERIVED_PREFIX, REVISION_PREFIX, TRUTH_PREFIX } from './attributes.ts';
import { type Key, keyAt } from './items.ts';

/** From the first of two sort keys to the second, both included; null: to the end of the partition. */
export type SortRange = { readonly from: string; readonly to: string | null };

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
/** What follows it is a check's position among the checks of the page. */
export const CHECK = '2#check#';
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

export const CHECKS: SortRange = { from: CHECK, to: `${CHECK}${LAST}` };

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

/** All of a partition in which nothing else lies. */
export const WHOLE: SortRange = { from: '\u0000', to: null };
