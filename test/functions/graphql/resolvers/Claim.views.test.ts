import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../../functions/graphql/cursor.ts';
import { ask, askStore } from '../../../support/ask.ts';
import { startOf } from '../../../support/build.ts';
import { write } from '../../../support/derived.ts';
import { aClaim } from '../../../support/entries.ts';
import { exampleReader } from '../../../support/example.ts';
import { aClaimPage } from '../../../support/pages.ts';
import { seededStore } from '../../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../../support/town.ts';

/** A day before that on which what tests write later is recorded. */
const NOW = startOf('2030-01-31');

describe('Claim, seen in other ways', () => {
  it('has a verdict and checks on the record as it stood, and names others by what they say now', async () => {
    const store = await seededStore(townWith(ACCOUNT, BOAST, HOLE), NOW);
    await write(
      store,
      [
        { ...HOLE, text: 'A hole in the road.' },
        { ...DENIAL, claimDate: HOLE.claimDate },
      ],
      NOW,
    );
    const query = `query ($recordedBy: DateTime) { claim(by: { key: "boast" }) {
      verdict(recordedBy: $recordedBy) {
        rating readings { accounts { text } decidedBy { against { text claimant { key } } } }
      }
      checks(recordedBy: $recordedBy) { edges { node { against { key text } under { text } author { id } } } }
    } }`;
    const answered = async (recordedBy: string | null): Promise<unknown> =>
      askStore(query, { ...store, now: NOW }, { recordedBy });
    const hole = { text: 'A hole in the road.', claimant: { key: 'press' } };
    const check = {
      against: { key: 'hole', text: 'A hole in the road.' },
      under: { text: 'Claim account.' },
      author: null,
    };
    expect(await answered('2030-01-31T00:00:00Z')).toEqual({
      data: {
        claim: {
          verdict: {
            rating: 'REFUTED',
            readings: [{ accounts: [{ text: 'Claim account.' }], decidedBy: [{ against: hole }] }],
          },
          checks: { edges: [{ node: check }] },
        },
      },
    });
    expect(await answered('2030-01-30T00:00:00Z')).toMatchObject({
      data: {
        claim: { verdict: { rating: 'NOT_ENOUGH_EVIDENCE', readings: [{ accounts: [] }] }, checks: { edges: [] } },
      },
    });
    expect(await answered(null)).toMatchObject({ data: { claim: { verdict: { rating: 'CONFLICTING_EVIDENCE' } } } });
  });

  it('has a verdict and checks as if claims had fallen', async () => {
    const query = `query ($without: [String!]) { claim(by: { key: "energy-truce/10" }) {
      verdict(without: $without) { rating readings { rating accounts { key } } }
      checks(without: $without, first: 1) { edges { node { against { key } relation } } pageInfo { endCursor } }
    } }`;
    const without = ['energy-truce/6', 'energy-truce/2', 'nothing', ''];
    expect(await askStore(query, await exampleReader(NOW), { without })).toEqual({
      data: {
        claim: {
          verdict: {
            rating: 'NOT_ENOUGH_EVIDENCE',
            readings: [{ rating: 'NOT_ENOUGH_EVIDENCE', accounts: [{ key: 'energy-truce/1' }] }],
          },
          checks: {
            edges: [{ node: { against: { key: 'energy-truce/4' }, relation: 'UNDETERMINED' } }],
            pageInfo: { endCursor: expect.any(String) },
          },
        },
      },
    });
  });

  it('refuses a cursor of another view, too many claims to do without, and a key that is not Unicode', async () => {
    const query = `query ($without: [String!], $after: String) { claim(by: { key: "c1" }) {
      checks(without: $without, after: $after) { edges { cursor } }
    } }`;
    const refused = async (variables: Record<string, unknown>): Promise<unknown> =>
      (await ask(query, { claimPages: [aClaimPage(aClaim('c1'))] }, variables)).answer;
    const error = (argument: string) => ({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
    expect(await refused({ without: ['c2'], after: encodeCursor(['checks', 'c1', null], 'p1') })).toMatchObject(
      error('after'),
    );
    expect(await refused({ without: Array.from({ length: 101 }, () => 'c2') })).toMatchObject(error('without'));
    expect(await refused({ without: ['\udc00'] })).toMatchObject(error('without'));
  });

  it('has the course of its verdict', async () => {
    const query = `{ claim(by: { key: "energy-truce/10" }) { verdictTimeline {
      turns { moment verdict { rating readings { rating accounts { key } } } changedBy { key text } } limited
    } } }`;
    const open = { rating: 'NOT_ENOUGH_EVIDENCE' };
    const [trumps, kremlins] = [{ accounts: [{ key: 'energy-truce/1' }] }, { accounts: [{ key: 'energy-truce/2' }] }];
    expect(await askStore(query, await exampleReader(NOW))).toEqual({
      data: {
        claim: {
          verdictTimeline: {
            turns: [
              {
                moment: '2026-01-29T22:00:00.000Z',
                verdict: { ...open, readings: [{ ...open, ...trumps }] },
                changedBy: [],
              },
              {
                moment: '2026-01-30T22:00:00.000Z',
                verdict: {
                  ...open,
                  readings: [
                    { ...open, ...trumps },
                    { ...open, ...kremlins },
                  ],
                },
                changedBy: [
                  {
                    key: 'energy-truce/2',
                    text: 'The truce on energy targets covers Kyiv alone and runs out on Sunday, 1 February 2026.',
                  },
                ],
              },
              {
                moment: '2026-02-03T22:00:00.000Z',
                verdict: {
                  rating: 'CONFLICTING_EVIDENCE',
                  readings: [
                    { rating: 'REFUTED', ...trumps },
                    { ...open, ...kremlins },
                  ],
                },
                changedBy: [{ key: 'energy-truce/6', text: expect.stringContaining('450 drones and 71 missiles') }],
              },
            ],
            limited: false,
          },
        },
      },
    });
  });

  it('has its impact in parts', async () => {
    const query = `query ($after: String) { claim(by: { key: "energy-truce/6" }) { impact(first: 1, after: $after) {
      edges { node {
        ... on ClaimChange { claim { key claimant { prefLabel } } before { rating } after { rating } }
        ... on CommitmentChange { commitment { key prefLabel } before { value } after { value } }
      } }
      pageInfo { hasNextPage hasPreviousPage endCursor } limited
    } } }`;
    const example = await exampleReader(NOW);
    const part = (after: string | null) => askStore(query, example, { after });
    const endCursor = encodeCursor(['impact', 'energy-truce/6'], 'Claim energy-truce/10');
    expect(await part(null)).toEqual({
      data: {
        claim: {
          impact: {
            edges: [
              {
                node: {
                  claim: { key: 'energy-truce/10', claimant: { prefLabel: 'Donald Trump' } },
                  before: { rating: 'CONFLICTING_EVIDENCE' },
                  after: { rating: 'NOT_ENOUGH_EVIDENCE' },
                },
              },
            ],
            pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor },
            limited: false,
          },
        },
      },
    });
    expect(await part(endCursor)).toEqual({
      data: {
        claim: {
          impact: {
            edges: [
              {
                node: {
                  commitment: { key: 'energy-truce', prefLabel: expect.any(String) },
                  before: { value: 'CONFLICTING_EVIDENCE' },
                  after: { value: 'NOT_ENOUGH_EVIDENCE' },
                },
              },
            ],
            pageInfo: { hasNextPage: false, hasPreviousPage: true, endCursor: expect.any(String) },
            limited: false,
          },
        },
      },
    });
  });
});
