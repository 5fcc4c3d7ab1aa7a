import { createAuthenticate } from '../../functions/handlers/authentication.ts';
import { createGraphqlHandler } from '../../functions/handlers/create-graphql-handler.ts';
import { answer } from '../../functions/local/gateway.ts';
import type { HttpResponse } from '../../functions/local/gateway-response.ts';
import { startHttpServer } from '../../functions/local/http-server.ts';
import { createIssuer } from '../../functions/local/issuer.ts';
import type { Role } from '../../functions/operations/caller.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { createMemoryStore } from './memory-store.ts';

/** What becomes of a request: it is answered, or met with a status before or after it is done, or with silence after. */
export type Fate = 'ANSWERED' | { readonly status: number; readonly done: boolean } | 'CUT';
export type ImportApi = {
  readonly url: string;
  readonly tokenFor: (role: Role) => string;
  /** What was written; nothing is derived of it. */
  readonly store: Store;
  /** How many requests there have been. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
};

/**
 * The API over HTTP, with an empty record in memory, and without a projector.
 *
 * @param fateOf - of a request, given how many there have been
 */
export async function startImportApi(fateOf: (count: number) => Fate = () => 'ANSWERED'): Promise<ImportApi> {
  const store = createMemoryStore();
  const { config, fetchKeys, tokenFor } = createIssuer('http://localhost', Date.now());
  const handler = createGraphqlHandler({ ...store, authenticate: createAuthenticate(config, fetchKeys) });
  let requests = 0;
  const { port, close } = await startHttpServer(0, async (request) => {
    requests += 1;
    const fate = fateOf(requests);
    if (typeof fate === 'object' && !fate.done) return refusal(fate.status);
    const response = await answer(handler, request);
    if (fate === 'CUT') throw new Error('The connection is cut.');
    return typeof fate === 'object' ? refusal(fate.status) : response;
  });
  return { url: `http://localhost:${port}/graphql`, tokenFor, store, requests: () => requests, close };
}

function refusal(status: number): HttpResponse {
  return { status, headers: { 'retry-after': '0' }, body: Buffer.from('{"message":"Not now."}') };
}
