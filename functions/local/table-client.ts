import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type ClientOptions, createDocumentClient } from '../store/database.ts';

/** What emulators ask for and do not check. */
const STAND_IN = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

/** A client for an endpoint: of AWS with the environment's region and credentials, of an emulator with stand-ins. */
export function createTableClient(endpoint: string): DynamoDBDocumentClient {
  return createDocumentClient(clientOptions(endpoint));
}

export function clientOptions(endpoint: string): ClientOptions {
  const isAws = new URL(endpoint).hostname.endsWith('.amazonaws.com');
  // Without time limits: a whole record is loaded at once, and an emulator in this process waits its turn with it.
  return { endpoint, requestHandler: {}, ...(isAws ? {} : STAND_IN) };
}
