import type { Server } from 'node:http';
import dynalite from 'dynalite';
import { portOf } from './listening.ts';

/** A DynamoDB in this process, in memory, on a free port of the loopback interface. */
export type EmbeddedDynamoDb = { readonly endpoint: string; readonly close: () => Promise<void> };

export async function startEmbeddedDynamoDb(): Promise<EmbeddedDynamoDb> {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { endpoint: `http://127.0.0.1:${portOf(server)}`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined || error === null ? resolve() : reject(error)));
    // Clients keep their connections open for the next request, which will not come.
    server.closeAllConnections();
  });
}
