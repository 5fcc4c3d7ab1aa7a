import { beforeAll, describe, expect, it } from 'vitest';
import { type AskedStore, askStore } from '../../../../support/ask.ts';
import { exampleReader, NOW } from '../../../../support/example.ts';

let example: AskedStore;

beforeAll(async () => {
  example = await exampleReader(NOW);
});

const STRIKE = `{ draft: {
  text: "Russia struck a power plant in Kyiv.", language: "en", claimant: "nyt",
  claimDate: { edtf: "2026-02-01", timeZone: "Europe/Kyiv" },
  statement: { occurrence: {
    agents: ["russia"], action: "strike", targets: ["power-plant"], places: ["kyiv"],
    time: { edtf: "2026-01-31", timeZone: "Europe/Kyiv" }
  } }
} }`;

describe('Query.compare', () => {
  it('sets any two claims against each other, under every account', async () => {
    const query = `{
      compare(claim: { key: "energy-truce/10" }, against: { key: "energy-truce/6" }) {
        relation rule { name version } rationale author { id } against { key } under { key }
        comparisons { dimension role result claimed found note }
      }
    }`;
    const rule = { name: 'breach', version: 1 };
    const common = { rule, rationale: null, author: null, against: { key: 'energy-truce/6' } };
    expect(await askStore(query, example)).toEqual({
      data: {
        compare: [
          {
            ...common,
            relation: 'CONTRADICTS',
            under: { key: 'energy-truce/1' },
            comparisons: expect.arrayContaining([
              {
                dimension: 'TIME',
                role: 'SCOPE',
                result: 'MATCH',
                claimed: '29 January to 4 February 2026',
                found: '3 February 2026',
                note: null,
              },
            ]),
          },
          {
            ...common,
            relation: null,
            under: { key: 'energy-truce/2' },
            comparisons: expect.arrayContaining([
              {
                dimension: 'TIME',
                role: 'SCOPE',
                result: 'MISMATCH',
                claimed: '29 January to 1 February 2026',
                found: '3 February 2026',
                note: 'later',
              },
            ]),
          },
        ],
      },
    });
  });

  it('takes claims by id, and one account', async () => {
    const ids = await askStore(
      '{ a: claim(by: { key: "energy-truce/10" }) { id } b: claim(by: { key: "energy-truce/6" }) { id } }',
      example,
    );
    const { data } = ids as { readonly data: Readonly<Record<'a' | 'b', { readonly id: string }>> };
    const query = `query ($claim: ID!, $against: ID!) {
      compare(claim: { id: $claim }, against: { id: $against }, under: "energy-truce/2") { relation under { key } }
    }`;
    expect(await askStore(query, example, { claim: data.a.id, against: data.b.id })).toEqual({
      data: { compare: [{ relation: null, under: { key: 'energy-truce/2' } }] },
    });
  });

  it('takes a claim that is not on the record, on either side', async () => {
    const query = `{
      against: compare(claim: { key: "energy-truce/10" }, against: ${STRIKE}, under: "energy-truce/1") {
        relation
        against { key text rank claimDate claimant { prefLabel } statement { __typename } verdict { rating } }
      }
      claim: compare(claim: ${STRIKE}, against: { key: "energy-truce/4" }) { relation against { key } }
      both: compare(claim: ${STRIKE}, against: ${STRIKE}) { relation }
    }`;
    expect(await askStore(query, example)).toEqual({
      data: {
        against: [
          {
            relation: 'CONTRADICTS',
            against: {
              key: expect.stringMatching(/^draft\//),
              text: 'Russia struck a power plant in Kyiv.',
              rank: 'NORMAL',
              claimDate: '2026-02-01',
              claimant: { prefLabel: 'The New York Times' },
              statement: { __typename: 'Occurrence' },
              verdict: { rating: 'NOT_ENOUGH_EVIDENCE' },
            },
          },
        ],
        claim: [{ relation: null, against: { key: 'energy-truce/4' } }],
        both: [],
      },
    });
  });

  it('finds nothing where neither bears on the other', async () => {
    const query = '{ compare(claim: { key: "energy-truce/20" }, against: { key: "energy-truce/6" }) { relation } }';
    expect(await askStore(query, example)).toEqual({ data: { compare: [] } });
  });

  it.each([
    ['claim: { key: "nothing" }, against: { key: "energy-truce/6" }'],
    ['claim: { key: "energy-truce/10" }, against: { key: "" }'],
    ['claim: { key: "energy-truce/10" }, against: { key: "energy-truce/6" }, under: "nothing"'],
    ['claim: { key: "energy-truce/10" }, against: { key: "energy-truce/6" }, under: ""'],
  ])('is null where the record has no such claim: %s', async (choices) => {
    expect(await askStore(`{ compare(${choices}) { relation } }`, example)).toEqual({ data: { compare: null } });
  });

  it.each([
    ['claim: { id: "x" }, against: { key: "energy-truce/6" }', 'claim.id'],
    ['claim: { key: "energy-truce/6" }, against: { id: "Q29uY2VwdDpueXQ" }', 'against.id'],
    ['claim: { key: "energy-truce/10" }, against: { key: "energy-truce/6" }, under: "energy-truce/6"', 'under'],
    ['claim: { key: "energy-truce/10", id: "x" }, against: { key: "energy-truce/6" }', 'claim'],
  ])('refuses what cannot be meant: %s', async (choices, argument) => {
    expect(await askStore(`{ compare(${choices}) { relation } }`, example)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }],
    });
  });

  it('refuses a key that is not Unicode', async () => {
    const query = `query ($key: String!) {
      compare(claim: { key: "energy-truce/6" }, against: { key: $key }) { relation }
    }`;
    expect(await askStore(query, example, { key: '\udc00' })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'against.key' } }],
    });
  });

  it('says where in its arguments a draft makes no sense', async () => {
    const draft = STRIKE.replace('"power-plant"', '"power-plant", "kyiv"').replace('2026-01-31', '2026-01-32');
    const query = `{ compare(claim: { key: "energy-truce/10" }, against: ${draft}) { relation } }`;
    expect(await askStore(query, example)).toMatchObject({
      errors: [
        {
          extensions: {
            argument: 'against.draft',
            problems: [
              { path: 'against.draft.statement.occurrence.time.edtf' },
              { path: 'against.draft.statement.occurrence.targets.1' },
            ],
          },
        },
      ],
    });
  });
});
