import { CreateTableCommand, ResourceInUseException, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { Database } from '../store/database.ts';
import { tableDefinition } from '../store/table.ts';

/** Creates the table unless it is there, and waits until it can be used. */
export async function createTable({ client, tableName }: Database): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableDefinition(tableName)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 0.02, maxDelay: 2 }, { TableName: tableName });
}
