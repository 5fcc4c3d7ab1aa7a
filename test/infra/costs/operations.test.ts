import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticate } from '../../../functions/handlers/authentication.ts';
import { createGraphqlHandler } from '../../../functions/handlers/create-graphql-handler.ts';
import type { GraphqlHandler } from '../../../functions/handlers/graphql-handler.ts';
import { createIssuer } from '../../../functions/local/issuer.ts';
import { loadRecord } from '../../../functions/local/load-record.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { projectFully } from '../../../functions/operations/project-fully.ts';
import { retryAsides } from '../../../functions/operations/retry-asides.ts';
import { sweep } from '../../../functions/operations/sweep.ts';
import { OPERATIONS, type Operation } from '../../../infra/costs/operations.ts';
import { USE } from '../../../infra/costs/use.ts';
import { contractQuery } from '../../contract/answers.ts';
import { consuming } from '../../scale/consumed.ts';
import { DYNAMODB_ENDPOINT } from '../../support/environment.ts';
import { exampleEntries, NOW } from '../../support/example.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { storeOf } from '../../support/projected.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';

const LIST = `{
  claims(first: 20) {
    edges { node { id key text claimDate claimant { prefLabel } verdict { rating } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const CHANGES = '{ verdictChanges(first: 20) { edges { node { at rating claim { key text } } } } }';
const FEED = '{ feed(first: 20) { edges { cursor node { at entry { key } } } } }';

let table: TestTable;
let store: Store;
let handler: GraphqlHandler;
let token: string;
beforeAll(async () => {
  table = await openTable();
  store = storeOf(table.database);
  const entries = await exampleEntries();
  await loadRecord(store, entries, NOW);
  const { config, fetchKeys, tokenFor } = createIssuer('http://localhost:4000', Date.now());
  handler = createGraphqlHandler({ ...store, authenticate: createAuthenticate(config, fetchKeys), now: () => NOW });
  token = tokenFor('editor');
});
afterAll(async () => {
  await table.close();
});

/** How many bytes are answered. */
async function ask(query: string, variables: object = {}): Promise<number> {
  const { body = '', isBase64Encoded = false } = await handler(
    httpEvent({
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    }),
    lambdaContext,
  );
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const answer: unknown = JSON.parse((isBase64Encoded ? gunzipSync(bytes) : bytes).toString());
  expect(answer).toHaveProperty('data');
  expect(answer).not.toHaveProperty('errors');
  return bytes.length;
}

const askPage = async (): Promise<number> => ask(await contractQuery('headline'), { key: 'energy-truce/10' });

/** The README's second query in GraphQL: the mutation. */
async function record(): Promise<unknown> {
  const readme = await readFile('README.md', 'utf8');
  return ask(readme.split('```graphql\n')[2]?.split('```')[0] ?? '');
}

async function sweepNothing(): Promise<void> {
  expect(await sweep({ ...store, now: NOW })).toBe(0);
  expect(await retryAsides({ ...store, now: NOW }, store.aside)).toEqual([]);
}

const RUNS: Readonly<Record<keyof typeof OPERATIONS, () => Promise<unknown>>> = {
  'the page of a claim, with its verdict and checks': askPage,
  'a list of 20 claims, with their ratings': async () => ask(LIST),
  'the latest 20 verdict changes': async () => ask(CHANGES),
  'a page of the feed': async () => ask(FEED),
  'recording a claim': record,
  'deriving what follows from it': async () =>
    projectFully({ ...store, now: NOW }, [{ type: 'Claim', key: 'reply/1' }]),
  'a sweep that finds nothing to do': sweepNothing,
};

describe('OPERATIONS', () => {
  it('are within a tenth of what is counted; units, where DynamoDB Local says them', async () => {
    const stated = new Map<string, Operation>(Object.entries(OPERATIONS));
    for (const [name, run] of Object.entries(RUNS)) {
      const { calls, unitsRead, unitsWritten } = await consuming(table.database, run);
      const counted = DYNAMODB_ENDPOINT === undefined ? { calls } : { calls, unitsRead, unitsWritten };
      const near = Object.entries(counted).map(([what, count]) => [what, nearTo(count)]);
      expect({ name, ...stated.get(name) }).toMatchObject({ name, ...Object.fromEntries(near) });
    }
  });
});

/** What is stated where so much is counted. */
function nearTo(count: number): unknown {
  return expect.toSatisfy((stated: number) => Math.abs(stated - count) <= count / 10, `${count} was counted`);
}

describe('USE', () => {
  it('takes the page of a claim for no smaller than it is, with a kilobyte of headers', async () => {
    expect(Math.ceil((await askPage()) / 1000) + 1).toBe(USE.kilobytesAnswered);
  });

  it('takes a claim for no smaller than one of the example is, with all that follows from it', async () => {
    const bytes = [...(await itemsOf(table.database)).values()].reduce((sum, item) => sum + sizeOf(item), 0);
    const claims = (await exampleEntries()).filter(({ type }) => type === 'Claim').length;
    const kilobytes = bytes / claims / 1000;
    expect(kilobytes).toBeLessThan(USE.kilobytesPerClaim);
    expect(kilobytes).toBeGreaterThan(USE.kilobytesPerClaim / 2);
  });
});

/** About what DynamoDB counts: names and values. */
function sizeOf(item: object): number {
  return Buffer.byteLength(JSON.stringify(item));
}
