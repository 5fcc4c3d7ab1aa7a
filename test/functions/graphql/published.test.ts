import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../functions/graphql/cursor.ts';
import { causesAmong, publishedConnection } from '../../../functions/graphql/published.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { rejectedProblemOf } from '../../support/graphql-problem.ts';
import { aVerdict } from '../../support/pages.ts';
import { aPublication } from '../../support/published.ts';

const identity = ['verdictHistory', 'a'];
const ref = { type: 'Claim', key: 'a' } as const;
const cursorOf = (position: string) => encodeCursor(identity, position);
const versions = [3, 2, 1].map((version) => aPublication(aVerdict(), { version }));

function listOf(kept: ReturnType<typeof cannedKept>): Parameters<typeof publishedConnection>[0] {
  return { identity, ref, read: async (part) => kept.verdicts('a', part) };
}

describe('publishedConnection', () => {
  it('has the latest first, each under its version, and goes on before one', async () => {
    const kept = cannedKept({ verdicts: { a: versions } });
    expect(await publishedConnection(listOf(kept), { first: 2 })).toEqual({
      edges: [
        { cursor: cursorOf('3'), node: { ref, publication: versions[0] } },
        { cursor: cursorOf('2'), node: { ref, publication: versions[1] } },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: cursorOf('3'), endCursor: cursorOf('2') },
    });
    const rest = await publishedConnection(listOf(kept), { first: 2, after: cursorOf('2') });
    expect(rest).toMatchObject({ edges: [{ cursor: cursorOf('1') }], pageInfo: { hasNextPage: false } });
    expect(kept.calls).toEqual([
      ['verdicts', 'a', { before: null, limit: 3 }],
      ['verdicts', 'a', { before: 2, limit: 3 }],
    ]);
  });

  it.each(['one', '0', '-1', '1.5', ''])('refuses a position that a client made up: %j', async (position) => {
    const page = { first: 1, after: cursorOf(position) };
    expect(await rejectedProblemOf(publishedConnection(listOf(cannedKept()), page))).toEqual({
      message: `Argument "after" is ${JSON.stringify(page.after)}; it must be a cursor that came from this same list.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    });
  });
});

describe('causesAmong', () => {
  it('leaves out what is no revision', () => {
    expect(causesAmong([null, { ...ref, number: 2 }])).toEqual([{ ...ref, number: 2 }]);
    expect(causesAmong([null])).toEqual([]);
  });
});
