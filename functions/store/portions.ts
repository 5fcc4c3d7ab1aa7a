/** How many things a portion may have, and how large they may be in all. */
export type PortionLimits = { readonly most: number; readonly size: number };

/** The list in portions, in its order; what is too large by itself is a portion of its own. */
export function inPortions<T>(
  list: readonly T[],
  sizeOf: (one: T) => number,
  { most, size }: PortionLimits,
): readonly (readonly T[])[] {
  const portions: T[][] = [];
  let room = 0;
  for (const one of list) {
    const needed = sizeOf(one);
    const last = portions.at(-1);
    if (last === undefined || last.length >= most || needed > room) {
      portions.push([one]);
      room = size - needed;
    } else {
      last.push(one);
      room -= needed;
    }
  }
  return portions;
}
