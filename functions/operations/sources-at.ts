import type { Derivations } from './ports.ts';

/** In how many sources at one address claims are looked for at once. */
export const MOST_SOURCES = 10;

/** Keys of the sources at an address; null: there are more than {@link MOST_SOURCES}. */
export async function sourcesAt({ entryKeys }: Derivations, url: string): Promise<readonly string[] | null> {
  const { items, hasNext } = await entryKeys({ of: 'Source', url }, { first: MOST_SOURCES });
  return hasNext ? null : items.map(({ item }) => item);
}
