import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { observeScopes } from './request-scope.ts';
import { tellThrottling } from './throttled.ts';

/** The table, and the client to ask it with. */
export type Database = { readonly client: DynamoDBDocumentClient; readonly tableName: string };

/** What differs from the environment. */
export type ClientOptions = Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials' | 'requestHandler'>;

/** So often a call is made at most; it ends, one way or another, well within the time that a Lambda has here. */
export const ATTEMPTS = 3;
/** How long each attempt may take, in milliseconds. */
export const TIMEOUTS = { connectionTimeout: 500, requestTimeout: 2000, throwOnRequestTimeout: true };

export function createDocumentClient(options: ClientOptions = {}): DynamoDBDocumentClient {
  const client = new DynamoDBClient({ maxAttempts: ATTEMPTS, requestHandler: TIMEOUTS, ...options });
  // It copies all that comes and goes, for a log that nobody keeps.
  client.middlewareStack.remove('loggerMiddleware');
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  observeScopes(client);
  tellThrottling(documents);
  return documents;
}
