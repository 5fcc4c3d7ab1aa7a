import { beforeAll, describe, expect, it } from 'vitest';
import { type AskedStore, askStore } from '../../../../support/ask.ts';
import { aConcept } from '../../../../support/entries.ts';
import { seededStore } from '../../../../support/seed.ts';
import { ACCOUNT, townWith } from '../../../../support/town.ts';

let town: AskedStore;

beforeAll(async () => {
  town = { ...(await seededStore(townWith(ACCOUNT, aConcept('depth', { kind: 'PROPERTY' })))), now: 0 };
});

const SAID = 'language: "en", claimDate: { edtf: "2030-01-25", timeZone: "UTC" }';

describe('Query.tryOut, given drafts', () => {
  it('takes every kind of statement', async () => {
    const time = 'edtf: "2030-01", timeZone: "UTC"';
    const statements = [
      `terms: { commitment: "pledge", party: "mayor", mode: DO, action: "digging", window: { ${time} }, quantity: { value: 3, unit: "holes" } }`,
      `occurrence: { event: "flood", agents: ["works"], time: { start: "2030-01-01T00:00:00Z" }, counts: [{ value: 3, bound: ABOUT, unit: "holes", sides: 2 }] }`,
      'compliance: { party: "mayor", status: KEPT, commitment: "pledge" }',
      `figure: { subject: "flood", property: "depth", quantity: { value: 3, unit: "holes" }, time: { ${time} } }`,
      `extreme: { event: "flood", superlative: GREATEST, unit: "holes", action: "digging", since: { ${time} } }`,
      'judgement: { kind: MOTIVE }',
    ];
    const fields = statements.map(
      (statement, index) =>
        `s${index}: tryOut(claim: { ${SAID}, text: "Well.", claimant: "press", rank: PREFERRED, statement: { ${statement} } }) {
          statement {
            __typename
            ... on Terms { window { edtf earliest } quantity { bound value } }
            ... on Occurrence { denial time { start extent } counts { bound sides unit { key } } }
            ... on Extreme { since { edtf } }
          }
        }`,
    );
    expect(await askStore(`{ ${fields.join('\n')} }`, town)).toEqual({
      data: {
        s0: {
          statement: {
            __typename: 'Terms',
            window: { edtf: '2030-01', earliest: '2030-01-01T00:00:00.000Z' },
            quantity: { bound: 'EXACTLY', value: 3 },
          },
        },
        s1: {
          statement: {
            __typename: 'Occurrence',
            denial: false,
            time: { start: '2030-01-01T00:00:00Z', extent: 'WITHIN' },
            counts: [{ bound: 'ABOUT', sides: 2, unit: { key: 'holes' } }],
          },
        },
        s2: { statement: { __typename: 'Compliance' } },
        s3: { statement: { __typename: 'Figure' } },
        s4: { statement: { __typename: 'Extreme', since: { edtf: '2030-01' } } },
        s5: { statement: { __typename: 'Judgement' } },
      },
    });
  });

  it('refuses what makes no sense with all its problems at once', async () => {
    const query = `{ tryOut(claim: {
      text: "", claimant: "nobody", claimDate: { edtf: "2030-02-30", timeZone: "UTC" },
      statement: { terms: {
        commitment: "oath", party: "mayor", mode: DO, action: "press",
        window: { start: "2030-01-20T00:00:00Z", end: "2030-01-10T00:00:00Z" }, quantity: { value: -1, unit: "holes" }
      } }
    }) { key } }`;
    expect(await askStore(query, town)).toEqual({
      data: null,
      errors: [
        {
          message: expect.stringMatching(/^Argument "claim" cannot be on the record\. claim\.text: This must have/),
          locations: expect.anything(),
          path: ['tryOut'],
          extensions: {
            code: 'BAD_USER_INPUT',
            argument: 'claim',
            problems: [
              { path: 'claim.text', message: 'This must have at least 1 character.' },
              { path: 'claim.statement.terms.quantity.value', message: '-1 is less than 0.' },
              {
                path: 'claim.claimDate.edtf',
                message: '"2030-02-30" is impossible: the calendar has no 2030-02-30.',
              },
              {
                path: 'claim.statement.terms.window',
                message: '"2030-01-20T00:00:00Z/2030-01-10T00:00:00Z" ends before it begins.',
              },
              { path: 'claim.claimant', message: 'There is no Concept with the key "nobody".' },
              { path: 'claim.statement.terms.commitment', message: 'There is no Commitment with the key "oath".' },
              {
                path: 'claim.statement.terms.action',
                message: '"press" is a concept of kind AGENT, not ACTION.',
              },
            ],
          },
        },
      ],
    });
  });

  it('refuses two statements in one', async () => {
    const statement =
      '{ judgement: { kind: OPINION }, compliance: { party: "mayor", status: KEPT, commitment: "pledge" } }';
    const query = `{ tryOut(claim: { ${SAID}, text: "Well.", claimant: "press", statement: ${statement} }) { key } }`;
    expect(await askStore(query, town)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'claim.statement' } }],
    });
  });
});
