import type { Slice, Window } from '../operations/list-ports.ts';
import { partOf } from '../operations/part-of.ts';
import { badUserInput } from './bad-user-input.ts';
import { decodeCursor, encodeCursor, type ListIdentity } from './cursor.ts';
import { limits } from './limits/limits.ts';
import type { ConnectionParent, LimitedConnectionParent } from './parents.ts';

/** The arguments of a field that answers with a connection. */
export type PageArguments = { readonly first: number; readonly after?: string | null | undefined };

/**
 * The part of a list that is asked for.
 *
 * @throws GraphQLError naming `first` or `after`
 */
export function parseWindow(list: ListIdentity, { first, after }: PageArguments): Window {
  const { most } = limits.pageSize;
  if (first < 1 || first > most) {
    throw badUserInput('first', first, `it must be a whole number from 1 to ${most}`);
  }
  return { first, after: after === undefined || after === null ? null : decodeCursor(list, after) };
}

/** A part of a list as Relay's cursor connections have it. */
export function toConnection<T>(list: ListIdentity, window: Window, slice: Slice<T>): ConnectionParent<T> {
  const edges = slice.items.map(({ position, item }) => ({ cursor: encodeCursor(list, position), node: item }));
  return {
    edges,
    pageInfo: {
      hasNextPage: slice.more,
      hasPreviousPage: window.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * The part that is asked for of a list that is at hand.
 *
 * @param list.positionOf the sort position of an item
 * @param list.limited whether the list lacks something, for a bound was met
 */
export function connectionOf<T>(
  identity: ListIdentity,
  page: PageArguments,
  list: { readonly items: readonly T[]; readonly positionOf: (item: T) => string; readonly limited: boolean },
): LimitedConnectionParent<T> {
  const window = parseWindow(identity, page);
  const slice = partOf(list.items, window, list.positionOf);
  return { ...toConnection(identity, window, slice), limited: list.limited };
}

/** The same part of a list, with other items. */
export function mapSlice<T, U>(slice: Slice<T>, change: (item: T) => U): Slice<U> {
  return { ...slice, items: slice.items.map(({ position, item }) => ({ position, item: change(item) })) };
}
