import type { Positioned, Slice, Stretch, Window } from './list-ports.ts';
import { comparePositions, sliceBy } from './slices.ts';

/** Part of a list that is at hand, in whatever order: its positions tell where its items stand. */
export async function partOf<T>(list: readonly Positioned<T>[], window: Window): Promise<Slice<T>> {
  return sliceBy(window, async (stretch) => stretchOf(list, stretch));
}

/** As {@link partOf}, a stretch. */
export function stretchOf<T>(
  list: readonly Positioned<T>[],
  { from, to, backwards, limit }: Stretch,
): readonly Positioned<T>[] {
  const within = list
    .filter(({ position }) => from === null || comparePositions(position, from) >= 0)
    .filter(({ position }) => to === null || comparePositions(position, to) <= 0)
    .toSorted((one, other) => comparePositions(one.position, other.position));
  return (backwards ? within.toReversed() : within).slice(0, limit);
}
