import { describe, expect, it } from 'vitest';
import { partOf } from '../../../functions/operations/part-of.ts';

const items = (...all: readonly string[]) => all.map((item) => ({ position: `at ${item}`, item }));
const LIST = items('c', 'a', 'b');

describe('partOf', () => {
  it('begins at an end, or at a position, whatever the order in which the list is at hand', async () => {
    const [none, both] = [
      { hasPrevious: false, hasNext: false },
      { hasPrevious: true, hasNext: true },
    ];
    expect(await partOf(LIST, { first: 9 })).toEqual({ items: items('a', 'b', 'c'), ...none });
    expect(await partOf(LIST, { first: 1, after: 'at a' })).toEqual({ items: items('b'), ...both });
    expect(await partOf(LIST, { last: 1, before: 'at c' })).toEqual({ items: items('b'), ...both });
  });

  it('goes on from a position that is no longer there', async () => {
    const rest = { hasPrevious: true, hasNext: false };
    expect(await partOf(LIST, { first: 2, after: 'at az' })).toEqual({ items: items('b', 'c'), ...rest });
    expect(await partOf(LIST, { first: 2, after: 'at d' })).toEqual({ items: [], ...rest });
  });
});
