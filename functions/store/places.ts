import { createHash } from 'node:crypto';
import { PARTITION_KEY, SETTLED, SORT_KEY } from './attributes.ts';
import {
  bodyOf,
  byKey,
  type Difference,
  difference,
  type Item,
  type Key,
  keyAt,
  nameOf,
  parseBody,
  textOf,
} from './items.ts';
import { partSort } from './keys.ts';
import { inPortions } from './portions.ts';

/** What to do so that items stand elsewhere in the table on behalf of a page, which remembers where. */
export type Placement = {
  readonly placed: Difference;
  /** What the page is to remember before anything is placed in several steps: all that may lie about during these. */
  readonly unsettled: readonly Item[];
  /** What it is to remember when all is placed; what is to be changed for that depends on whether there were steps. */
  readonly settle: (inSteps: boolean) => Difference;
};

/** Where a page remembers. */
export type Memory = { readonly partition: string; readonly prefix: string };

/** Where something lies, and a digest of it: whether it is to be written again is known without reading it. */
type Place = readonly [partition: string, sort: string, digest: string];

/** In bytes, of one of the items that a memory is spread over. */
const MOST_BYTES = 100_000;

/**
 * The items are to stand where they belong, and none of those that did before. What a page remembers is spread over
 * items each of which can be read by itself; one that is not settled tells that a placement was broken off, so that all
 * that any of them names may lie there or not, as it was or as it was to be.
 *
 * @param memory - what the page remembers so far
 */
export function placement({ partition, prefix }: Memory, memory: readonly Item[], items: readonly Item[]): Placement {
  const isSettled = memory.every((part) => part[SETTLED] === true);
  const before = byName(memory.flatMap((part) => parseBody<readonly Place[]>(part)));
  const now = byKey(items);
  const places = byName([...now.values()].map(placeOf).toSorted(inOrder));

  const isThere = (item: Item): boolean => isSettled && before.get(nameOf(item))?.[2] === digestOf(item);
  const puts = [...now.values()].filter((item) => !isThere(item));
  const gone = [...before].filter(([name]) => !places.has(name)).map(([, place]) => keyOf(place));

  const toItems = (held: readonly (readonly Place[])[], from: number, settled: boolean): readonly Item[] =>
    held.map((some, index) => ({
      ...keyAt(partition, partSort(prefix, from + index)),
      ...bodyOf(some),
      [SETTLED]: settled,
    }));
  const fresh = [...places].filter(([name]) => !before.has(name)).map(([, place]) => place);
  const marks = fresh.length > 0 || !isSettled ? spread(fresh) : [[]];
  const unsettled = toItems(marks, memory.length, false);
  const settled = toItems(spread([...places.values()]), 0, true);
  return {
    placed: { puts, removes: gone },
    unsettled,
    settle: (inSteps) => difference(inSteps ? [...memory, ...unsettled] : memory, settled),
  };
}

function spread(places: readonly Place[]): readonly (readonly Place[])[] {
  return inPortions(places, (place) => Buffer.byteLength(JSON.stringify(place)), { most: Infinity, size: MOST_BYTES });
}

function placeOf(item: Item): Place {
  return [item[PARTITION_KEY], item[SORT_KEY], digestOf(item)];
}

/** 72 bits are enough to tell what lies in one place from what lay there before. */
function digestOf(item: Item): string {
  return createHash('sha256').update(textOf(item)).digest('base64url').slice(0, 12);
}

function byName(places: readonly Place[]): ReadonlyMap<string, Place> {
  return new Map(places.map((place) => [nameOf(keyOf(place)), place]));
}

function keyOf([partition, sort]: Place): Key {
  return keyAt(partition, sort);
}

function inOrder(one: Place, other: Place): number {
  return nameOf(keyOf(one)) < nameOf(keyOf(other)) ? -1 : 1;
}
