import { readFile } from 'node:fs/promises';
import type { GraphQLFormattedError } from 'graphql';
import type { Entry } from '../../functions/domain/record.ts';
import { createContext } from '../../functions/graphql/context.ts';
import { costIn } from '../../functions/graphql/limits/limits-plugin.ts';
import { createServer } from '../../functions/graphql/server.ts';
import { loadRecord } from '../../functions/local/load-record.ts';
import { EXAMPLE } from '../../functions/local/record-file.ts';
import { openStore } from '../../functions/operations/ledger/open-store.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';
import { createStore } from '../../functions/store/dynamodb.ts';
import { countedPart } from '../../functions/store/request-scope.ts';
import { countingCalls } from './count-calls.ts';
import { NOW } from './example.ts';
import { REVIEWS } from './reviews.ts';
import { openTable } from './table.ts';

/** What a query costs, how often it asks the table, and what is wrong with it. */
export type Spent = {
  readonly points: number;
  readonly calls: number;
  readonly errors: readonly GraphQLFormattedError[];
  readonly data: unknown;
};
export type Spending = {
  readonly spend: (query: string, variables?: Record<string, unknown>) => Promise<Spent>;
  readonly close: () => Promise<void>;
};

/** A table with two of the example records, of which one has editors' checks, or with another record; and an API over it. */
export async function openSpending(record?: readonly Entry[]): Promise<Spending> {
  const table = await openTable();
  for (const entries of record === undefined ? await examples() : [record])
    await loadRecord(openStore(createStore(table.database)), entries, NOW);
  const server = createServer((entry) => {
    throw new Error(JSON.stringify(entry));
  });
  return {
    spend: async (query, variables = {}) => {
      const { result, calls } = await countingCalls(table.database, async (database) => {
        const store = openStore(createStore(database));
        const contextValue = createContext({
          ...store,
          now: NOW,
          requestId: 'test',
          counted: countedPart,
          reviews: REVIEWS,
        });
        return server.executeOperation({ query, variables }, { contextValue });
      });
      const answer = result.body.kind === 'single' ? result.body.singleResult : {};
      return {
        points: costIn(answer) ?? 0,
        calls: Object.values(calls).reduce((sum, each) => sum + each, 0),
        errors: answer.errors ?? [],
        data: answer.data,
      };
    },
    close: async () => {
      await server.stop();
      await table.close();
    },
  };
}

async function examples(): Promise<readonly (readonly Entry[])[]> {
  const files = [EXAMPLE, EXAMPLE.replace('energy-truce', 'border-quiet')];
  return Promise.all(files.map(async (file) => readRecord(await readFile(file, 'utf8'), file)));
}
