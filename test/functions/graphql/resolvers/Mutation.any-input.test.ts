import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../../functions/operations/ports.ts';
import { askStore } from '../../../support/ask.ts';
import { fc } from '../../../support/fast-check.ts';
import { asAnn } from '../../../support/mutate.ts';
import { seededStore } from '../../../support/seed.ts';
import { HOLE, townWith } from '../../../support/town.ts';

let store: Store;
beforeAll(async () => {
  store = await seededStore(townWith(HOLE));
});

/** What texts are made from: halves of pairs, and what keys, pointers and canonical JSON might trip over. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.constantFrom('\ud83d', '\udc00', '__proto__', '#', '/', '~', '"', '\u0000', '\u202e', ' ', 'hole'), {
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
  fc.constantFrom('hole', 'mayor', 'press', 'en', 'UTC', '2030-01-12', 'toJSON', 'constructor'),
);
/** As they may be written in a document; some are larger than any number. */
const anyFloat = fc.constantFrom('1e999', '-1e999', '1e308', '-0', '0', '1.5', '1e-400', '99999999999999999999');
const anyInt = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.constantFrom(1, 2, 3)).map(String);
const anyInput = fc.record({
  texts: fc.array(anyText, { minLength: 6, maxLength: 6 }),
  float: anyFloat,
  int: anyInt,
  other: anyInt,
});

const ANSWER = '{ __typename ... on InvalidError { problems { path message } } }';

function documentWith({
  float,
  int,
  other,
}: {
  readonly float: string;
  readonly int: string;
  readonly other: string;
}): string {
  const claim = `{
    text: $a, language: $b, claimant: $c, claimDate: { at: "2030-01-12T00:00:00Z" }, appearances: [{ source: $d, quotation: $e }]
    statement: { figure: { subject: $c, property: $d, quantity: { value: ${float}, unit: $e, sides: ${int} }, time: { edtf: "2030", timeZone: $b } } }
  }`;
  const concept = `{ kind: AGENT, prefLabel: [{ language: $b, text: $a }, { language: $c, text: $d }], broader: [$e] }`;
  return `mutation ($a: String!, $b: String!, $c: String!, $d: String!, $e: String!, $f: String!) {
    recordClaim(input: { key: $f, claim: ${claim}, idempotencyKey: $e }) ${ANSWER}
    reviseClaim(input: { key: "hole", revision: ${int}, claim: ${claim}, reason: $a }) ${ANSWER}
    recordConcept(input: { key: $f, concept: ${concept}, idempotencyKey: $a }) ${ANSWER}
    reviseConcept(input: { key: $c, revision: ${int}, concept: ${concept}, reason: $b }) ${ANSWER}
    retractClaim(input: { key: $f, revision: ${other}, reason: $d, idempotencyKey: $c }) ${ANSWER}
    redact(input: { type: CLAIM, key: $f, revision: ${int}, revisions: [${int}, ${other}], reason: $e, idempotencyKey: $b }) ${ANSWER}
  }`;
}

describe('Mutation, given whatever GraphQL lets through', () => {
  it('answers with what was written or with what is wrong, never with a failure of its own', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async ({ texts: [a, b, c, d, e, f], ...numbers }) => {
        const asAnybody = asAnn(store, 'editor', 'redactor');
        const answer = await askStore(documentWith(numbers), asAnybody, { a, b, c, d, e, f });
        expect(answer).toEqual({
          data: {
            recordClaim: expect.anything(),
            reviseClaim: expect.anything(),
            recordConcept: expect.anything(),
            reviseConcept: expect.anything(),
            retractClaim: expect.anything(),
            redact: expect.anything(),
          },
        });
      }),
      { numRuns: 200 },
    );
  });

  it('says where a number is that is too large', async () => {
    const [a, c, d, e, f] = ['So.', 'press', 'mayor', 'mayor', 'new'];
    const query = documentWith({ float: '1e999', int: '1', other: '1' });
    expect(await askStore(query, asAnn(store, 'editor', 'redactor'), { a, b: 'en', c, d, e, f })).toMatchObject({
      data: {
        recordClaim: {
          __typename: 'InvalidError',
          problems: expect.arrayContaining([
            { path: '/claim/statement/figure/quantity/value', message: 'This number is too large.' },
          ]),
        },
      },
    });
  });
});
