import { BODY, ORDER, PARTITION_KEY, SORT_KEY } from './attributes.ts';

/** Where an item lies in the table. */
export type Key = { readonly [PARTITION_KEY]: string; readonly [SORT_KEY]: string };

/** What lies there. */
export type Item = Key & { readonly [attribute: string]: unknown };

/** Content is kept as JSON: numbers that the table's own type would refuse or round come back as they were. */
export function bodyOf(content: unknown): { readonly [BODY]: string } {
  return { [BODY]: JSON.stringify(content) };
}

/** Whether anything was put there; an item that only guards a turn has no body. */
export function hasBody(item: Item): boolean {
  return item[BODY] !== undefined;
}

/** What an item holds; the type is that with which it was written. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- The caller knows what it asked for.
export function parseBody<T>(item: Item): T {
  return parseJson(String(item[BODY]));
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- The caller knows what it asked for.
export function parseJson<T>(text: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The store reads what the store wrote.
  return JSON.parse(text) as T;
}

/** What the table answered. */
export function parseItems(items: readonly Readonly<Record<string, unknown>>[] | undefined): readonly Item[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The store reads what the store wrote.
  return (items ?? []) as readonly Item[];
}

/** Keys that the table answered with. */
export function parseKeys(keys: readonly Readonly<Record<string, unknown>>[] | undefined): readonly Key[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Every key in the table has these two attributes.
  return (keys ?? []) as readonly Key[];
}

/** By their keys; of two with one key the later. */
export function byKey<T extends Key>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [nameOf(item), item]));
}

/** Those of the first list whose keys are not in the second. */
export function without<T extends Key>(items: readonly T[], others: readonly Key[]): readonly T[] {
  const taken = byKey(others);
  return [...byKey(items)].filter(([name]) => !taken.has(name)).map(([, item]) => item);
}

export function keyOf({ [PARTITION_KEY]: partition, [SORT_KEY]: sort }: Key): Key {
  return keyAt(partition, sort);
}

export function keyAt(partition: string, sort: string): Key {
  return { [PARTITION_KEY]: partition, [SORT_KEY]: sort };
}

/** A name for a key: of two different keys never the same. */
export function nameOf({ [PARTITION_KEY]: partition, [SORT_KEY]: sort }: Key): string {
  return `${partition}\n${sort}`;
}

/** Whether the second holds the same as the first, but for the turn in which it was written. */
export function isSame(one: Item, other: Item | undefined): boolean {
  return other !== undefined && textOf(one) === textOf(other);
}

/** All that an item holds, but for the turn in which it was written, as one text. */
export function textOf({ [ORDER]: _order, ...item }: Item): string {
  return JSON.stringify(Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What to put and what to remove where some items are to lie instead of others. */
export function difference(before: readonly Item[], now: readonly Item[]): Difference {
  const there = byKey(before);
  const puts = [...byKey(now).values()].filter((item) => !isSame(item, there.get(nameOf(item))));
  return { puts, removes: without(before, now).map(keyOf) };
}
export type Difference = { readonly puts: readonly Item[]; readonly removes: readonly Key[] };
