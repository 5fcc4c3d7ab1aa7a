import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  byKey,
  difference,
  hasBody,
  isSame,
  keyOf,
  nameOf,
  parseBody,
  parseItems,
  parseJson,
  without,
} from '../../../functions/store/items.ts';

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

describe('nameOf', () => {
  it('tells keys apart', () => {
    expect(nameOf({ pk: 'p', sk: 's' })).toBe('p\ns');
    expect(nameOf({ pk: 'p', sk: 's' })).not.toBe(nameOf({ pk: 'ps', sk: '' }));
  });
});

describe('hasBody', () => {
  it('is not so of an item that only guards a turn', () => {
    expect([item('p', 's'), { pk: 'p', sk: 's', order: 3 }].map(hasBody)).toEqual([true, false]);
  });
});

describe('isSame', () => {
  it('asks what an item holds, in any order, whoever wrote it', () => {
    const one = { pk: 'p', sk: 's', version: 1, body: '{}', order: 1 };

    expect(isSame(one, { body: '{}', order: 7, sk: 's', version: 1, pk: 'p' })).toBe(true);
    expect(isSame(one, { ...one, version: 2 })).toBe(false);
    expect(isSame(one, { pk: 'p', sk: 's', order: 1 })).toBe(false);
    expect(isSame(one, undefined)).toBe(false);
  });
});

describe('difference', () => {
  it('puts what is new or other than before, and removes what is there no longer', () => {
    const before = [item('p', 'same'), item('p', 'other', 1), item('p', 'gone')];
    const now = [item('p', 'new'), item('p', 'other', 2), item('p', 'same')];

    expect(difference(before, now)).toEqual({
      puts: [item('p', 'new'), item('p', 'other', 2)],
      removes: [{ pk: 'p', sk: 'gone' }],
    });
    expect(difference(before, before)).toEqual({ puts: [], removes: [] });
  });
});
