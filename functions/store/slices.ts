import type { Slice } from '../operations/list-ports.ts';

/** The first so many of a list of which at least one more was read, if there is one. */
export function toSlice<T, U>(
  read: readonly T[],
  first: number,
  toItem: (one: T) => { readonly position: string; readonly item: U },
): Slice<U> {
  return { items: read.slice(0, first).map(toItem), more: read.length > first };
}

/** The order of sort keys in the table: by the bytes of their UTF-8. */
export function compareSorts(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
