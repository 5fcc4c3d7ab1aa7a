import { beforeAll, describe, expect, it } from 'vitest';
import { type AskedStore, askStore } from '../../../../support/ask.ts';
import { startOf } from '../../../../support/build.ts';
import { exampleReader, NOW } from '../../../../support/example.ts';
import { seededStore } from '../../../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../../../support/town.ts';

let example: AskedStore;
let town: AskedStore;

beforeAll(async () => {
  example = await exampleReader(NOW);
  town = { ...(await seededStore(townWith(ACCOUNT, BOAST, HOLE))), now: startOf('2030-02-01') };
});

const SAID = 'language: "en", claimDate: { edtf: "2030-01-25", timeZone: "UTC" }';

/** It contradicts what the mayor is said to have done, and is contradicted by it. */
const DENIAL = `{
  ${SAID}, text: "Nobody dug.", claimant: "works",
  statement: { occurrence: {
    denial: true, agents: ["mayor"], action: "digging",
    time: { edtf: "2030-01-10/2030-01-20", timeZone: "UTC", extent: THROUGHOUT }
  } }
}`;

describe('Query.tryOut', () => {
  it('gives a claim the verdict that it would get', async () => {
    const query = `{
      tryOut(claim: {
        text: "Russia broke the truce.", claimant: "zelensky", claimDate: { at: "2026-02-04T12:00:00+02:00" },
        statement: { compliance: { party: "russia", status: BROKEN, commitment: "energy-truce" } }
      }) {
        key text language claimDate claimDateTimeZone rank claimant { prefLabel } appearances { locator }
        statement { ... on Compliance { status } }
        verdict { rating explanation readings { rating accounts { key } decidedBy { against { key } } } }
        checks(first: 1) { edges { node { relation against { key } under { key } } } pageInfo { hasNextPage } }
      }
    }`;
    expect(await askStore(query, example)).toEqual({
      data: {
        tryOut: {
          key: expect.stringMatching(/^draft\//),
          text: 'Russia broke the truce.',
          language: 'en',
          claimDate: '2026-02-04T12:00:00+02:00',
          claimDateTimeZone: null,
          rank: 'NORMAL',
          claimant: { prefLabel: 'Volodymyr Zelensky' },
          appearances: [],
          statement: { status: 'BROKEN' },
          verdict: {
            rating: 'CONFLICTING_EVIDENCE',
            explanation:
              "Supported under the terms that Donald Trump gave (29 January to 4 February 2026); nothing on record decides it under the terms that Dmitri Peskov gave (29 January to 1 February 2026). What decides is the word of Ukraine's Air Force.",
            readings: [
              {
                rating: 'SUPPORTED',
                accounts: [{ key: 'energy-truce/1' }],
                decidedBy: [{ against: { key: 'energy-truce/6' } }],
              },
              { rating: 'NOT_ENOUGH_EVIDENCE', accounts: [{ key: 'energy-truce/2' }], decidedBy: [] },
            ],
          },
          checks: {
            edges: [{ node: { relation: 'CONTRADICTS', against: { key: 'energy-truce/10' }, under: null } }],
            pageInfo: { hasNextPage: true },
          },
        },
      },
    });
  });

  it('has it contradict what contradicts it, as if it were on the record, and leaves the record as it is', async () => {
    const query = `{
      tryOut(claim: ${DENIAL}) {
        verdict { rating standing }
        without: verdict(without: ["hole"]) { rating }
        impact { edges { node {
          ... on ClaimChange { claim { key } before { rating } after { rating } }
          ... on CommitmentChange { commitment { key } before { value } after { value } }
        } } }
      }
      claim(by: { key: "hole" }) { verdict { rating } }
    }`;
    expect(await askStore(query, town)).toEqual({
      data: {
        tryOut: {
          verdict: { rating: 'CONFLICTING_EVIDENCE', standing: 'CONTESTED' },
          without: { rating: 'NOT_ENOUGH_EVIDENCE' },
          impact: {
            edges: [
              {
                node: {
                  claim: { key: 'boast' },
                  before: { rating: 'CONFLICTING_EVIDENCE' },
                  after: { rating: 'REFUTED' },
                },
              },
              {
                node: {
                  claim: { key: 'hole' },
                  before: { rating: 'CONFLICTING_EVIDENCE' },
                  after: { rating: 'NOT_ENOUGH_EVIDENCE' },
                },
              },
              {
                node: {
                  commitment: { key: 'pledge' },
                  before: { value: 'CONFLICTING_EVIDENCE' },
                  after: { value: 'BROKEN' },
                },
              },
            ],
          },
        },
        claim: { verdict: { rating: 'NOT_ENOUGH_EVIDENCE' } },
      },
    });
  });

  it('tells how it would have been rated in the course of time', async () => {
    const query = `{
      tryOut(claim: ${DENIAL}) {
        before: verdict(recordedBy: "2020-01-01T00:00:00Z") { rating }
        verdictTimeline { turns { moment verdict { rating } changedBy { key } } }
      }
    }`;
    expect(await askStore(query, town)).toEqual({
      data: {
        tryOut: {
          before: { rating: 'NOT_ENOUGH_EVIDENCE' },
          verdictTimeline: {
            turns: [
              {
                moment: '2030-01-13T00:00:00.000Z',
                verdict: { rating: 'REFUTED' },
                changedBy: [],
              },
              {
                moment: '2030-01-26T00:00:00.000Z',
                verdict: { rating: 'CONFLICTING_EVIDENCE' },
                changedBy: [{ key: expect.stringMatching(/^draft\//) }],
              },
            ],
          },
        },
      },
    });
  });

  it('keeps drafts of one request apart, and knows the same one again', async () => {
    const draft = (status: string) => `tryOut(claim: {
      ${SAID}, text: "Well.", claimant: "works",
      statement: { compliance: { party: "mayor", status: ${status}, commitment: "pledge" } }
    }) { id verdict { rating } checks { edges { node { against { key } } } } }`;
    const query = `{ kept: ${draft('KEPT')} again: ${draft('KEPT')} broken: ${draft('BROKEN')} }`;
    const against = (key: string) => ({ node: { against: { key } } });
    const kept = {
      id: expect.any(String),
      verdict: { rating: 'REFUTED' },
      checks: { edges: [against('hole'), against('boast')] },
    };
    const answer = await askStore(query, town);
    expect(answer).toEqual({
      data: {
        kept,
        again: kept,
        broken: {
          id: expect.any(String),
          verdict: { rating: 'SUPPORTED' },
          checks: { edges: [against('boast'), against('hole')] },
        },
      },
    });
    const { data } = answer as {
      readonly data: Readonly<Record<'kept' | 'again' | 'broken', { readonly id: string }>>;
    };
    expect(data.again.id).toBe(data.kept.id);
    expect(data.broken.id).not.toBe(data.kept.id);
    const node = await askStore(`query ($id: ID!) { node(id: $id) { id } }`, town, { id: data.kept.id });
    expect(node).toEqual({ data: { node: null } });
  });
});
