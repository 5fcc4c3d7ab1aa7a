import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../store/database.ts';

/** What emulators ask for and do not check. */
const STAND_IN = { region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

/** A client for an endpoint: of AWS with the environment's region and credentials, of an emulator with stand-ins. */
export function createTableClient(endpoint: string): DynamoDBDocumentClient {
  return createDocumentClient(clientOptions(endpoint));
}

export function clientOptions(endpoint: string): Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials'> {
  return new URL(endpoint).hostname.endsWith('.amazonaws.com') ? { endpoint } : { endpoint, ...STAND_IN };
}
