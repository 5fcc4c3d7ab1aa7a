import { createHash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedServer, startServer } from '../../support/start-server.ts';

const QUERY = gql`
  query ByHash($key: String!) {
    claim(by: { key: $key }) {
      id
      text
    }
  }
`;

let server: StartedServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(async () => {
  await server.stop();
});

describe('Apollo Client with persisted queries by GET', () => {
  it('sends a query once, and its hash from then on, in requests that may be kept', async () => {
    const requests: (readonly unknown[])[] = [];
    const http = new HttpLink({
      uri: server.url,
      fetch: async (url, options) => {
        const response = await fetch(url, options);
        requests.push([options?.method, response.status, response.headers.get('cache-control')]);
        return response;
      },
    });
    const sha256 = (query: string): string => createHash('sha256').update(query).digest('hex');
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(http),
    });
    const ask = async (): Promise<unknown> =>
      (await client.query({ query: QUERY, variables: { key: 'energy-truce/10' }, fetchPolicy: 'network-only' })).data;

    const first = await ask();
    expect(first).toMatchObject({ claim: { text: 'Vladimir Putin "kept his word" on the energy truce.' } });
    expect(await ask()).toEqual(first);
    expect(requests).toEqual([
      ['GET', 404, 'no-store'],
      ['POST', 200, 'public, max-age=30, stale-while-revalidate=60'],
      ['GET', 200, 'public, max-age=30, stale-while-revalidate=60'],
    ]);
    client.stop();
  });
});
