import { randomUUID } from 'node:crypto';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { createTable } from '../../functions/local/create-table.ts';
import { startEmbeddedDynamoDb } from '../../functions/local/embedded-dynamodb.ts';
import { createTableClient } from '../../functions/local/table-client.ts';
import type { Database } from '../../functions/store/database.ts';
import { DYNAMODB_ENDPOINT } from './environment.ts';

/** An empty table that nobody else uses, and how to be rid of it. */
export type TestTable = {
  readonly database: Database;
  readonly endpoint: string;
  /** One more empty table at the same endpoint. */
  readonly another: () => Promise<Database>;
  /** Deletes the tables. */
  readonly close: () => Promise<void>;
};

/**
 * Opens a table on an embedded DynamoDB or, where there is one, on the DynamoDB at DYNAMODB_ENDPOINT. Whichever test
 * imports this file is one of those that `npm run test:dynamodb-local` runs.
 */
export async function openTable(): Promise<TestTable> {
  return DYNAMODB_ENDPOINT === undefined ? openEmbeddedTable() : openTableAt(DYNAMODB_ENDPOINT);
}

/** Opens a table on an embedded DynamoDB, whatever the environment says. */
export async function openEmbeddedTable(): Promise<TestTable> {
  const embedded = await startEmbeddedDynamoDb();
  const table = await openTableAt(embedded.endpoint);
  return {
    ...table,
    close: async () => {
      await table.close();
      await embedded.close();
    },
  };
}

async function openTableAt(endpoint: string): Promise<TestTable> {
  const client = createTableClient(endpoint);
  const tableNames: string[] = [];
  const another = async (): Promise<Database> => {
    const database = { client, tableName: `record-${randomUUID()}` };
    await createTable(database);
    tableNames.push(database.tableName);
    return database;
  };
  return {
    database: await another(),
    endpoint,
    another,
    close: async () => {
      for (const tableName of tableNames) await client.send(new DeleteTableCommand({ TableName: tableName }));
      client.destroy();
    },
  };
}
