import { BODY, PARTITION_KEY, SORT_KEY } from './attributes.ts';

/** Where an item lies in the table. */
export type Key = { readonly [PARTITION_KEY]: string; readonly [SORT_KEY]: string };

/** What lies there. */
export type Item = Key & { readonly [attribute: string]: unknown };

/** Content is kept as JSON: numbers that the table's own type would refuse or round come back as they were. */
export function bodyOf(content: unknown): { readonly [BODY]: string } {
  return { [BODY]: JSON.stringify(content) };
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
  return new Map(items.map((item) => [`${item[PARTITION_KEY]}\n${item[SORT_KEY]}`, item]));
}

/** Those of the first list whose keys are not in the second. */
export function without<T extends Key>(items: readonly T[], others: readonly Key[]): readonly T[] {
  const taken = byKey(others);
  return [...byKey(items)].filter(([name]) => !taken.has(name)).map(([, item]) => item);
}

export function keyOf({ [PARTITION_KEY]: partition, [SORT_KEY]: sort }: Key): Key {
  return { [PARTITION_KEY]: partition, [SORT_KEY]: sort };
}
