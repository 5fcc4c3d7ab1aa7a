import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STARTER_DOCUMENT, starterVariables } from '../../functions/graphql/starter-operations.ts';
import { startLocalServer } from '../../functions/local/server.ts';
import { environments } from '../../infra/environments.ts';

let server: Awaited<ReturnType<typeof startLocalServer>>;

beforeAll(async () => {
  server = await startLocalServer({ port: 0 });
});

afterAll(async () => {
  await server.close();
});

/** Where Apollo serves the Sandbox to everybody. */
const HOSTED = 'https://studio.apollographql.com';
/** What its code sends, with what somebody may have it send. */
const HEADERS = {
  origin: HOSTED,
  accept: '*/*',
  'content-type': 'application/json',
  'apollographql-client-name': 'sandbox',
  'apollographql-client-version': '1',
};
const INTROSPECTION = {
  query: getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  }),
  operationName: 'IntrospectionQuery',
};

async function post(body: object, headers: Readonly<Record<string, string>> = HEADERS) {
  const response = await fetch(server.url, { method: 'POST', headers: { ...headers }, body: JSON.stringify(body) });
  const content: unknown = await response.json();
  return { status: response.status, origin: response.headers.get('access-control-allow-origin'), content };
}

describe('the hosted Sandbox', () => {
  it('is told that it may ask, with all of its headers and a token', async () => {
    const response = await fetch(server.url, {
      method: 'OPTIONS',
      headers: {
        origin: HOSTED,
        'access-control-request-method': 'POST',
        'access-control-request-headers':
          'apollographql-client-name,apollographql-client-version,authorization,content-type',
      },
    });
    const named = (name: string): readonly string[] => response.headers.get(name)?.split(',') ?? [];
    expect([response.status, named('access-control-allow-origin'), named('access-control-max-age')]).toEqual([
      204,
      ['*'],
      ['86400'],
    ]);
    expect(named('access-control-allow-methods')).toContain('POST');
    expect(named('access-control-allow-headers')).toEqual(
      expect.arrayContaining([
        'apollographql-client-name',
        'apollographql-client-version',
        'authorization',
        'content-type',
      ]),
    );
  });

  it('is told the schema, by its introspection query', async () => {
    const { status, origin, content } = await post(INTROSPECTION);
    expect([status, origin]).toEqual([200, '*']);
    expect(content).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' }, mutationType: { name: 'Mutation' } } },
    });
    expect(content).not.toHaveProperty('errors');
  });

  it('is answered a query, with a token or without', async () => {
    const asked = { query: STARTER_DOCUMENT, operationName: 'WasItKept', variables: starterVariables() };
    const answer = {
      status: 200,
      origin: '*',
      content: {
        data: { commitment: expect.objectContaining({ prefLabel: 'energy truce' }) },
        extensions: expect.anything(),
      },
    };
    expect(await post(asked)).toEqual(answer);
    expect(await post(asked, { ...HEADERS, authorization: `Bearer ${server.tokens.editor}` })).toEqual(answer);
  });

  it.each(Object.entries(environments))('may ask what is deployed as %s', (_, { allowedOrigins }) => {
    expect(allowedOrigins.some((origin) => origin === '*' || origin === HOSTED)).toBe(true);
  });
});

describe('the embedded Sandbox', () => {
  it('has the page around it ask, which is of the same origin', async () => {
    const { origin } = new URL(server.url);
    const page = await fetch(server.url, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(await page.text()).toContain('initialEndpoint: location.origin + location.pathname');
    const { status, content } = await post(INTROSPECTION, { ...HEADERS, origin, referer: server.url });
    expect([status, content]).toEqual([200, { data: expect.anything(), extensions: expect.anything() }]);
  });
});

describe('a page that may not ask', () => {
  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a script that avoids to ask first', { 'content-type': 'text/plain' }, 415],
  ])('is refused what %s would send', async (_, headers, expected) => {
    const { status } = await post(INTROSPECTION, { origin: 'https://elsewhere.example', ...headers });
    expect(status).toBe(expected);
  });

  it('is refused what an image would ask for', async () => {
    const response = await fetch(`${server.url}?query={__typename}`, { headers: { accept: 'image/*,*/*;q=0.8' } });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('CSRF')]);
  });
});
