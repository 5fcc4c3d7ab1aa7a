import { describe, expect, it } from 'vitest';
import type { Positioned, Slice, Stretch, Window } from '../../../functions/operations/list-ports.ts';
import { stretchOf } from '../../../functions/operations/part-of.ts';
import { comparePositions, reversedSlice, reversedWindow, sliceBy } from '../../../functions/operations/slices.ts';
import { fc } from '../../support/fast-check.ts';

const placed = (positions: string): readonly Positioned<string>[] =>
  Array.from(positions, (position) => ({ position, item: position.toUpperCase() }));

/** What is asked for of the list, and what was read for it. */
async function slice(positions: string, window: Window): Promise<readonly [Slice<string>, readonly Stretch[]]> {
  const stretches: Stretch[] = [];
  const read = async (stretch: Stretch): Promise<readonly Positioned<string>[]> => {
    stretches.push(stretch);
    return stretchOf(placed(positions), stretch);
  };
  return [await sliceBy(window, read), stretches];
}

const FORWARDS = { to: null, backwards: false };
const BACKWARDS = { from: null, backwards: true };

describe('sliceBy', () => {
  it('reads one item more than asked from an end of the list', async () => {
    expect(await slice('abcd', { first: 2 })).toEqual([
      { items: placed('ab'), hasPrevious: false, hasNext: true },
      [{ from: null, ...FORWARDS, limit: 3 }],
    ]);
    expect(await slice('abcd', { last: 2 })).toEqual([
      { items: placed('cd'), hasPrevious: true, hasNext: false },
      [{ to: null, ...BACKWARDS, limit: 3 }],
    ]);
  });

  it('reads the item too at which it begins, which tells that there is something before', async () => {
    expect(await slice('abcd', { first: 2, after: 'b' })).toEqual([
      { items: placed('cd'), hasPrevious: true, hasNext: false },
      [{ from: 'b', ...FORWARDS, limit: 4 }],
    ]);
    expect(await slice('abcd', { last: 2, before: 'd' })).toEqual([
      { items: placed('bc'), hasPrevious: true, hasNext: true },
      [{ to: 'd', ...BACKWARDS, limit: 4 }],
    ]);
  });

  it('looks for what is before where that item has gone', async () => {
    expect(await slice('acd', { first: 1, after: 'b' })).toEqual([
      { items: placed('c'), hasPrevious: true, hasNext: true },
      [
        { from: 'b', ...FORWARDS, limit: 3 },
        { from: null, to: 'b', backwards: true, limit: 1 },
      ],
    ]);
    expect(await slice('ab', { last: 1, before: 'c' })).toEqual([
      { items: placed('b'), hasPrevious: true, hasNext: false },
      [
        { to: 'c', ...BACKWARDS, limit: 3 },
        { from: 'c', to: null, backwards: false, limit: 1 },
      ],
    ]);
  });

  it('keeps between two positions', async () => {
    const [inner] = await slice('abcde', { first: 2, after: 'a', before: 'e' });
    expect(inner).toEqual({ items: placed('bc'), hasPrevious: true, hasNext: true });
    expect((await slice('abcde', { last: 3, after: 'a', before: 'e' }))[0]).toEqual({
      items: placed('bcd'),
      hasPrevious: false,
      hasNext: true,
    });
    expect((await slice('abcde', { first: 3, after: 'd', before: 'b' }))[0]).toEqual({
      items: [],
      hasPrevious: true,
      hasNext: false,
    });
  });

  it('tells of what there is where nothing is asked for', async () => {
    expect((await slice('ab', { first: 0 }))[0]).toEqual({ items: [], hasPrevious: false, hasNext: true });
    expect((await slice('', { last: 0 }))[0]).toEqual({ items: [], hasPrevious: false, hasNext: false });
  });
});

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const LIST = fc.subarray(LETTERS).map((letters) => letters.join(''));
const POSITION = fc.option(fc.constantFrom(...LETTERS));
const SIZE = fc.nat({ max: 5 });
const WINDOW: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ first: SIZE, after: POSITION, before: POSITION }),
  fc.record({ last: SIZE, after: POSITION, before: POSITION }),
);

/**
 * EdgesToReturn, HasPreviousPage and HasNextPage: https://relay.dev/graphql/connections.htm. What can be determined
 * efficiently is determined; what the cursor names lies beyond the edges, too.
 */
function relay(all: string, window: Window): readonly unknown[] {
  const { after = null, before = null } = window;
  const edges = Array.from(all).filter((one) => (after === null || one > after) && (before === null || one < before));
  const isBefore = after !== null && Array.from(all).some((one) => one <= after);
  const isAfter = before !== null && Array.from(all).some((one) => one >= before);
  return 'first' in window
    ? [edges.slice(0, window.first), isBefore, edges.length > window.first]
    : [edges.slice(Math.max(0, edges.length - window.last)), edges.length > window.last, isAfter];
}

describe('a part of any list', () => {
  it('is what the specification of cursor connections has', async () => {
    await fc.assert(
      fc.asyncProperty(LIST, WINDOW, async (all, window) => {
        const [{ items, hasPrevious, hasNext }] = await slice(all, window);
        expect([items.map(({ position }) => position), hasPrevious, hasNext]).toEqual(relay(all, window));
      }),
      { numRuns: 1000 },
    );
  });

  it('is, turned round, a part of the list turned round', async () => {
    const turned = (position: string): string => LETTERS[LETTERS.length - 1 - LETTERS.indexOf(position)] ?? '';
    await fc.assert(
      fc.asyncProperty(LIST, WINDOW, async (all, window) => {
        const [expected] = await slice(all, window);
        const { after = null, before = null, ...rest } = reversedWindow(window);
        const [found] = await slice(Array.from(all, turned).join(''), {
          ...rest,
          after: after && turned(after),
          before: before && turned(before),
        });
        const { items, ...more } = reversedSlice(found);
        expect([items.map(({ position }) => turned(position)), more]).toEqual([
          expected.items.map(({ position }) => position),
          { hasPrevious: expected.hasPrevious, hasNext: expected.hasNext },
        ]);
      }),
    );
  });
});

describe('comparePositions', () => {
  it('orders as the table does, by bytes and not by UTF-16 units', () => {
    expect(['\u{1f54a}', '\uffee', 'b', 'a!', 'a'].toSorted(comparePositions)).toEqual([
      'a',
      'a!',
      'b',
      '\uffee',
      '\u{1f54a}',
    ]);
  });
});
