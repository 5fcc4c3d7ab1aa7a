import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../functions/domain/record.ts';
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
import * as pages from './reader-pages.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
  const entries = readRecord(await readFile(EXAMPLE, 'utf8'), EXAMPLE);
  await loadRecord(openStore(createStore(table.database)), entries.map(withAddress), NOW);
});

afterAll(async () => {
  await table.close();
});

function withAddress(entry: Entry): Entry {
  return entry.type === 'Source' ? { ...entry, url: 'https://example.org/talks' } : entry;
}

async function ask(query: string) {
  const server = createServer(() => {});
  const { result, calls } = await countingCalls(table.database, async (database) => {
    const store = openStore(createStore(database));
    const contextValue = createContext({ ...store, now: NOW, requestId: 'test' });
    return server.executeOperation({ query }, { contextValue });
  });
  return { answer: result.body.kind === 'single' ? result.body.singleResult : null, calls };
}

/**
 * How many Queries each takes, and how many batches: of those there is one for each step from an entry to what it names,
 * however many entries are at it, and one more where their heads or their pages are asked for.
 */
const CALLS: Readonly<Record<keyof typeof pages, readonly [queries: number, batches: number]>> = {
  // The page.
  CLAIM: [1, 2],
  // The page, and the checks of each of the claims against it.
  CHECKS_OF_CHECKS: [7, 2],
  // The concepts below; two for each rating; one for each rating with checks.
  CLAIMANT: [14, 7],
  CLAIMANTS: [1, 3],
  COMMITMENT: [4, 3],
  COMMITMENTS: [1, 4],
  // The list is spread over eight partitions.
  LATEST: [28, 4],
  CHANGES: [4, 4],
  FEED: [8, 4],
  SOURCE: [2, 6],
  ADDRESS: [3, 3],
};

describe('a page that readers ask for', () => {
  it.each(Object.entries(pages))(
    'takes as many calls as it has steps, not as many as there are entries: %s',
    async (name, query) => {
      const { answer, calls } = await ask(query);
      expect(answer?.errors).toBeUndefined();
      expect(Object.entries(CALLS).find(([each]) => each === name)).toEqual([
        name,
        [calls['QueryCommand'] ?? 0, calls['BatchGetItemCommand'] ?? 0],
      ]);
    },
  );
});
