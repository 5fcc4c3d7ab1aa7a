import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../functions/graphql/context.ts';
import { createServer } from '../../functions/graphql/server.ts';
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

describe('a claim’s current page', () => {
  it.each(['energy-truce/10', 'energy-truce/25', 'energy-truce/6', 'energy-truce/20'])(
    'costs one Query and at most one BatchGet: %s',
    async (key) => {
      const server = createServer(() => {});
      const query = await contractQuery('headline');

      const { result, calls } = await countingCalls(table.database, async (database) => {
        const store = openStore(createStore(database));
        const contextValue = createContext({ ...store, now: NOW, requestId: 'test' });
        return server.executeOperation({ query, variables: { key } }, { contextValue });
      });

      expect(result.body).toMatchObject({ singleResult: { data: { claim: { key } } } });
      expect(calls).toEqual({ QueryCommand: 1, BatchGetItemCommand: 1 });
    },
  );
});
