import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The table, and the client to ask it with. */
export type Database = { readonly client: DynamoDBDocumentClient; readonly tableName: string };

/**
 * A client whose waits, retries included, end well within the ten seconds that a Lambda here may take: three attempts
 * of at most two and a half seconds.
 *
 * @param options what differs from the environment: an endpoint, and the region and credentials that it asks for
 */
export function createDocumentClient(
  options: Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials'> = {},
): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    ...options,
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: 2000, throwOnRequestTimeout: true },
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
