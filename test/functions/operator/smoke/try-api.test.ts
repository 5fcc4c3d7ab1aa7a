import { createServer, type RequestListener, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portOf } from '../../../../functions/local/listening.ts';
import { type LocalServer, startLocalServer } from '../../../../functions/local/server.ts';
import { checks } from '../../../../functions/operator/smoke/checks.ts';
import { tryApi } from '../../../../functions/operator/smoke/try-api.ts';

const ORIGINS = ['https://example.org', 'http://localhost:3000'];

/** What is asked of an API, and what it answers. */
type Exchange = {
  readonly asked: {
    readonly method: string;
    readonly path: string;
    readonly token: string | null;
    readonly body: string;
  };
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};
type Alter = (exchange: Exchange) => Partial<Pick<Exchange, 'status' | 'headers' | 'body'>>;

let local: LocalServer;
const servers: Server[] = [];
beforeAll(async () => {
  local = await startLocalServer({ port: 0 });
});
afterAll(async () => {
  await local.close();
  for (const server of servers) server.close();
});

/** An API that answers whatever is asked in this way. */
async function answering(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${portOf(server)}/graphql`;
}

/** The headers that are a connection's own: what passes on an exchange makes them anew. */
const OWN = /^(host|connection|content-length|content-encoding|transfer-encoding)$/;

/** What npm start serves, but for what is altered. */
async function altering(alter: Alter): Promise<string> {
  return answering((request, response) => {
    const { method = '', url: path = '' } = request;
    const passOn = async (): Promise<void> => {
      const body = await buffer(request);
      const given = Object.entries(request.headers)
        .filter(([name]) => !OWN.test(name))
        .map(([name, value]): [string, string] => [name, String(value)]);
      const answer = await fetch(new URL(path, local.url), {
        method,
        headers: given,
        ...(body.length > 0 && { body }),
      });
      const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OWN.test(name)));
      const asked = { method, path, token: request.headers.authorization ?? null, body: body.toString() };
      const exchange = { asked, status: answer.status, headers, body: await answer.text() };
      const altered = { ...exchange, ...alter(exchange) };
      response.writeHead(altered.status, altered.headers).end(altered.status === 204 ? undefined : altered.body);
    };
    passOn().catch(() => response.destroy());
  });
}

/** What is printed of an API, and whether it is fine. */
async function tried(command: Partial<Parameters<typeof tryApi>[0]> & { readonly url: string }) {
  const lines: string[] = [];
  const given = { token: null, claim: 'energy-truce/10', origins: ORIGINS, ...command };
  const isFine = await tryApi(given, (line) => lines.push(line));
  return { isFine, lines };
}

describe('tryApi', () => {
  it('finds nothing wrong with what npm start serves', async () => {
    expect(await tried({ url: local.url, token: local.tokens.editor })).toEqual({
      isFine: true,
      lines: [
        'ok       It is up.',
        'ok       It reaches its table.',
        'ok       It has the schema of this release.',
        'ok       It answers the query of a claim’s page. (energy-truce/10: CONFLICTING_EVIDENCE)',
        'ok       It answers a query in an address.',
        'ok       It publishes the review of a claim. (https://example.org/claims/energy-truce/10)',
        'ok       It lets pages in a browser ask. (https://example.org, http://localhost:3000)',
        'ok       It refuses a body that is too long.',
        'ok       It refuses a document with too many tokens.',
        'ok       It refuses to write for nobody.',
        'ok       It refuses a token that is none.',
        'ok       It lets an editor write.',
      ],
    });
  });

  it('passes over what there is nothing to try with', async () => {
    const { isFine, lines } = await tried({ url: local.url, claim: 'none' });
    expect(isFine).toBe(true);
    expect(lines.filter((line) => line.startsWith('skipped'))).toEqual([
      'skipped  It answers the query of a claim’s page. (there is no claim none)',
      'skipped  It publishes the review of a claim. (none of none is published)',
      'skipped  It lets an editor write. (no token was given)',
    ]);
  });

  it.each<[string, Alter, string]>([
    [
      'does not reach its table',
      ({ asked }) => (asked.path === '/health/table' ? { status: 503, body: '{"status":"unavailable"}' } : {}),
      'It reaches its table. (the answer was 503 {"status":"unavailable"})',
    ],
    [
      'is of an older release',
      ({ body }) => ({ body: body.replace('"name":"retractClaim"', '"name":"unsayClaim"') }),
      'It has the schema of this release. (Mutation.retractClaim was removed.)',
    ],
    [
      'shows its schema to nobody',
      ({ asked }) => (asked.body.includes('__schema') ? { status: 200, body: '{"data":{"__schema":null}}' } : {}),
      'It has the schema of this release. (the answer was 200 {"data":{"__schema":null}})',
    ],
    [
      'cannot rate a claim',
      ({ asked }) =>
        asked.body.includes('Headline')
          ? {
              body: '{"data":{"claim":null},"errors":[{"message":"No.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
            }
          : {},
      'It answers the query of a claim’s page. (the answer was 200 {"data":{"claim":null},"errors":',
    ],
    [
      'gets no query strings',
      ({ asked }) => (asked.path.includes('?') ? { status: 400, body: 'What?' } : {}),
      'It answers a query in an address. (the answer was 400 What?)',
    ],
    [
      'does not lead to reviews',
      ({ asked }) => (asked.path.startsWith('/claims/') ? { status: 404, body: '{"message":"Not Found"}' } : {}),
      'It publishes the review of a claim. (the answer was 404 {"message":"Not Found"})',
    ],
    [
      'lets other pages ask',
      ({ headers }) => ({ headers: { ...headers, 'access-control-allow-origin': 'https://example.org' } }),
      'It lets pages in a browser ask. (http://localhost:3000 may not ask; the answer was 204)',
    ],
    [
      'lets pages send no token',
      ({ headers }) => ({ headers: { ...headers, 'access-control-allow-headers': 'content-type' } }),
      'It lets pages in a browser ask. (https://example.org may not send authorization, ',
    ],
    [
      'lets pages read nothing',
      ({ asked }) => (asked.method === 'POST' ? { headers: {} } : {}),
      'It lets pages in a browser ask. (https://example.org may not read what is answered; the answer was 200 {',
    ],
    [
      'takes what is too long',
      ({ status }) => (status === 413 ? { status: 400 } : {}),
      'It refuses a body that is too long. (the answer was 400 {"errors":',
    ],
    [
      'reads documents of any length',
      ({ body }) => (body.includes('5000 tokens') ? { status: 200, body: '{"data":{}}' } : {}),
      'It refuses a document with too many tokens. (the answer was 200 {"data":{}})',
    ],
    [
      'leads elsewhere',
      ({ asked }) => (asked.path.includes('?') ? { status: 302, headers: { location: 'https://example.org/' } } : {}),
      'It answers a query in an address. (the answer was 302 and leads to https://example.org/)',
    ],
    [
      'writes for anybody',
      ({ asked }) =>
        asked.body.includes('Retract') && asked.token === null
          ? { status: 200, body: '{"data":{"retractClaim":{"__typename":"NotFoundError"}}}' }
          : {},
      'It refuses to write for nobody. (the answer was 200 {"data":{"retractClaim":{"__typename":"NotFoundError"}}})',
    ],
    [
      'believes any token',
      ({ status }) => (status === 401 ? { status: 200 } : {}),
      'It refuses a token that is none. (the answer was 200 {"errors":',
    ],
  ])('finds what is wrong with an API that %s, and that alone', async (_, alter, line) => {
    const { isFine, lines } = await tried({ url: await altering(alter), token: local.tokens.editor });
    expect(isFine).toBe(false);
    expect(lines.filter((each) => !each.startsWith('ok'))).toEqual([expect.stringContaining(`failed   ${line}`)]);
    expect(lines).toHaveLength(checks.length);
  });

  it('finds that a token may not write', async () => {
    const { isFine, lines } = await tried({ url: local.url, token: 'a.b.c' });
    expect(isFine).toBe(false);
    expect(lines.filter((line) => line.startsWith('failed'))).toEqual([
      expect.stringMatching(/^failed {3}It lets an editor write. \(the answer was 401 .*UNAUTHENTICATED/),
    ]);
  });

  it.each<[string, RequestListener]>([
    [
      'lets anything pass',
      (request, response) => {
        request.resume();
        response.setHeader('content-type', 'application/json').end('{"data":{"retractClaim":null}}');
      },
    ],
    ['is broken', (request, response) => request.resume() && response.writeHead(500).end(`<${'html'.repeat(100)}>`)],
  ])('finds everything wrong with an API that %s', async (_, listener) => {
    const { isFine, lines } = await tried({ url: await answering(listener), token: 'a.b.c' });
    expect(isFine).toBe(false);
    expect(lines.filter((line) => !line.startsWith('failed'))).toEqual([]);
    expect(lines).toHaveLength(checks.length);
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    ['hangs up', async () => answering((request) => request.socket.destroy()), /: UND_ERR_SOCKET\)$|: ECONNRESET\)$/],
    ['is not there', async () => 'http://127.0.0.1:1/graphql', /: bad port\)$/],
  ])('asks no more of an API that %s', async (_, urlOf, reason) => {
    const { isFine, lines } = await tried({ url: await urlOf(), token: 'a.b.c' });
    const [first, ...others] = lines;
    expect(isFine).toBe(false);
    expect(first).toMatch(/^failed {3}It is up. \(nothing answers at http:\/\/127\.0\.0\.1:\d+\/health/);
    expect(first).toMatch(reason);
    expect(others).toEqual(checks.slice(1).map(({ name }) => `skipped  ${name} (nothing answers)`));
  });
});
