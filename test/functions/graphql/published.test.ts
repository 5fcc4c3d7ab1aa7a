import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../functions/graphql/cursor.ts';
import { causesAmong, publishedConnection } from '../../../functions/graphql/published.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { aVerdict } from '../../support/pages.ts';
import { aPublication } from '../../support/published.ts';

const identity = ['verdictHistory', 'a'];
const ref = { type: 'Claim', key: 'a' } as const;
const cursorOf = (version: number) => encodeCursor(identity, version.toString().padStart(8, '0'));
const versions = [3, 2, 1].map((version) => aPublication(aVerdict(), { version }));

function listOf(kept: ReturnType<typeof cannedKept>): Parameters<typeof publishedConnection>[0] {
  return { identity, ref, read: async (part) => kept.verdicts('a', part) };
}

describe('publishedConnection', () => {
  it('has the latest first, each under its version, and goes on before one', async () => {
    const kept = cannedKept({ verdicts: { a: versions } });
    expect(await publishedConnection(listOf(kept), { first: 2 })).toEqual({
      edges: [
        { cursor: cursorOf(3), node: { ref, publication: versions[0] } },
        { cursor: cursorOf(2), node: { ref, publication: versions[1] } },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: cursorOf(3), endCursor: cursorOf(2) },
    });
    expect(await publishedConnection(listOf(kept), { first: 2, after: cursorOf(2) })).toEqual({
      edges: [{ cursor: cursorOf(1), node: { ref, publication: versions[2] } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: cursorOf(1), endCursor: cursorOf(1) },
    });
    expect(kept.calls).toEqual([
      ['verdicts', 'a', { from: null, to: null, backwards: true, limit: 3 }],
      ['verdicts', 'a', { from: null, to: 2, backwards: true, limit: 4 }],
    ]);
  });

  it('goes back from the earliest', async () => {
    const kept = cannedKept({ verdicts: { a: versions } });
    expect(await publishedConnection(listOf(kept), { last: 1, before: cursorOf(1) })).toEqual({
      edges: [{ cursor: cursorOf(2), node: { ref, publication: versions[1] } }],
      pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: cursorOf(2), endCursor: cursorOf(2) },
    });
    expect(kept.calls).toEqual([['verdicts', 'a', { from: 1, to: null, backwards: false, limit: 3 }]]);
  });
});

describe('causesAmong', () => {
  it('leaves out what is no revision', () => {
    expect(causesAmong([null, { ...ref, number: 2 }])).toEqual([{ ...ref, number: 2 }]);
    expect(causesAmong([null])).toEqual([]);
  });
});
