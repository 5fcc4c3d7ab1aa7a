import type { Positioned, Slice, Window } from '../operations/list-ports.ts';
import { partOf } from '../operations/part-of.ts';
import { badUserInput } from './bad-user-input.ts';
import { decodeCursor, encodeCursor, type ListIdentity } from './cursor.ts';
import { limits, USUAL_PAGE } from './limits/limits.ts';
import type { ConnectionParent, LimitedConnectionParent } from './parents.ts';

/** The arguments of a field that answers with a connection; null is as good as absent. */
export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

/**
 * The part of a list that is asked for.
 *
 * @throws GraphQLError naming the argument
 */
export function parseWindow(list: ListIdentity, page: PageArguments): Window {
  const { first = null, after = null, last = null, before = null } = page;
  if (first !== null && last !== null) throw badUserInput('last', last, 'give first or last, not both');
  if (first === null && last === null && before !== null) {
    throw badUserInput('before', before, 'give first or last with it');
  }
  const between = { after: positionOf(list, 'after', after), before: positionOf(list, 'before', before) };
  return last === null
    ? { first: parseSize('first', first ?? USUAL_PAGE), ...between }
    : { last: parseSize('last', last), ...between };
}

/**
 * How many items are asked for.
 *
 * @throws GraphQLError naming the argument
 */
export function parseSize(argument: string, size: number): number {
  const { most } = limits.pageSize;
  if (size >= 0 && size <= most) return size;
  throw badUserInput(argument, size, `it must be a whole number from 0 to ${most}`);
}

function positionOf(list: ListIdentity, argument: string, cursor: string | null): string | null {
  return cursor === null ? null : decodeCursor(list, argument, cursor);
}

/** A part of a list as Relay's cursor connections have it. */
export function toConnection<T>(list: ListIdentity, { items, hasPrevious, hasNext }: Slice<T>): ConnectionParent<T> {
  const edges = items.map(({ position, item }) => ({ cursor: encodeCursor(list, position), node: item }));
  return {
    edges,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * The part that is asked for of a list that is at hand.
 *
 * @param list.limited whether the list lacks something, for a bound was met
 * @throws GraphQLError naming the argument
 */
export async function connectionOf<T>(
  identity: ListIdentity,
  page: PageArguments,
  { items, limited }: { readonly items: readonly Positioned<T>[]; readonly limited: boolean },
): Promise<LimitedConnectionParent<T>> {
  return { ...toConnection(identity, await partOf(items, parseWindow(identity, page))), limited };
}

/** The same part of a list, with other items. */
export function mapSlice<T, U>(slice: Slice<T>, change: (item: T) => U): Slice<U> {
  return { ...slice, items: slice.items.map(({ position, item }) => ({ position, item: change(item) })) };
}
