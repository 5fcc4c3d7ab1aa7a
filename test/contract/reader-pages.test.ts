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
import { READER_PAGES } from './reader-pages.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
  for (const file of [EXAMPLE, EXAMPLE.replace('energy-truce', 'border-quiet')]) {
    const entries = readRecord(await readFile(file, 'utf8'), file);
    await loadRecord(openStore(createStore(table.database)), entries.map(withAddress), NOW);
  }
});

afterAll(async () => {
  await table.close();
});

function withAddress(entry: Entry): Entry {
  return entry.type === 'Source' && entry.key === 'nyt-2026-02-05'
    ? { ...entry, url: 'https://example.org/talks' }
    : entry;
}

async function ask(query: string, first: number) {
  const server = createServer(() => {});
  const { result, calls } = await countingCalls(table.database, async (database) => {
    const store = openStore(createStore(database));
    const contextValue = createContext({ ...store, now: NOW, requestId: 'test' });
    return server.executeOperation({ query, variables: query.includes('$first') ? { first } : {} }, { contextValue });
  });
  const { data, errors } = result.body.kind === 'single' ? result.body.singleResult : {};
  return { data, errors, queries: calls['QueryCommand'] ?? 0, batches: calls['BatchGetItemCommand'] ?? 0 };
}

/** The keys of the entries that have a part of this name, or that are told of beside it. */
function keysOf(name: string, data: unknown): ReadonlySet<unknown> {
  if (typeof data !== 'object' || data === null) return new Set();
  const parts: Readonly<Record<string, unknown>> = { ...data };
  const inside = Object.values(parts).map((part) => keysOf(name, part));
  const own = name in parts ? [parts['key'] ?? JSON.stringify(parts['claim'])] : [];
  return new Set([...own, ...inside.flatMap((keys) => [...keys])]);
}

/** So many entries in each list: the most that is taken in batches is taken by the most entries. */
const SIZES = [5, 20];

describe('a page that readers ask for', () => {
  it.each(Object.entries(READER_PAGES))(
    'takes the Queries of its lists, one for what lies with each entry, and a batch for each step: %s',
    async (_, { query, queries, each = [], batches }) => {
      const taken: number[] = [];
      for (const first of SIZES) {
        const asked = await ask(query, first);
        expect(asked.errors).toBeUndefined();
        const more = each.reduce((sum, name) => sum + keysOf(name, asked.data).size, 0);
        expect(asked.queries).toBe(queries + more);
        taken.push(asked.batches);
      }
      expect(Math.max(...taken)).toBe(batches);
    },
  );
});
