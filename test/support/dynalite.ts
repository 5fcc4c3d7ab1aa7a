import { createTable } from '../../functions/local/create-table.ts';
import { startEmbeddedDynamoDb } from '../../functions/local/embedded-dynamodb.ts';
import { createTableClient } from '../../functions/local/table-client.ts';
import type { Database } from '../../functions/store/database.ts';

/** An empty table on an embedded DynamoDB, and how to be rid of both. */
export type EmbeddedTable = {
  readonly database: Database;
  readonly endpoint: string;
  readonly close: () => Promise<void>;
};

export async function startEmbeddedTable(): Promise<EmbeddedTable> {
  const { endpoint, close } = await startEmbeddedDynamoDb();
  const database = { client: createTableClient(endpoint), tableName: 'record' };
  await createTable(database);
  return {
    database,
    endpoint,
    close: async () => {
      database.client.destroy();
      await close();
    },
  };
}
