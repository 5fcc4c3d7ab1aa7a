/** Parts of lists: what every list keeps to, one that is derived on the spot as one that lies in the table. */

import type { Positioned, Slice, Stretch, Window } from './list-ports.ts';

/** Of nothing. */
export const EMPTY_SLICE: Slice<never> = { items: [], hasPrevious: false, hasNext: false };

/** Of a list of which nothing was read: there may be something. */
export const UNREAD_SLICE: Slice<never> = { items: [], hasPrevious: false, hasNext: true };

/** The order of positions, and of sort keys in the table: by the bytes of their UTF-8. */
export function comparePositions(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/**
 * Part of a list of which any stretch can be read. One item more than asked tells whether there are more; and so does the
 * item at which the part begins, whether there are others on its other side, which are looked for only where it has gone.
 */
export async function sliceBy<T>(
  window: Window,
  read: (stretch: Stretch) => Promise<readonly Positioned<T>[]>,
): Promise<Slice<T>> {
  const { after = null, before = null } = window;
  const backwards = 'last' in window;
  const size = backwards ? window.last : window.first;
  const start = backwards ? before : after;
  const limit = size + (start === null ? 1 : 2);
  const found = await read({ from: after, to: before, backwards, limit });
  const within = found.filter(({ position }) => position !== after && position !== before);
  const isMore = within.length > size;
  const isBehind = start !== null && (found[0]?.position === start || (await isAny(read, start, !backwards)));
  const items = within.slice(0, size);
  return backwards
    ? { items: items.toReversed(), hasPrevious: isMore, hasNext: isBehind }
    : { items, hasPrevious: isBehind, hasNext: isMore };
}

async function isAny<T>(
  read: (stretch: Stretch) => Promise<readonly Positioned<T>[]>,
  start: string,
  backwards: boolean,
): Promise<boolean> {
  const range = backwards ? { from: null, to: start } : { from: start, to: null };
  return (await read({ ...range, backwards, limit: 1 })).length > 0;
}

/** The part of the same list in the opposite order that has the same items: see {@link reversedSlice}. */
export function reversedWindow(window: Window): Window {
  const { after = null, before = null } = window;
  const between = { after: before, before: after };
  return 'last' in window ? { first: window.last, ...between } : { last: window.first, ...between };
}

export function reversedSlice<T>({ items, hasPrevious, hasNext }: Slice<T>): Slice<T> {
  return { items: items.toReversed(), hasPrevious: hasNext, hasNext: hasPrevious };
}
