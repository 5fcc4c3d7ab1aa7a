import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TABLE_NAME_VARIABLE } from '../../../functions/handlers/environment-names.ts';
import { loadRecord } from '../../../functions/local/load-record.ts';
import { EXAMPLE } from '../../../functions/local/record-file.ts';
import { openStore } from '../../../functions/operations/ledger/open-store.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { readRecord } from '../../../functions/operations/record-format/read-record.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { type BundleFolders, bundle } from '../../../infra/bundle.ts';
import { openEmbeddedTable, type TestTable } from '../../support/table.ts';
import { type Lambda, startLambda } from './start-lambda.ts';

/** The folders that are deployed, and a table with the example on record that the functions ask. */
export type Deployed = Pick<TestTable, 'database' | 'endpoint'> & {
  readonly store: Store;
  /** @param environment - beside the table's, or instead of it */
  readonly start: (name: keyof BundleFolders, environment?: Readonly<Record<string, string>>) => Promise<Lambda>;
  /** Stops what was started and still runs. */
  readonly close: () => Promise<void>;
};

export async function deploy(): Promise<Deployed> {
  const folder = await mkdtemp(join(tmpdir(), 'deployed-'));
  const { folders } = await bundle(folder);
  const { database, endpoint, close } = await openEmbeddedTable();
  const store = openStore(createStore(database));
  await loadRecord(store, readRecord(await readFile(EXAMPLE, 'utf8'), EXAMPLE), Date.now());
  const started: Lambda[] = [];
  const table = { [TABLE_NAME_VARIABLE]: database.tableName, AWS_ENDPOINT_URL: endpoint };
  return {
    database,
    endpoint,
    store,
    start: async (name, environment = {}) => {
      const lambda = await startLambda(folders[name], { ...table, ...environment });
      started.push(lambda);
      return lambda;
    },
    close: async () => {
      await Promise.all(started.map(async (lambda) => lambda.shutDown()));
      await close();
      await rm(folder, { recursive: true });
    },
  };
}
