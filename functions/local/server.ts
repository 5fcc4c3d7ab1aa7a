import { readFile } from 'node:fs/promises';
import type { Entry } from '../domain/record.ts';
import { createAuthenticate } from '../handlers/authentication.ts';
import { createGraphqlHandler } from '../handlers/create-graphql-handler.ts';
import { logFailures } from '../handlers/log.ts';
import { withHealth } from '../handlers/with-health.ts';
import type { Role } from '../operations/caller.ts';
import { openStore } from '../operations/ledger/open-store.ts';
import type { Store } from '../operations/ports.ts';
import { projectFully } from '../operations/project-fully.ts';
import { readRecord } from '../operations/record-format/read-record.ts';
import { createStore } from '../store/dynamodb.ts';
import { createTable } from './create-table.ts';
import { startEmbeddedDynamoDb } from './embedded-dynamodb.ts';
import { EXAMPLE_REVIEWS } from './example-reviews.ts';
import { answer, type LambdaHandler } from './gateway.ts';
import { startHttpServer } from './http-server.ts';
import { createIssuer } from './issuer.ts';
import { loadRecord } from './load-record.ts';
import { projectingAfter } from './projecting-after.ts';
import { EXAMPLE } from './record-file.ts';
import { createTableClient } from './table-client.ts';
import { starterKeysOf } from './worth-asking.ts';

export type LocalServerOptions = {
  /** 0: any that is free. */
  readonly port: number;
  /** The record to serve; the example unless said otherwise. */
  readonly recordFile?: string;
  /** A DynamoDB to keep the record in; an embedded one, empty at first, unless said otherwise. */
  readonly endpoint?: string | undefined;
};
export type LocalServer = {
  /** Of the API: http://localhost:4000/graphql. */
  readonly url: string;
  /** What was loaded. */
  readonly entries: readonly Entry[];
  /** By role, a token that this server accepts as long as it runs. */
  readonly tokens: Readonly<Record<Role, string>>;
  readonly close: () => Promise<void>;
};

const TABLE_NAME = 'counterclaim';

/**
 * Serves a record through the Lambda handler itself.
 *
 * @throws the system's error where the port is taken (EADDRINUSE) or the file cannot be read (ENOENT, …), RecordError
 *   where what it holds is not right
 */
export async function startLocalServer({
  port,
  recordFile = EXAMPLE,
  endpoint,
}: LocalServerOptions): Promise<LocalServer> {
  // The port is taken at once; who asks before the record is there waits for it.
  const { promise: handler, ...settle } = Promise.withResolvers<LambdaHandler>();
  const http = await startHttpServer(port, async (request) => answer(await handler, request));
  const closing: (() => Promise<void>)[] = [http.close];
  const close = async (): Promise<void> => {
    for (const closeOne of closing) await closeOne();
  };
  try {
    const entries = readRecord(await readFile(recordFile, 'utf8'), recordFile);
    const { store, close: closeStore } = await openTable(endpoint);
    closing.push(closeStore);
    await loadRecord(store, entries, Date.now());
    // The record was loaded at once; from here on what follows from a write is derived right after it.
    const ledger = projectingAfter(store.ledger, (refs) => projectFully({ ...store, now: Date.now() }, refs));
    const served: Store = { ...store, ledger };
    const { config, fetchKeys, tokenFor } = createIssuer(`http://localhost:${http.port}`, Date.now());
    const starterKeys = starterKeysOf(entries);
    const api = createGraphqlHandler({
      ...served,
      authenticate: createAuthenticate(config, fetchKeys),
      reviews: EXAMPLE_REVIEWS,
      ...(starterKeys === undefined ? {} : { starterKeys }),
    });
    settle.resolve(withHealth(api, { readTable: store.derivations.vocabularyVersion, log: logFailures }));
    return {
      url: `http://localhost:${http.port}/graphql`,
      entries,
      tokens: { editor: tokenFor('editor'), redactor: tokenFor('redactor') },
      close,
    };
  } catch (error) {
    handler.catch(() => {});
    settle.reject(error);
    await close();
    throw error;
  }
}

type OpenTable = { readonly store: Store; readonly close: () => Promise<void> };

async function openTable(endpoint: string | undefined): Promise<OpenTable> {
  if (endpoint !== undefined) return openTableAt(endpoint);
  const embedded = await startEmbeddedDynamoDb();
  const { store, close } = await openTableAt(embedded.endpoint);
  return {
    store,
    close: async () => {
      await close();
      await embedded.close();
    },
  };
}

async function openTableAt(endpoint: string): Promise<OpenTable> {
  const database = { client: createTableClient(endpoint), tableName: TABLE_NAME };
  await createTable(database);
  return { store: openStore(createStore(database)), close: async () => database.client.destroy() };
}
