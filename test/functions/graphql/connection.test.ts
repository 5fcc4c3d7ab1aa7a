import { describe, expect, it } from 'vitest';
import { connectionOf, mapSlice, parseSize, parseWindow, toConnection } from '../../../functions/graphql/connection.ts';
import { encodeCursor } from '../../../functions/graphql/cursor.ts';
import { problemOf } from '../../support/graphql-problem.ts';

const list = ['claims'];
const cursorOf = (position: string): string => encodeCursor(list, position);

describe('parseWindow', () => {
  const NOWHERE = { after: null, before: null };

  it('is the first 20 where nothing is said; null says nothing', () => {
    expect([parseWindow(list, {}), parseWindow(list, { first: null, after: null, last: null, before: null })]).toEqual([
      { first: 20, ...NOWHERE },
      { first: 20, ...NOWHERE },
    ]);
  });

  it('is as many as asked from either end, none and a hundred included', () => {
    expect([
      parseWindow(list, { first: 0 }),
      parseWindow(list, { first: 100 }),
      parseWindow(list, { last: 5 }),
    ]).toEqual([
      { first: 0, ...NOWHERE },
      { first: 100, ...NOWHERE },
      { last: 5, ...NOWHERE },
    ]);
  });

  it('lies between the positions that the cursors name', () => {
    const [after, before] = [cursorOf('p7'), cursorOf('p9')];
    expect([
      parseWindow(list, { after }),
      parseWindow(list, { first: 3, after, before }),
      parseWindow(list, { last: 3, before }),
    ]).toEqual([
      { first: 20, after: 'p7', before: null },
      { first: 3, after: 'p7', before: 'p9' },
      { last: 3, after: null, before: 'p9' },
    ]);
  });

  it.each([
    [{ first: 2, last: 3 }, 'last', 'Argument "last" is 3; give first or last, not both.'],
    [{ before: 'x' }, 'before', 'Argument "before" is "x"; give first or last with it.'],
    [{ last: -1 }, 'last', 'Argument "last" is -1; it must be a whole number from 0 to 100.'],
  ])('refuses %j', (page, argument, message) => {
    expect(problemOf(() => parseWindow(list, page))).toEqual({
      message,
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });

  it.each(['after', 'before'])('refuses a cursor of another list as %s', (argument) => {
    const page = { first: 1, [argument]: encodeCursor(['commitments'], 'p7') };
    expect(problemOf(() => parseWindow(list, page)).extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument,
      reason: 'ANOTHER_LIST',
    });
  });
});

describe('parseSize', () => {
  it.each([-1, 101, 2_147_483_647])('refuses a page of %i', (first) => {
    expect(problemOf(() => parseSize('first', first))).toEqual({
      message: `Argument "first" is ${first}; it must be a whole number from 0 to 100.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  });
});

describe('toConnection', () => {
  it('puts each item under its cursor and says what comes before and after', () => {
    const items = [
      { position: 'p1', item: 'a' },
      { position: 'p2', item: 'b' },
    ];
    expect(toConnection(list, { items, hasPrevious: false, hasNext: true })).toEqual({
      edges: [
        { cursor: cursorOf('p1'), node: 'a' },
        { cursor: cursorOf('p2'), node: 'b' },
      ],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: cursorOf('p1'),
        endCursor: cursorOf('p2'),
      },
    });
  });

  it('has no cursors where there is nothing', () => {
    expect(toConnection(list, { items: [], hasPrevious: true, hasNext: false })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });
});

describe('mapSlice', () => {
  it('changes the items and keeps their positions', () => {
    const rest = { hasPrevious: false, hasNext: true };
    expect(mapSlice({ items: [{ position: 'p1', item: 1 }], ...rest }, String)).toEqual({
      items: [{ position: 'p1', item: '1' }],
      ...rest,
    });
  });
});

describe('connectionOf', () => {
  const items = ['a', 'b', 'c'].map((item) => ({ position: `at ${item}`, item }));

  it.each([
    { first: 1, after: cursorOf('at a') },
    { last: 1, before: cursorOf('at c') },
  ])('is the part of a list at hand that is asked for: %j', async (page) => {
    expect(await connectionOf(list, page, { items, limited: true })).toEqual({
      edges: [{ cursor: cursorOf('at b'), node: 'b' }],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: true,
        startCursor: cursorOf('at b'),
        endCursor: cursorOf('at b'),
      },
      limited: true,
    });
  });
});
