import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalServer } from '../../functions/local/server.ts';

let server: Awaited<ReturnType<typeof startLocalServer>>;

beforeAll(async () => {
  server = await startLocalServer({ port: 0 });
});

afterAll(async () => {
  await server.close();
});

const VARIABLES = { key: 'energy-truce/10' };
const FOUND = { data: { claim: { key: 'energy-truce/10' } } };
const MISS = {
  errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
};
const PREFLIGHTED = { 'apollo-require-preflight': 'true' };

/** A query that no other test registers, and what names it. */
function queryCalled(name: string) {
  const query = `query ${name}($key: String!) { claim(by: { key: $key }) { key } }`;
  return { query, extensions: extensionsFor(createHash('sha256').update(query).digest('hex')) };
}

function extensionsFor(sha256Hash: string) {
  return { persistedQuery: { version: 1, sha256Hash } };
}

async function get(parameters: Readonly<Record<string, unknown>>, headers: Record<string, string> = PREFLIGHTED) {
  const url = new URL(server.url);
  for (const [name, value] of Object.entries(parameters)) {
    url.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return told(await fetch(url, { headers }));
}

async function post(body: Readonly<Record<string, unknown>>) {
  const headers = { 'content-type': 'application/json' };
  return told(await fetch(server.url, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function told(response: Response) {
  const content: unknown = await response.json();
  return { status: response.status, kept: response.headers.get('cache-control'), content };
}

describe('automatic persisted queries', () => {
  it('are not found at first, which nothing keeps; the query with its hash registers it, by GET', async () => {
    const { query, extensions } = queryCalled('ByGet');
    expect(await get({ extensions, variables: VARIABLES })).toEqual({ status: 200, kept: 'no-store', content: MISS });
    expect(await get({ query, extensions, variables: VARIABLES })).toMatchObject({ status: 200, content: FOUND });
    expect(await get({ extensions, variables: VARIABLES })).toMatchObject({
      status: 200,
      kept: 'public, max-age=30, stale-while-revalidate=60',
      content: FOUND,
    });
  });

  it('are registered by POST, and found by GET', async () => {
    const { query, extensions } = queryCalled('ByPost');
    expect(await post({ extensions, variables: VARIABLES })).toEqual({ status: 200, kept: 'no-store', content: MISS });
    expect(await post({ query, extensions, variables: VARIABLES })).toMatchObject({ status: 200, content: FOUND });
    expect(await post({ extensions, variables: VARIABLES })).toMatchObject({ status: 200, content: FOUND });
    expect(await get({ extensions, variables: VARIABLES })).toMatchObject({ status: 200, content: FOUND });
  });

  it.each([
    ['whose hash is another', extensionsFor('0'.repeat(64)), 'provided sha does not match query'],
    ['of a version that there is not', { persistedQuery: { version: 2 } }, 'Unsupported persisted query version'],
  ])('are refused %s, and not registered', async (_, extensions, message) => {
    const { query } = queryCalled('Wrong');
    const refused = {
      status: 400,
      kept: 'no-store',
      content: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
    };
    expect(await get({ query, extensions, variables: VARIABLES })).toEqual(refused);
    expect(await post({ query, extensions, variables: VARIABLES })).toEqual(refused);
    expect(await get({ extensions: extensionsFor('0'.repeat(64)) })).toMatchObject({ content: MISS });
  });

  it('take the header that makes a browser ask first, as every GET does', async () => {
    const { extensions } = queryCalled('ByGet');
    expect(await get({ extensions, variables: VARIABLES }, {})).toMatchObject({
      status: 400,
      kept: 'no-store',
      content: { errors: [{ message: expect.stringContaining('CSRF'), extensions: { code: 'BAD_REQUEST' } }] },
    });
  });

  it('do not grow without bounds: who registers much more has the first forgotten', async () => {
    const { query, extensions } = queryCalled('First');
    await post({ query, extensions, variables: VARIABLES });
    const megabyte = ' '.repeat(900_000);
    for (let number = 0; number < 36; number += 1) {
      const long = `query Long${number} { __typename }${megabyte}`;
      const { status } = await post({
        query: long,
        extensions: extensionsFor(createHash('sha256').update(long).digest('hex')),
      });
      expect(status).toBe(200);
    }
    expect(await post({ extensions, variables: VARIABLES })).toMatchObject({ content: MISS });
  });
});
