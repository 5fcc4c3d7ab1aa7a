import { describe, expect, it } from 'vitest';
import { unhashable } from '../../../functions/graphql/unhashable.ts';

describe('unhashable', () => {
  it('finds nothing in what is JSON', () => {
    expect(unhashable({ a: [1, 'two', true, null, { b: -0 }], c: undefined, d: '🕊️' })).toEqual([]);
  });

  it('finds every text that is no Unicode and every number that is none', () => {
    const value = { a: ['\ud800', { 'b/c': Number.POSITIVE_INFINITY }], d: Number.NaN, e: '\udc00' };
    const [text, number] = ['This text is not well-formed Unicode.', 'This number is too large.'];
    expect(unhashable(value)).toEqual([
      { path: '/a/0', message: text },
      { path: '/a/1/b~1c', message: number },
      { path: '/d', message: number },
      { path: '/e', message: text },
    ]);
  });
});
