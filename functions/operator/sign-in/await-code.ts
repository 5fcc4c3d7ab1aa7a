import type { HttpResponse } from '../../local/gateway-response.ts';
import { startHttpServer } from '../../local/http-server.ts';
import { SignInError } from './sign-in-error.ts';

/** Where the sign-in page sends back to, and by what we know that it is for us that it does. */
export type Awaited = { readonly callback: string; readonly state: string };

/** Where http listens whose address names no port. */
const HTTP_PORT = 80;

/**
 * Waits on this machine for whom the sign-in page sends back, and answers with the code that they bring. Whoever brings
 * another state comes from somewhere else and is turned away.
 *
 * @param ready - called when somebody can be sent back
 * @throws SignInError where nobody was signed in, or nobody can be sent back
 */
export async function awaitCode({ callback, state }: Awaited, ready: () => void): Promise<string> {
  const { port, pathname } = new URL(callback);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const respond = async ({ target }: { readonly target: string }): Promise<HttpResponse> => {
    const brought = new URL(target, callback);
    if (brought.pathname !== pathname) return said(404, 'There is nothing here.');
    const {
      state: ofWhich,
      code,
      error = 'no code',
      error_description: why,
    } = Object.fromEntries(brought.searchParams);
    if (ofWhich !== state) return said(400, 'This is of another sign-in.');
    if (code === undefined) {
      reject(new SignInError(`Nobody was signed in: ${[error, why ?? []].flat().join(', ')}.`));
      return said(400, 'You are not signed in.');
    }
    resolve(code);
    return said(200, 'You are signed in. This page can be closed.');
  };
  const server = await startHttpServer(port === '' ? HTTP_PORT : Number(port), respond).catch((error: unknown) => {
    throw new SignInError(`Nobody can be sent back to ${callback}: ${String(error)}.`);
  });
  try {
    ready();
    return await promise;
  } finally {
    await server.close();
  }
}

function said(status: number, text: string): HttpResponse {
  const headers = { 'content-type': 'text/plain; charset=utf-8', connection: 'close' };
  return { status, headers, body: Buffer.from(text) };
}
