import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answer } from '../../functions/local/gateway.ts';
import { startHttpServer } from '../../functions/local/http-server.ts';
import { startLocalServer } from '../../functions/local/server.ts';

type Served = { readonly url: string; readonly close: () => Promise<void> };

/** What may be audited, each behind HTTP. */
const SERVERS: Readonly<Record<string, () => Promise<Served>>> = {
  'npm start': async () => startLocalServer({ port: 0 }),
  'the Lambda handler': async () => {
    vi.stubEnv('TABLE_NAME', 'record');
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    const { handler } = await import('../../functions/handlers/graphql.ts');
    const { port, close } = await startHttpServer(0, async (request) => answer(handler, request));
    return { url: `http://localhost:${port}/graphql`, close };
  },
};

describe.each(Object.keys(SERVERS))('%s', (name) => {
  let served: Served;

  beforeAll(async () => {
    const start = SERVERS[name];
    if (start === undefined) throw new Error(`There is no ${name}.`);
    served = await start();
  });

  afterAll(async () => {
    await served.close();
    vi.unstubAllEnvs();
  });

  /** What is said of all audits that do not end well. */
  const complaints = async (fetchFn: typeof fetch): Promise<readonly string[]> => {
    const results = await auditServer({ url: served.url, fetchFn });
    expect(results.length).toBeGreaterThan(50);
    return results.flatMap(({ id, status, name: law }) => (status === 'ok' ? [] : [`${id} ${status}: ${law}`]));
  };

  it('answers as GraphQL over HTTP says, for a client that says that no foreign page asks', async () => {
    const preflighted = { 'apollo-require-preflight': 'true' };
    const asking: typeof fetch = async (url, init) =>
      fetch(url, { ...init, headers: { ...preflighted, ...Object.fromEntries(new Headers(init?.headers)) } });
    expect(await complaints(asking)).toEqual([]);
  });

  it('leaves out only what it may, where a foreign page could have asked', async () => {
    expect(await complaints(fetch)).toEqual([
      '5A70 notice: MAY accept application/x-www-form-urlencoded formatted GET requests',
      'D6D5 notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      '6A70 notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    ]);
  });
});
