import type { Range } from '../domain/indexes.ts';

/** What lasts no longer than this, in milliseconds, is found by its start or end alone: 31 days. */
export const LONGEST_SHORT: number = 31 * 24 * 60 * 60 * 1000;

export function isShort({ from, to }: Range): boolean {
  return to - from <= LONGEST_SHORT;
}

/** Whether two stretches share a moment. One of no length is the moment at which it begins. */
export function mayOverlap(one: Range, other: Range): boolean {
  return one.from < endOf(other) && other.from < endOf(one);
}

/** The first moment after the stretch. */
export function endOf({ from, to }: Range): number {
  return Math.max(to, from + 1);
}
