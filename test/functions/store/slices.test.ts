import { describe, expect, it } from 'vitest';
import { compareSorts, toSlice } from '../../../functions/store/slices.ts';

describe('toSlice', () => {
  it('has more where more was read than asked for', () => {
    const toItem = (one: string) => ({ position: one, item: one.toUpperCase() });

    expect(toSlice(['a', 'b'], 1, toItem)).toEqual({ items: [{ position: 'a', item: 'A' }], more: true });
    expect(toSlice(['a'], 1, toItem)).toEqual({ items: [{ position: 'a', item: 'A' }], more: false });
    expect(toSlice([], 1, toItem)).toEqual({ items: [], more: false });
  });
});

describe('compareSorts', () => {
  it('orders as the table does, by bytes and not by UTF-16 units', () => {
    expect(['\u{1f54a}', '\uffee', 'b', 'a!', 'a'].toSorted(compareSorts)).toEqual([
      'a',
      'a!',
      'b',
      '\uffee',
      '\u{1f54a}',
    ]);
  });
});
