import { describe, expect, it } from 'vitest';
import { bodyOf, byKey, keyOf, parseBody, parseItems, parseJson, without } from '../../../functions/store/items.ts';

const item = (pk: string, sk: string, content: unknown = null) => ({ pk, sk, ...bodyOf(content) });

describe('bodyOf', () => {
  it('keeps what the table itself would refuse or round', () => {
    const content = { large: 1.7e308, whole: 8.64e15, empty: '', list: [], nothing: null, '': 'no name' };

    expect(parseBody(item('p', 's', content))).toEqual(content);
    expect(parseJson('[1]')).toEqual([1]);
  });
});

describe('parseItems', () => {
  it('has no items where the table answered with none', () => {
    expect(parseItems(undefined)).toEqual([]);
    expect(parseItems([item('p', 's')])).toEqual([item('p', 's')]);
  });
});

describe('byKey', () => {
  it('has each key once, with what came last', () => {
    const items = [item('p', 's', 1), item('p', 't', 2), item('q', 's', 3), item('p', 's', 4)];

    expect([...byKey(items).values()]).toEqual([item('p', 's', 4), item('p', 't', 2), item('q', 's', 3)]);
  });
});

describe('without', () => {
  it('has what is in the one list and not in the other', () => {
    expect(without([item('p', 's'), item('p', 't'), item('q', 's')], [{ pk: 'p', sk: 's' }])).toEqual([
      item('p', 't'),
      item('q', 's'),
    ]);
  });
});

describe('keyOf', () => {
  it('has nothing but the key', () => {
    expect(keyOf(item('p', 's'))).toEqual({ pk: 'p', sk: 's' });
  });
});
