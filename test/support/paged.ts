import { expect } from 'vitest';
import type { Slice, Window } from '../../functions/operations/list-ports.ts';

type Read<T> = (window: Window) => Promise<Slice<T>>;
/** Which way to go through a list. */
export type Direction = 'FORWARDS' | 'BACKWARDS';

/** The window of the part after another, or before it; null: of the first. */
export function windowAfter<T>(before: Slice<T> | null, direction: Direction, size: number): Window {
  return direction === 'FORWARDS'
    ? { first: size, after: before?.items.at(-1)?.position ?? null }
    : { last: size, before: before?.items.at(0)?.position ?? null };
}

/** Whether there is more where one is going. */
export function goesOn<T>({ hasNext, hasPrevious }: Slice<T>, direction: Direction): boolean {
  return direction === 'FORWARDS' ? hasNext : hasPrevious;
}

/** A whole list, part by part, the part first that was read first. */
export async function partsOf<T>(read: Read<T>, direction: Direction, size: number): Promise<readonly Slice<T>[]> {
  const parts: Slice<T>[] = [];
  for (let last: Slice<T> | null = null; last === null || goesOn(last, direction); last = parts.at(-1) ?? null)
    parts.push(await read(windowAfter(last, direction, size)));
  return parts;
}

/**
 * The list in parts of a size. Whichever way one goes through it, everything is met once, in order, no part is short but
 * the last, and each says that there is something before it and after it where there is.
 */
export async function wholeOf<T>(read: Read<T>, size: number): Promise<readonly (readonly T[])[]> {
  const onwards = await partsOf(read, 'FORWARDS', size);
  const back = await partsOf(read, 'BACKWARDS', size);
  expect(back.toReversed().flatMap(({ items }) => items)).toEqual(onwards.flatMap(({ items }) => items));
  for (const parts of [onwards, back.toReversed()]) {
    expect(parts.map(({ hasPrevious }) => hasPrevious)).toEqual(parts.map((_, index) => index > 0));
    expect(parts.map(({ hasNext }) => hasNext)).toEqual(parts.map((_, index) => index < parts.length - 1));
  }
  for (const parts of [onwards, back]) {
    expect(new Set(parts.slice(0, -1).map(({ items }) => items.length))).toEqual(
      new Set(parts.length > 1 ? [size] : []),
    );
  }
  return onwards.map(({ items }) => items.map(({ item }) => item));
}
