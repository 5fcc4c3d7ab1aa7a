import type { Slice, Window } from './list-ports.ts';

/**
 * Part of a list that is at hand: what follows a position, at most so many. `positionOf` tells where an item stands;
 * nothing follows a position that is no longer there.
 */
export function partOf<T>(list: readonly T[], { first, after }: Window, positionOf: (item: T) => string): Slice<T> {
  const start = after === null ? 0 : list.findIndex((item) => positionOf(item) === after) + 1;
  if (after !== null && start === 0) return { items: [], more: false };
  const items = list.slice(start, start + first).map((item) => ({ position: positionOf(item), item }));
  return { items, more: list.length > start + first };
}
