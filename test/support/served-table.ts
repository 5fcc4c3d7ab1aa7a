import { createAuthenticate } from '../../functions/handlers/authentication.ts';
import { createGraphqlHandler } from '../../functions/handlers/create-graphql-handler.ts';
import { withHealth } from '../../functions/handlers/with-health.ts';
import { answer, type LambdaHandler } from '../../functions/local/gateway.ts';
import { startHttpServer } from '../../functions/local/http-server.ts';
import { createIssuer } from '../../functions/local/issuer.ts';
import { projectingAfter } from '../../functions/local/projecting-after.ts';
import type { Role } from '../../functions/operations/caller.ts';
import { projectFully } from '../../functions/operations/project-fully.ts';
import type { Database } from '../../functions/store/database.ts';
import { storeOf } from './projected.ts';

/** The API over HTTP. */
export type ServedTable = {
  readonly url: string;
  readonly tokenFor: (role: Role) => string;
  readonly close: () => Promise<void>;
};

/** Serves the record in a table as it is; what follows from a write is derived right after it. */
export async function serveTable(database: Database): Promise<ServedTable> {
  const store = storeOf(database);
  const ledger = projectingAfter(store.ledger, async (refs) => projectFully({ ...store, now: Date.now() }, refs));
  const { config, fetchKeys, tokenFor } = createIssuer('http://localhost', Date.now());
  const log = (): void => {};
  const api = createGraphqlHandler({ ...store, ledger, log, authenticate: createAuthenticate(config, fetchKeys) });
  const handler: LambdaHandler = withHealth(api, { readTable: store.derivations.vocabularyVersion, log });
  const { port, close } = await startHttpServer(0, async (request) => answer(handler, request));
  return { url: `http://localhost:${port}/graphql`, tokenFor, close };
}
