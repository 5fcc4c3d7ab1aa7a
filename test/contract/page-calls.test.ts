import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../functions/graphql/context.ts';
import { createServer } from '../../functions/graphql/server.ts';
import { EXAMPLE_REVIEWS } from '../../functions/local/example-reviews.ts';
import { loadRecord } from '../../functions/local/load-record.ts';
import { EXAMPLE } from '../../functions/local/record-file.ts';
import { openStore } from '../../functions/operations/ledger/open-store.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';
import { createStore } from '../../functions/store/dynamodb.ts';
import { countingCalls } from '../support/count-calls.ts';
import { NOW } from '../support/example.ts';
import { openTable, type TestTable } from '../support/table.ts';
import { contractQuery } from './answers.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
  const entries = readRecord(await readFile(EXAMPLE, 'utf8'), EXAMPLE);
  await loadRecord(openStore(createStore(table.database)), entries, NOW);
});

afterAll(async () => {
  await table.close();
});

/** What a query about a claim is answered with, and the calls that it takes. */
async function callsFor(query: string, key: string) {
  const server = createServer(() => {});
  const { result, calls } = await countingCalls(table.database, async (database) => {
    const store = openStore(createStore(database));
    const contextValue = createContext({ ...store, now: NOW, requestId: 'test', reviews: EXAMPLE_REVIEWS });
    return server.executeOperation({ query, variables: { key } }, { contextValue });
  });
  const { body } = result;
  return { data: body.kind === 'single' ? body.singleResult.data : null, calls };
}

describe('a claim’s current page', () => {
  it.each(['energy-truce/10', 'energy-truce/25', 'energy-truce/6', 'energy-truce/20'])(
    'costs one Query and at most one BatchGet: %s',
    async (key) => {
      const { data, calls } = await callsFor(await contractQuery('headline'), key);

      expect(data).toMatchObject({ claim: { key } });
      expect(calls).toEqual({ QueryCommand: 1, BatchGetItemCommand: 1 });
    },
  );
});

describe('a claim’s review', () => {
  it('costs a Query more, for what was published', async () => {
    const query = 'query ($key: String!) { claim(by: { key: $key }) { claimReview } }';
    const { data, calls } = await callsFor(query, 'energy-truce/10');

    expect(data).toEqual({ claim: { claimReview: expect.stringContaining('The New York Times') } });
    expect(calls).toEqual({ QueryCommand: 2, BatchGetItemCommand: 1 });
  });
});
