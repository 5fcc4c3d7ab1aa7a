import { randomUUID } from 'node:crypto';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe } from 'vitest';
import { createTable } from '../../../functions/local/create-table.ts';
import { createTableClient } from '../../../functions/local/table-client.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import type { Database } from '../../../functions/store/database.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { type EmbeddedTable, startEmbeddedTable } from '../../support/dynalite.ts';
import { DYNAMODB_ENDPOINT } from '../../support/environment.ts';
import { describeStore } from './contract.ts';

describe('the store on an embedded DynamoDB', () => {
  let table: EmbeddedTable;

  beforeAll(async () => {
    table = await startEmbeddedTable();
  });

  afterAll(async () => {
    await table.close();
  });

  describeStore(() => openNew({ ...table.database, tableName: `record-${randomUUID()}` }));
});

describe.runIf(DYNAMODB_ENDPOINT !== undefined)('the store on the DynamoDB at DYNAMODB_ENDPOINT', () => {
  const client = createTableClient(DYNAMODB_ENDPOINT ?? 'http://localhost');
  const tables: string[] = [];

  afterAll(async () => {
    await Promise.all(tables.map((name) => client.send(new DeleteTableCommand({ TableName: name }))));
    client.destroy();
  });

  describeStore(async () => {
    tables.push(`record-${randomUUID()}`);
    return openNew({ client, tableName: tables.at(-1) ?? '' });
  });
});

async function openNew(database: Database): Promise<Store> {
  await createTable(database);
  return createStore(database);
}
