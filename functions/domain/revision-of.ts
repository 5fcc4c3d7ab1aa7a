import type { Entry } from './record.ts';

const numbers = new WeakMap<Entry, number>();

/** Takes note of which revision an entry that was read is from; null: that is not known. */
export function noteRevision<T extends Entry>(entry: T, number: number | null): T {
  if (number !== null) numbers.set(entry, number);
  return entry;
}

/** The number of the revision that an entry, this very object, was read from; null: that is not known. */
export function revisionOf(entry: Entry): number | null {
  return numbers.get(entry) ?? null;
}
