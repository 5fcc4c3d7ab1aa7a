import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { portOf } from '../../../functions/local/listening.ts';
import {
  backOff,
  createApiClient,
  GaveUpError,
  MOST_TRIES,
  RefusedError,
  StopError,
} from '../../../functions/operator/api-client.ts';

type Seen = { readonly authorization: string | undefined; readonly body: unknown };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('createApiClient', () => {
  it('sends the query, its variables and the token, and gives back the data', async () => {
    const { endpoint, seen } = await answering((response) => response.end('{"data":{"claim":null}}'));
    const { ask } = createApiClient({ endpoint, token: 'a.b.c' });

    expect(await ask('{ claim }', { key: 'x' })).toEqual({ claim: null });
    expect(seen).toEqual([{ authorization: 'Bearer a.b.c', body: { query: '{ claim }', variables: { key: 'x' } } }]);
  });

  it('says nothing of who asks where nobody does', async () => {
    const { endpoint, seen } = await answering((response) => response.end('{"data":{}}'));

    await createApiClient({ endpoint, token: null }).ask('{ a }', {});

    expect(seen.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  it('asks again after ever longer, until it is answered', async () => {
    const { endpoint, seen } = await answering((response, count) => {
      if (count === 1) response.destroy();
      else if (count === 4) response.end('{"data":{"a":1}}');
      else response.writeHead(503, count === 3 ? { 'retry-after': '7' } : {}).end();
    });
    const { waits, wait } = recordedWaits();

    const data = await createApiClient({ endpoint, token: null, wait, random: () => 0.5 }).ask('{ a }', {});

    expect([data, seen.length, waits]).toEqual([{ a: 1 }, 4, [250, 500, 7000]]);
  });

  it('gives up in the end, and says what there was the last time', async () => {
    const { endpoint, seen } = await answering((response) => response.writeHead(500).end());
    const { waits, wait } = recordedWaits();

    const outcome = createApiClient({ endpoint, token: null, wait }).ask('{ a }', {});

    await expect(outcome).rejects.toEqual(
      new GaveUpError('The API answered with HTTP status 500. It was asked 8 times.'),
    );
    expect([seen.length, waits.length]).toEqual([MOST_TRIES, MOST_TRIES - 1]);
  });

  it('gives up where nobody is there', async () => {
    const { endpoint } = await answering(() => {});
    servers[0]?.close();
    const { wait } = recordedWaits();

    await expect(createApiClient({ endpoint, token: null, wait }).ask('{ a }', {})).rejects.toEqual(
      new GaveUpError(`${endpoint} cannot be reached: ECONNREFUSED. It was asked 8 times.`),
    );
  });

  it('stops at once where nothing will do better, and takes the token nowhere else', async () => {
    const refusal = '{"errors":[{"message":"No.","extensions":{"code":"FORBIDDEN"}}]}';
    const { endpoint, seen } = await answering((response, count) =>
      count === 1 ? response.end(refusal) : response.writeHead(302, { location: '/elsewhere' }).end(),
    );
    const { ask } = createApiClient({ endpoint, token: 'a' });

    await expect(ask('{ a }', {})).rejects.toEqual(new StopError('The API refuses the token: No.'));
    await expect(ask('{ a }', {})).rejects.toEqual(
      new StopError('The endpoint leads to /elsewhere: give the URL of the API itself.'),
    );
    expect(seen).toHaveLength(2);
  });

  it('says where the API will not have this', async () => {
    const refusal = '{"errors":[{"message":"Not this.","extensions":{"code":"BAD_USER_INPUT"}}]}';
    const { endpoint } = await answering((response) => response.end(refusal));

    await expect(createApiClient({ endpoint, token: null }).ask('{ a }', {})).rejects.toEqual(
      new RefusedError('Not this.'),
    );
  });
});

describe('backOff', () => {
  it('is anything up to a bound that doubles, and ends', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((tried) => backOff(tried, 1))).toEqual([
      500, 1000, 2000, 4000, 8000, 10_000, 10_000,
    ]);
    expect([backOff(3, 0), backOff(3, 0.25)]).toEqual([0, 500]);
  });
});

/** A server that answers as it is told, given how many requests there have been. */
async function answering(
  answer: (response: ServerResponse, count: number) => void,
): Promise<{ readonly endpoint: string; readonly seen: readonly Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
      seen.push({ authorization: request.headers.authorization, body });
      answer(response, seen.length);
    });
  });
  servers.unshift(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { endpoint: `http://127.0.0.1:${portOf(server)}/graphql`, seen };
}

function recordedWaits(): { readonly waits: readonly number[]; readonly wait: (ms: number) => Promise<void> } {
  const waits: number[] = [];
  return { waits, wait: async (ms) => void waits.push(ms) };
}
