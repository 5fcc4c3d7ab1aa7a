import { describe, expect, it } from 'vitest';
import { bodyOf, byKey, type Difference, type Item, keyOf, nameOf } from '../../../functions/store/items.ts';
import { type Placement, placement } from '../../../functions/store/places.ts';

const PAGE = { partition: 'page', prefix: '4#places#' };

function itemAt(sk: string, content: string = sk): Item {
  return { pk: 'elsewhere', sk, ...bodyOf(content) };
}

/** Items as they are after puts and removals. */
function after(items: readonly Item[], { puts, removes }: Difference): readonly Item[] {
  const left = new Map(byKey([...items, ...puts]));
  for (const key of removes) left.delete(nameOf(key));
  return [...left.values()];
}

/** What a page remembers when all is placed at once. */
function remembered(items: readonly Item[]): readonly Item[] {
  return after([], placement(PAGE, [], items).settle(false));
}

const NOTHING = { puts: [], removes: [] };

describe('placement', () => {
  it('puts items where they belong, and remembers where, in the order of their keys', () => {
    const { placed, settle } = placement(PAGE, [], [itemAt('b'), itemAt('a')]);

    expect(placed).toEqual({ puts: [itemAt('b'), itemAt('a')], removes: [] });
    expect(settle(false)).toEqual({
      puts: [{ pk: 'page', sk: '4#places#000', body: expect.any(String), settled: true }],
      removes: [],
    });
    expect(settle(false)).toEqual(placement(PAGE, [], [itemAt('a'), itemAt('b')]).settle(false));
  });

  it('changes nothing where nothing differs, and only what does', () => {
    const memory = remembered([itemAt('a'), itemAt('b'), itemAt('c')]);
    const same = placement(PAGE, memory, [itemAt('a'), itemAt('b'), itemAt('c')]);
    const other = placement(PAGE, memory, [itemAt('b'), itemAt('c', 'changed'), itemAt('d')]);

    expect([same.placed, same.settle(false)]).toEqual([NOTHING, NOTHING]);
    expect(other.placed).toEqual({ puts: [itemAt('c', 'changed'), itemAt('d')], removes: [keyOf(itemAt('a'))] });
  });

  it('takes items of one key for one', () => {
    expect(placement(PAGE, [], [itemAt('a', 'first'), itemAt('a', 'last')]).placed.puts).toEqual([itemAt('a', 'last')]);
  });

  it('remembers nothing of nothing', () => {
    expect(placement(PAGE, [], []).settle(false)).toEqual(NOTHING);
    expect(after(remembered([itemAt('a')]), placement(PAGE, remembered([itemAt('a')]), []).settle(false))).toEqual([]);
  });

  it('spreads what it remembers of much over several items', () => {
    const many = Array.from({ length: 2000 }, (_, number) => itemAt(`${'long'.repeat(50)} ${number}`));
    const memory = remembered(many);

    expect(memory.length).toBeGreaterThan(4);
    expect(Math.max(...memory.map((part) => Buffer.byteLength(JSON.stringify(part))))).toBeLessThan(400_000);
    expect(placement(PAGE, memory, many).placed).toEqual(NOTHING);
  });

  it('puts what lies elsewhere beyond doubt where it was broken off, whatever was to be there', () => {
    const memory = remembered([itemAt('a'), itemAt('b')]);
    const brokenOff: Placement = placement(PAGE, memory, [itemAt('b', 'changed'), itemAt('c')]);
    const left = [...memory, ...brokenOff.unsettled];

    const back = placement(PAGE, left, [itemAt('a'), itemAt('b')]);

    expect(back.placed).toEqual({ puts: [itemAt('a'), itemAt('b')], removes: [keyOf(itemAt('c'))] });
    expect(after(left, back.settle(false))).toEqual(memory);
    expect(after([...left, ...back.unsettled], back.settle(true))).toEqual(memory);
  });

  it('tells that it was broken off though nothing new was to be placed', () => {
    const memory = remembered([itemAt('a'), itemAt('b')]);
    const { unsettled } = placement(PAGE, memory, [itemAt('b')]);

    expect(unsettled).toEqual([{ pk: 'page', sk: '4#places#001', body: '[]', settled: false }]);
    expect(placement(PAGE, [...memory, ...unsettled], [itemAt('b')]).unsettled).toEqual([]);
  });
});
