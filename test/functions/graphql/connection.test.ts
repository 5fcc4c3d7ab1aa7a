import { describe, expect, it } from 'vitest';
import { connectionOf, mapSlice, parseWindow, toConnection } from '../../../functions/graphql/connection.ts';
import { encodeCursor } from '../../../functions/graphql/cursor.ts';
import { problemOf } from '../../support/graphql-problem.ts';

const list = ['claims'];

describe('parseWindow', () => {
  it('begins at the beginning without a cursor', () => {
    expect([parseWindow(list, { first: 1 }), parseWindow(list, { first: 100, after: null })]).toEqual([
      { first: 1, after: null },
      { first: 100, after: null },
    ]);
  });

  it('begins after the position that the cursor names', () => {
    expect(parseWindow(list, { first: 20, after: encodeCursor(list, 'p7') })).toEqual({ first: 20, after: 'p7' });
  });

  it.each([0, -1, 101, 2_147_483_647])('refuses a page of %i', (first) => {
    expect(problemOf(() => parseWindow(list, { first }))).toEqual({
      message: `Argument "first" is ${first}; it must be a whole number from 1 to 100.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  });

  it('refuses a cursor of another list', () => {
    const after = encodeCursor(['commitments'], 'p7');
    expect(problemOf(() => parseWindow(list, { first: 1, after })).extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'after',
    });
  });
});

describe('toConnection', () => {
  it('puts each item under its cursor and says what comes before and after', () => {
    const slice = {
      items: [
        { position: 'p1', item: 'a' },
        { position: 'p2', item: 'b' },
      ],
      more: true,
    };
    expect(toConnection(list, { first: 2, after: 'p0' }, slice)).toEqual({
      edges: [
        { cursor: encodeCursor(list, 'p1'), node: 'a' },
        { cursor: encodeCursor(list, 'p2'), node: 'b' },
      ],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: true,
        startCursor: encodeCursor(list, 'p1'),
        endCursor: encodeCursor(list, 'p2'),
      },
    });
  });

  it('has no cursors where there is nothing', () => {
    expect(toConnection(list, { first: 2, after: null }, { items: [], more: false })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});

describe('mapSlice', () => {
  it('changes the items and keeps their positions', () => {
    expect(mapSlice({ items: [{ position: 'p1', item: 1 }], more: true }, String)).toEqual({
      items: [{ position: 'p1', item: '1' }],
      more: true,
    });
  });
});

describe('connectionOf', () => {
  it('is the part that is asked for of a list that is at hand', () => {
    const rest = { items: ['a', 'b', 'c'], positionOf: (item: string) => `at ${item}`, limited: true };
    const after = encodeCursor(list, 'at a');
    expect(connectionOf(list, { first: 1, after }, rest)).toEqual({
      edges: [{ cursor: encodeCursor(list, 'at b'), node: 'b' }],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: true,
        startCursor: encodeCursor(list, 'at b'),
        endCursor: encodeCursor(list, 'at b'),
      },
      limited: true,
    });
    expect(problemOf(() => connectionOf(list, { first: 0 }, rest)).extensions).toMatchObject({ argument: 'first' });
  });
});
