/** Lists of what is numbered, 1, 2, 3, …, the latest first. */
import { padded } from '../domain/sort-text.ts';
import type { Numbers, Positioned, Slice, Stretch, Window } from './list-ports.ts';
import { reversedSlice, reversedWindow, sliceBy } from './slices.ts';

const DIGITS = 8;
const NUMBER = /^\d{8}$/;

/** Part of a list of which any numbers can be read. */
export async function sliceNumbered<T>(
  window: Window,
  read: (numbers: Numbers) => Promise<readonly T[]>,
  numberOf: (item: T) => number,
): Promise<Slice<T>> {
  const readStretch = async ({ from, to, ...rest }: Stretch): Promise<readonly Positioned<T>[]> => {
    const items = await read({ from: numberAt(from), to: numberAt(to), ...rest });
    return items.map((item) => ({ position: padded(numberOf(item), DIGITS), item }));
  };
  return reversedSlice(await sliceBy(reversedWindow(window), readStretch));
}

/** Of the numbers up to a last one those that are asked for. */
export function upTo(last: number, { from, to, backwards, limit }: Numbers): readonly number[] {
  const [lowest, highest] = [Math.max(from ?? 1, 1), Math.min(to ?? last, last)];
  const length = Math.min(Math.max(highest - lowest + 1, 0), limit);
  return Array.from({ length }, (_, index) => (backwards ? highest - index : lowest + index));
}

/** Of certain numbers, which are in order, those that are asked for. */
export function among(all: readonly number[], { from, to, backwards, limit }: Numbers): readonly number[] {
  const within = all.filter((number) => number >= (from ?? number) && number <= (to ?? number));
  return (backwards ? within.toReversed() : within).slice(0, limit);
}

/** Before all numbers stands what is none. */
function numberAt(position: string | null): number | null {
  return position === null ? null : NUMBER.test(position) ? Number(position) : 0;
}
