/** What keys are put together from. */
import type { EntryRef } from '../domain/record.ts';

const LONGEST_KEY = 200;
/** In bytes: more than any sort key here has, and less than the 1,024 that one may have. */
const LONGEST_SORT = 1000;

/** Whether a text may be the key of an entry; under no other is anything ever written. */
export function isRecordKey(text: string): boolean {
  return (
    text.length > 0 && text.length <= 2 * LONGEST_KEY && Array.from(text).length <= LONGEST_KEY && text.isWellFormed()
  );
}

/**
 * The table would keep a text that is not well-formed as another, perhaps another entry's.
 *
 * @throws Error where no entry can have that key
 */
export function checked(ref: EntryRef): EntryRef {
  if (isRecordKey(ref.key)) return ref;
  throw new Error(`No ${ref.type} can have the key ${JSON.stringify(ref.key)}.`);
}

/** The same shard for the same key, for ever: FNV-1a, 32 bits, over UTF-16 units. */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % shards;
}

/**
 * A sort key that lies among ours where the text does. Clients say where to begin, and DynamoDB refuses to look for what is
 * longer than a sort key may be: of a text that is longer than any of ours, the beginning sorts as all of it would.
 */
export function asSort(text: string): string {
  return Buffer.from(text).subarray(0, LONGEST_SORT).toString();
}
