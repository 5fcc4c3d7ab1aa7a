import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../../../functions/graphql/cursor.ts';
import type { ToldVerdict } from '../../../../../functions/operations/kept-ports.ts';
import type { Positioned } from '../../../../../functions/operations/list-ports.ts';
import { ask, askStore } from '../../../../support/ask.ts';
import { startOf } from '../../../../support/build.ts';
import { cannedKept } from '../../../../support/canned-kept.ts';
import { write } from '../../../../support/derived.ts';
import { aClaim } from '../../../../support/entries.ts';
import { seededStore } from '../../../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../../../support/town.ts';

function change(number: number): Positioned<ToldVerdict> {
  return {
    position: `p${number}`,
    item: {
      type: 'Claim',
      key: `c${number}`,
      id: `Verdict/2/c${number}`,
      at: '2030-01-01T00:00:00.000Z',
      tells: 'VERDICT',
      version: 2,
      before: null,
      after: 'REFUTED',
      causes: [{ type: 'Source', key: 'paper', number: 3 }, null],
    },
  };
}

const CHANGES = { items: [change(3), change(2)], hasPrevious: false, hasNext: true };

describe('Query.verdictChanges', () => {
  it('lists changes in parts, and reads what they speak of in one batch', async () => {
    const counted = cannedKept({ verdictChanges: CHANGES });
    const query = `{ verdictChanges(rating: REFUTED, first: 2) {
      edges { cursor node {
        id at claim { key text } ratingBefore rating version causes { entry { __typename key } number }
      } }
      pageInfo { hasNextPage endCursor }
    } }`;
    const { answer, calls } = await ask(query, { counted, entries: [aClaim('c2'), aClaim('c3')] });

    const cursorOf = (position: string) => encodeCursor(['verdictChanges', 'REFUTED'], position);
    const edge = (number: number) => ({
      cursor: cursorOf(`p${number}`),
      node: {
        id: Buffer.from(`FeedEntry:Verdict/2/c${number}`).toString('base64url'),
        at: '2030-01-01T00:00:00.000Z',
        claim: { key: `c${number}`, text: `Claim c${number}.` },
        ratingBefore: null,
        rating: 'REFUTED',
        version: 2,
        causes: [{ entry: { __typename: 'Source', key: 'paper' }, number: 3 }],
      },
    });
    const pageInfo = { hasNextPage: true, endCursor: cursorOf('p2') };
    expect(answer).toEqual({ data: { verdictChanges: { edges: [edge(3), edge(2)], pageInfo } } });
    expect(counted.calls).toEqual([['verdictChanges', 'REFUTED', { first: 2, after: null, before: null }]]);
    expect(calls.map(([name]) => name)).toEqual(['entries']);
  });

  it('goes on after a cursor of the same list, and of no other', async () => {
    const query =
      'query ($after: String) { verdictChanges(after: $after) { edges { node { rating } } pageInfo { hasNextPage } } }';
    const counted = cannedKept();
    const after = encodeCursor(['verdictChanges', null], 'p2');
    expect((await ask(query, { counted }, { after })).answer).toEqual({
      data: { verdictChanges: { edges: [], pageInfo: { hasNextPage: false } } },
    });
    expect(counted.calls).toEqual([['verdictChanges', null, { first: 20, after: 'p2', before: null }]]);
    const other = encodeCursor(['verdictChanges', 'REFUTED'], 'p2');
    expect((await ask(query, {}, { after: other })).answer).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }],
    });
  });

  it('tells what was rated anew, why, and nothing of what never was rated otherwise', async () => {
    const store = {
      ...(await seededStore(townWith(ACCOUNT, BOAST), startOf('2030-01-31'))),
      now: startOf('2030-02-01'),
    };
    const query = `{ verdictChanges { edges { node {
      claim { key verdict { rating } } ratingBefore rating causes { entry { key } } publication { verdict { rating } }
    } } } }`;
    const before = await askStore(query, store);
    await write(store, [HOLE], startOf('2030-02-01'));
    const after = await askStore(query, store);

    const node = {
      claim: { key: 'boast', verdict: { rating: 'REFUTED' } },
      ratingBefore: 'NOT_ENOUGH_EVIDENCE',
      rating: 'REFUTED',
      causes: [{ entry: { key: 'hole' } }],
      publication: { verdict: { rating: 'REFUTED' } },
    };
    expect(before).toEqual({ data: { verdictChanges: { edges: [] } } });
    expect(after).toEqual({ data: { verdictChanges: { edges: [{ node }] } } });
  });
});
