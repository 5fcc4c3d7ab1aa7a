import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticate } from '../../functions/handlers/authentication.ts';
import { createGraphqlHandler } from '../../functions/handlers/create-graphql-handler.ts';
import { createProjectorHandler } from '../../functions/handlers/create-projector-handler.ts';
import { createSweepHandler } from '../../functions/handlers/create-sweep-handler.ts';
import type { GraphqlHandler } from '../../functions/handlers/graphql-handler.ts';
import { telling } from '../../functions/handlers/telling.ts';
import { MARGIN_MS, type Timed } from '../../functions/handlers/within-time.ts';
import { createIssuer } from '../../functions/local/issuer.ts';
import { loadRecord } from '../../functions/local/load-record.ts';
import { openStore } from '../../functions/operations/ledger/open-store.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { project } from '../../functions/operations/project.ts';
import { retryAsides } from '../../functions/operations/retry-asides.ts';
import { runTask } from '../../functions/operations/run-task.ts';
import { sweep } from '../../functions/operations/sweep.ts';
import { createStore } from '../../functions/store/dynamodb.ts';
import { truthPartition } from '../../functions/store/keys.ts';
import { exampleEntries, NOW } from '../support/example.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { createNotingClient, type NotingClient, type Sent } from '../support/noting-signals.ts';
import { streamEvent } from '../support/stream-event.ts';
import { openTable, type TestTable } from '../support/table.ts';

let table: TestTable;
let noting: NotingClient;
let store: Store;

beforeAll(async () => {
  table = await openTable();
  noting = createNotingClient(table.endpoint);
  store = openStore(createStore({ ...table.database, client: noting.client }));
  await loadRecord(openStore(createStore(table.database)), await exampleEntries(), NOW);
});

afterAll(async () => {
  noting.client.destroy();
  await table.close();
});

/** The one signal that gives up all that was sent; it fails where there is none, or anything else was sent. */
function onlySignalOf({ signals, requests }: Sent): AbortSignal | undefined {
  const [signal] = signals;
  expect(signal).toBeInstanceOf(AbortSignal);
  expect([new Set(signals).size, requests]).toEqual([1, signals.length]);
  return signal;
}

const KEY = 'energy-truce/10';
/** What editors write, beside what the README has, one after the other. */
const WRITTEN: readonly string[] = [
  `mutation { rankClaim(input: { key: "${KEY}", revision: 1, rank: DEPRECATED, reason: "So." }) { __typename } }`,
  `mutation { retractClaim(input: { key: "${KEY}", revision: 2, reason: "So." }) { __typename } }`,
  `mutation { redact(input: { type: CLAIM, key: "${KEY}", revision: 3, reason: "So." }) { __typename } }`,
];

describe('whatever a request asks of the table', () => {
  let handler: GraphqlHandler;
  let tokens: Readonly<Record<'editor' | 'redactor', string>>;
  beforeAll(() => {
    const { config, fetchKeys, tokenFor } = createIssuer('http://localhost:4000', Date.now());
    const authenticate = createAuthenticate(config, fetchKeys);
    tokens = { editor: tokenFor('editor'), redactor: tokenFor('redactor') };
    handler = createGraphqlHandler({ ...store, authenticate, now: () => NOW, log: () => {} });
  });
  const ask = async (query: string): Promise<Sent> => {
    const token = tokens[query.includes('redact(') ? 'redactor' : 'editor'];
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query, variables: { key: KEY } });
    return noting.sentBy(async () => {
      const answer = await handler(httpEvent({ method: 'POST', headers, body }), lambdaContext);
      expect(JSON.parse(answer.body ?? '')).not.toHaveProperty('errors');
    });
  };

  it('is given up with the request, by a signal of its own', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const queries = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, query = '']) => query);
    const signals = new Set<unknown>();
    for (const query of [...queries, ...WRITTEN]) signals.add(onlySignalOf(await ask(query)));
    expect(signals.size).toBe(queries.length + WRITTEN.length);
    expect(queries.length).toBeGreaterThan(12);
  });
});

const parts = { log: () => {}, counts: { count: () => {}, publish: () => {} }, message: '', of: () => ({}) };
/** Has so much time left, one time after the other that it is asked, and the last from then on. */
const timed = (...left: readonly number[]): Timed => {
  const times = [...left];
  return { getRemainingTimeInMillis: () => (times.length > 1 ? (times.shift() ?? 0) : (left.at(-1) ?? 0)) };
};
const TWO_MINUTES = timed(120_000);

describe('whatever is asked of the table to derive what follows', () => {
  const projector = telling(
    parts,
    createProjectorHandler({
      ...parts,
      project: async (refs) => project({ ...store, now: NOW }, refs),
      runTask: async (id) => runTask({ ...store, now: NOW }, id),
      putAside: async (...aside) => store.aside.putAside(...aside),
      now: () => NOW,
      wait: async () => {},
    }),
  );
  const sweeping = telling(
    parts,
    createSweepHandler({
      ...parts,
      sweep: async () => sweep({ ...store, now: NOW }),
      retryAsides: async (trying) => retryAsides({ ...store, now: NOW }, store.aside, trying),
    }),
  );
  const BATCH = streamEvent([truthPartition({ type: 'Claim', key: KEY })]);

  it.each([
    ['the projector', async () => projector(BATCH, TWO_MINUTES)],
    ['the sweep', async () => sweeping({}, TWO_MINUTES)],
  ])('by %s can be given up', async (_, work) => {
    const { signals, requests } = await noting.sentBy(work);
    expect(signals.filter((signal) => signal === undefined)).toEqual([]);
    expect([signals.length > 0, requests]).toEqual([true, signals.length]);
  });

  it('is given up in time to say what has to come again', async () => {
    noting.silence();
    let response: unknown;
    const { signals } = await noting.sentBy(async () => {
      response = await projector(BATCH, timed(1_050, MARGIN_MS + 20, 0));
    });
    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: '100' }] });
    expect([signals.length > 0, signals.every((signal) => signal?.aborted)]).toEqual([true, true]);
    await expect(sweeping({}, timed(1_050, MARGIN_MS + 20, 0))).rejects.toThrow('Given up.');
  });
});
