import type { Positioned, Slice, Stretch, Window } from '../operations/list-ports.ts';
import { comparePositions, sliceBy } from '../operations/slices.ts';
import type { Database } from './database.ts';
import type { Item } from './items.ts';
import { asSort } from './key-parts.ts';
import type { SortRange } from './keys.ts';
import { type PartitionQuery, readPartition } from './query.ts';

/** How a list lies in the table. */
export type TableList<T> = {
  /** The partitions that it is spread over, and where in each. */
  readonly spread: readonly Spread[];
  /** What the sort keys begin with before the position. */
  readonly prefix: string;
  /** Whether an item that lies there is in the list. */
  readonly holds: (item: Item) => boolean;
  readonly parse: (item: Item) => T;
};
export type Spread = { readonly partition: string; readonly range: SortRange };

/** A part of a list: the heads, or the ends, of all its partitions, merged. */
export async function readSlice<T>(database: Database, list: TableList<T>, window: Window): Promise<Slice<T>> {
  return sliceBy(window, async (stretch) => readStretch(database, list, stretch));
}

/**
 * Each partition is read on until it has yielded as many as the whole stretch is to have, or has no more, so that no part
 * is short while there are others.
 */
async function readStretch<T>(
  database: Database,
  list: TableList<T>,
  stretch: Stretch,
): Promise<readonly Positioned<T>[]> {
  const { prefix, holds, parse } = list;
  const parts = await Promise.all(
    stretchQueries(list, stretch).map(async (query) => {
      const items = await readPartition(database, query, (read) => read.filter(holds).length >= stretch.limit);
      return items.filter(holds);
    }),
  );
  // What is in several lists that are read as one stands at the same place in each.
  const once = new Map(parts.flat().map((item) => [item.sk, item])).values();
  const merged = [...once].toSorted(({ sk: one }, { sk: other }) => comparePositions(one, other));
  return (stretch.backwards ? merged.toReversed() : merged)
    .slice(0, stretch.limit)
    .map((item) => ({ position: item.sk.slice(prefix.length), item: parse(item) }));
}

/** What {@link readSlice} asks each partition for. */
export function stretchQueries(
  { spread, prefix }: Pick<TableList<unknown>, 'spread' | 'prefix'>,
  { from, to, backwards, limit }: Stretch,
): readonly PartitionQuery[] {
  return spread.map(({ partition, range }) => ({
    partition,
    range: {
      from: from === null ? range.from : later(range.from, asSort(`${prefix}${from}`)),
      to: to === null ? range.to : earlier(range.to, asSort(`${prefix}${to}`)),
    },
    limit,
    backwards,
    grows: true,
  }));
}

function later(one: string, other: string): string {
  return comparePositions(one, other) < 0 ? other : one;
}

function earlier(one: string | null, other: string): string {
  return one === null || comparePositions(other, one) < 0 ? other : one;
}
