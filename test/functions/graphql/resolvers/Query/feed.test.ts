import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../../../functions/graphql/cursor.ts';
import type { FedEntry } from '../../../../../functions/operations/kept-ports.ts';
import { ask, askStore } from '../../../../support/ask.ts';
import { startOf } from '../../../../support/build.ts';
import { type CannedKept, cannedKept } from '../../../../support/canned-kept.ts';
import { write } from '../../../../support/derived.ts';
import { aClaim, aCommitment } from '../../../../support/entries.ts';
import { aStatus, aVerdict } from '../../../../support/pages.ts';
import { aPublication, fed } from '../../../../support/published.ts';
import { seededStore } from '../../../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../../../support/town.ts';

const AT = '1970-01-01T00:00:00.002Z';
const cause = { type: 'Claim', key: 'c2', number: 3 } as const;
function verdictChanged(version: number): FedEntry {
  return {
    part: 3,
    number: version,
    entry: {
      type: 'Claim',
      key: 'c1',
      id: `Claim/verdict/${version}/c1`,
      at: AT,
      tells: 'VERDICT',
      version,
      before: 'SUPPORTED',
      after: 'REFUTED',
      causes: [cause, null],
    },
  };
}
const statusChanged: FedEntry = {
  part: 5,
  number: 1,
  entry: {
    type: 'Commitment',
    key: 'pledge',
    id: 'Commitment/status/1/pledge',
    at: AT,
    tells: 'STATUS',
    version: 1,
    before: null,
    after: 'KEPT',
    causes: [null],
  },
};
const kept: CannedKept = {
  feed: [fed(0, 1), fed(0, 2, 9), verdictChanged(1), statusChanged],
  verdicts: { c1: [aPublication(aVerdict({ rating: 'REFUTED' }))] },
};

const cursorOf = (...position: readonly number[]) => encodeCursor(['feed'], [...position, 0, 0].slice(0, 8).join(' '));
const idOf = (id: string) => Buffer.from(`FeedEntry:${id}`).toString('base64url');

describe('Query.feed', () => {
  it('tells what was written and what changed, each in its place', async () => {
    const query = `{ feed {
      edges { cursor node {
        __typename id at entry { __typename key }
        ... on RevisionRecorded { number kind hash }
        ... on VerdictChanged {
          claim { key } version ratingBefore rating
          causes { entry { __typename key } number }
          publication { version redacted verdict { rating } }
        }
        ... on StatusChanged {
          commitment { key } version valueBefore value causes { number } publication { version }
        }
      } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`;
    const { answer } = await ask(query, { kept });
    const event = (number: number, at: string) => ({
      __typename: 'RevisionRecorded',
      id: idOf(`Event/1/0-${number}`),
      at,
      entry: { __typename: 'Event', key: `0-${number}` },
      number: 1,
      kind: 'RECORDED',
      hash: 'hash',
    });
    expect(answer).toEqual({
      data: {
        feed: {
          edges: [
            { cursor: cursorOf(1, 0, 0, 0, 0, 0), node: event(1, '1970-01-01T00:00:00.001Z') },
            {
              cursor: cursorOf(1, 0, 0, 1, 0, 0),
              node: {
                __typename: 'VerdictChanged',
                id: idOf('Claim/verdict/1/c1'),
                at: AT,
                entry: { __typename: 'Claim', key: 'c1' },
                claim: { key: 'c1' },
                version: 1,
                ratingBefore: 'SUPPORTED',
                rating: 'REFUTED',
                causes: [{ entry: { __typename: 'Claim', key: 'c2' }, number: 3 }],
                publication: { version: 1, redacted: false, verdict: { rating: 'REFUTED' } },
              },
            },
            {
              cursor: cursorOf(1, 0, 0, 1, 0, 1),
              node: {
                __typename: 'StatusChanged',
                id: idOf('Commitment/status/1/pledge'),
                at: AT,
                entry: { __typename: 'Commitment', key: 'pledge' },
                commitment: { key: 'pledge' },
                version: 1,
                valueBefore: null,
                value: 'KEPT',
                causes: [],
                publication: null,
              },
            },
            { cursor: cursorOf(2, 0, 0, 1, 0, 1), node: event(2, '1970-01-01T00:00:00.009Z') },
          ],
          pageInfo: {
            hasNextPage: false,
            hasPreviousPage: false,
            startCursor: cursorOf(1, 0, 0, 0, 0, 0),
            endCursor: cursorOf(2, 0, 0, 1, 0, 1),
          },
        },
      },
    });
  });

  it('has a cursor to go on from although nothing is new', async () => {
    const query = `query ($after: String) {
      feed(after: $after) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    }`;
    const after = cursorOf(2, 0, 0, 1, 0, 1);
    const pageInfo = { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: after };
    expect((await ask(query, { kept }, { after })).answer).toEqual({ data: { feed: { edges: [], pageInfo } } });
    const start = { ...pageInfo, hasPreviousPage: false, endCursor: cursorOf(0, 0, 0, 0, 0, 0) };
    expect((await ask(query, {})).answer).toEqual({ data: { feed: { edges: [], pageInfo: start } } });
  });

  it('goes on after a cursor from when the feed had fewer parts', async () => {
    const query = 'query ($after: String) { feed(after: $after) { edges { node { entry { key } } } } }';
    const { answer } = await ask(query, { kept }, { after: encodeCursor(['feed'], '1 0') });
    const keys = ['c1', 'pledge', '0-2'].map((key) => ({ node: { entry: { key } } }));
    expect(answer).toEqual({ data: { feed: { edges: keys } } });
  });

  it.each([
    ['damaged', 'no cursor', 'NOT_A_CURSOR'],
    ['of another list', encodeCursor(['claims', null], 'p1'), 'ANOTHER_LIST'],
    ['of no position', encodeCursor(['feed'], '1 x'), 'NOT_A_CURSOR'],
    ['of more parts than there are', cursorOf(1, 1, 1, 1, 1, 1, 1, 1).concat('A'), 'NOT_A_CURSOR'],
    ['of parts beyond', encodeCursor(['feed'], '1 1 1 1 1 1 1 1 1'), 'NOT_A_CURSOR'],
  ])('refuses a cursor that is %s', async (_, after, reason) => {
    const { answer } = await ask('query ($after: String) { feed(after: $after) { edges { cursor } } }', {}, { after });
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'after', reason } }],
    });
  });

  it.each([
    [-1, 'BAD_USER_INPUT'],
    [101, 'PAGE_SIZE_EXCEEDED'],
  ])('refuses a part of %i', async (first, code) => {
    const { answer } = await ask('query ($first: Int!) { feed(first: $first) { edges { cursor } } }', {}, { first });
    expect(answer).toMatchObject({ errors: [{ extensions: { code, argument: 'first' } }] });
  });

  it('reads the feed once, and what its entries speak of in one batch for each', async () => {
    const rising = [1, 2, 3].map((version) => aPublication(aVerdict(), { version }));
    const counted = cannedKept({
      feed: [1, 2, 3].map(verdictChanged).concat(statusChanged),
      verdicts: { c1: rising.toReversed() },
      statuses: { pledge: [aPublication(aStatus())] },
    });
    const query = `{ feed { edges { node {
      ... on VerdictChanged { claim { language } publication { verdict { rating } } }
      ... on StatusChanged { commitment { prefLabel } publication { status { value } } }
    } } } }`;
    const { answer, calls } = await ask(query, { entries: [aClaim('c1'), aCommitment('pledge')], counted });
    expect(JSON.stringify(answer)).not.toContain('errors');
    expect(counted.calls).toEqual([
      ['feed', [0, 0, 0, 0, 0, 0, 0, 0], 101],
      ['verdicts', 'c1', { from: 1, to: 3, backwards: true, limit: 3 }],
      ['statuses', 'pledge', { from: 1, to: 1, backwards: true, limit: 1 }],
    ]);
    expect(calls.map(([name]) => name)).toEqual(['entries', 'heads']);
  });

  it('tells who asks again after its last cursor what was written since, and what that changed', async () => {
    const store = {
      ...(await seededStore(townWith(ACCOUNT, BOAST), startOf('2030-01-31'))),
      now: startOf('2030-02-01'),
    };
    const query = `query ($after: String) { feed(after: $after) {
      edges { node {
        __typename entry { key }
        ... on RevisionRecorded { kind revision { content { ... on ClaimContent { text } } } }
        ... on VerdictChanged { ratingBefore rating causes { entry { key } number revision { kind } } }
        ... on StatusChanged { valueBefore value causes { entry { key } } }
      } }
      pageInfo { hasNextPage endCursor }
    } }`;
    const first = await askStore(query, store);
    const after = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first))?.[1];
    expect(first).toMatchObject({ data: { feed: { pageInfo: { hasNextPage: false } } } });
    await write(store, [HOLE], startOf('2030-02-01'));
    const second = await askStore(query, store, { after });
    const causes = [{ entry: { key: 'hole' } }];
    const nodes = [
      {
        __typename: 'RevisionRecorded',
        entry: { key: 'hole' },
        kind: 'RECORDED',
        revision: { content: { text: HOLE.text } },
      },
      {
        __typename: 'VerdictChanged',
        entry: { key: 'boast' },
        ratingBefore: 'NOT_ENOUGH_EVIDENCE',
        rating: 'REFUTED',
        causes: [{ entry: { key: 'hole' }, number: 1, revision: { kind: 'RECORDED' } }],
      },
      { __typename: 'VerdictChanged', entry: { key: 'hole' }, ratingBefore: null, rating: 'NOT_ENOUGH_EVIDENCE' },
      {
        __typename: 'StatusChanged',
        entry: { key: 'pledge' },
        valueBefore: 'NOT_ENOUGH_EVIDENCE',
        value: 'BROKEN',
        causes,
      },
    ];
    expect(second).toMatchObject({
      data: { feed: { edges: expect.arrayContaining(nodes.map((node) => ({ node: expect.objectContaining(node) }))) } },
    });
    expect(JSON.stringify(second).match(/__typename/g)).toHaveLength(nodes.length);
  });
});
