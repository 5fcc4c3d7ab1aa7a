import { describe, expect, it } from 'vitest';
import { partOf } from '../../../functions/operations/part-of.ts';

const LIST = ['a', 'b', 'c'];
const part = (first: number, after: string | null) => partOf(LIST, { first, after }, (item) => `at ${item}`);
const items = (...all: readonly string[]) => all.map((item) => ({ position: `at ${item}`, item }));

describe('partOf', () => {
  it('begins at the beginning, or after a position', () => {
    expect(part(2, null)).toEqual({ items: items('a', 'b'), more: true });
    expect(part(2, 'at a')).toEqual({ items: items('b', 'c'), more: false });
    expect(part(9, 'at b')).toEqual({ items: items('c'), more: false });
    expect(part(9, 'at c')).toEqual({ items: [], more: false });
  });

  it('has nothing after a position that is not there', () => {
    expect(part(2, 'at d')).toEqual({ items: [], more: false });
  });
});
