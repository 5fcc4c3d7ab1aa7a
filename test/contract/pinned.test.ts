import { readFile } from 'node:fs/promises';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../functions/graphql/schema.ts';
import { createGraphqlHandler } from '../../functions/handlers/create-graphql-handler.ts';
import { EXAMPLE } from '../../functions/local/record-file.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { projectFully } from '../../functions/operations/project-fully.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';
import { allFields } from '../support/all-fields.ts';
import { NOW } from '../support/example.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { mutate } from '../support/mutate.ts';
import { seededStore } from '../support/seed.ts';
import { WRITTEN_AT } from '../support/writer.ts';

const schema = createSchema();
/** After the record was loaded, and before it was written to. */
const VIEW = 'asOf: "2026-02-20T00:00:00Z", recordedBy: "2026-03-02T00:00:00Z"';
/** All that can be asked of the past. */
const QUERIES: readonly string[] = [
  `{ claim(by: { key: "energy-truce/10" }) { id key verdict(${VIEW}) ${allFields(schema, 'Verdict')} } }`,
  `{ claim(by: { key: "energy-truce/10" }) { checks(${VIEW}, first: 3) ${allFields(schema, 'CheckConnection')} } }`,
  `{ commitment(by: { key: "energy-truce" }) { status(${VIEW}) ${allFields(schema, 'Status')} } }`,
  ...[
    'claim(by: { key: "energy-truce/6" })',
    'commitment(by: { key: "energy-truce" })',
    'concept(by: { key: "putin" })',
  ].map((entry) => `{ ${entry} { revision(number: 1) ${allFields(schema, 'Revision')} } }`),
];
const LONG = 'public, max-age=86400, stale-while-revalidate=60';
const SHORT = 'public, max-age=30, stale-while-revalidate=60';

async function ask(store: Store, query: string) {
  const handler = createGraphqlHandler({ ...store, now: () => WRITTEN_AT, log: () => {} });
  const { headers = {}, body = '' } = await handler(
    httpEvent({
      headers: { 'apollo-require-preflight': 'true' },
      query: new URLSearchParams({ query }).toString(),
    }),
    lambdaContext,
  );
  return { kept: headers['cache-control'], etag: headers['etag'], body };
}

/** Writes much that bears on what is asked: a strike, what a claim, a commitment and a concept say, and a check. */
async function writeTo(store: Store): Promise<void> {
  const writes: readonly (readonly [mutation: string, input: object])[] = [
    [
      'recordClaim',
      {
        key: 'another-strike',
        claim: {
          text: 'Russia struck a power plant in Kyiv on 30 January.',
          claimant: 'zelensky',
          claimDate: { edtf: '2026-01-30', timeZone: 'Europe/Kyiv' },
          statement: {
            occurrence: {
              agents: ['russia'],
              action: 'strike',
              targets: ['power-plant'],
              places: ['kyiv'],
              time: { edtf: '2026-01-30', timeZone: 'Europe/Kyiv' },
            },
          },
        },
      },
    ],
    ['retractClaim', { key: 'energy-truce/6', revision: 1, reason: 'A test.' }],
    [
      'reviseCommitment',
      {
        key: 'energy-truce',
        revision: 1,
        reason: 'A test.',
        commitment: { prefLabel: [{ language: 'en', text: 'another' }], party: 'ukraine' },
      },
    ],
    [
      'reviseConcept',
      {
        key: 'putin',
        revision: 1,
        reason: 'A test.',
        concept: { kind: 'AGENT', prefLabel: [{ language: 'en', text: 'somebody' }] },
      },
    ],
    [
      'makeCheck',
      {
        key: 'check',
        check: { claim: 'energy-truce/10', against: 'energy-truce/7', relation: 'CONTRADICTS', rationale: 'A test.' },
      },
    ],
  ];
  for (const [mutation, input] of writes) {
    expect(await mutate(store, mutation, { input })).toEqual({ __typename: expect.stringMatching(/Written$/) });
  }
  await projectFully({ ...store, now: WRITTEN_AT }, [
    { type: 'Claim', key: 'another-strike' },
    { type: 'Claim', key: 'energy-truce/6' },
    { type: 'Commitment', key: 'energy-truce' },
    { type: 'Concept', key: 'putin' },
    { type: 'EditorCheck', key: 'check' },
  ]);
}

describe('an answer that is pinned to the past', () => {
  it('is that of one of these fields, as everything with such arguments is', () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
    const pinnable = types.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some(({ name }) => ['asOf', 'recordedBy', 'number'].includes(name)))
        .map(({ name }) => `${type.name}.${name}`),
    );
    const revisions = types
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Entry'))
      .map(({ name }) => `${name}.revision`);
    expect(pinnable.toSorted()).toEqual(
      ['Claim.checks', 'Claim.verdict', 'Commitment.status', ...revisions].toSorted(),
    );
  });

  it('is the same whatever is written later, and may be kept for long', async () => {
    const store = await seededStore(readRecord(await readFile(EXAMPLE, 'utf8'), EXAMPLE), NOW);
    const asItStands = '{ claim(by: { key: "energy-truce/10" }) { verdict { rating explanation } } }';
    const [before, current] = [
      await Promise.all(QUERIES.map(async (query) => ask(store, query))),
      await ask(store, asItStands),
    ];
    await writeTo(store);
    expect(before.map(({ kept }) => kept)).toEqual(QUERIES.map(() => LONG));
    expect(await Promise.all(QUERIES.map(async (query) => ask(store, query)))).toEqual(before);
    const after = await ask(store, asItStands);
    expect(after).not.toEqual(current);
    expect([current.kept, after.kept]).toEqual([SHORT, SHORT]);
  });
});
