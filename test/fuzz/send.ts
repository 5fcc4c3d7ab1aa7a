import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Received } from './problems.ts';
import type { Sent } from './requests.ts';

/** After so long nothing is answered any more: a request that hangs is one that fails. */
const PATIENCE_MS = 20_000;

/** Sends requests to a server on this machine as they are, however odd: `fetch` would put them right. */
export function createSender(url: string): {
  readonly send: (sent: Sent) => Promise<Received>;
  readonly close: () => void;
} {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(url);
  const send = async ({ method, target, headers, body }: Sent): Promise<Received> => {
    const { promise, resolve, reject } = Promise.withResolvers<Received>();
    const content = Buffer.from(body);
    const sending = request(
      {
        agent,
        hostname,
        port,
        method,
        path: target,
        headers: { ...headers, 'content-length': content.length },
        signal: AbortSignal.timeout(PATIENCE_MS),
      },
      (response) => {
        const { statusCode: status = 0, headers: answered } = response;
        text(response).then((answer) => resolve({ status, headers: answered, body: answer }), reject);
      },
    );
    sending.on('error', reject);
    sending.end(content);
    return promise;
  };
  return { send, close: () => agent.destroy() };
}
