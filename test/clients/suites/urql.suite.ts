import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { introspectionFromSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedServer, startServer } from '../../support/start-server.ts';
import { ClaimList, ClaimPage, ClaimThen } from '../documents.ts';
import { claimKeys } from './claim-keys.ts';
import { publishedSchema, typesWithoutId } from './published-schema.ts';

let server: StartedServer;
let claims: readonly string[];
beforeAll(async () => {
  [server, claims] = await Promise.all([startServer(), claimKeys()]);
});
afterAll(async () => server.stop());

const HEADLINE = 'energy-truce/10';

/** Its cache says by warnings what it cannot keep apart. */
function clientOf(url: string, warnings: string[] = []): Client {
  const cache = cacheExchange({
    // So that it knows what may be missing, and which fields there are.
    schema: introspectionFromSchema(publishedSchema),
    keys: Object.fromEntries(typesWithoutId.map((name) => [name, () => null])),
    resolvers: { Query: { claims: relayPagination() } },
    logger: (severity, message) => {
      if (severity !== 'debug') warnings.push(message);
    },
  });
  return new Client({ url, exchanges: [cache, fetchExchange], preferGetMethod: false });
}

describe('urql', () => {
  it('keeps apart what a claim is and what it was', async () => {
    const warnings: string[] = [];
    const client = clientOf(server.url, warnings);
    const now = await client.query(ClaimPage, { key: HEADLINE }).toPromise();
    const then = await client.query(ClaimThen, { key: HEADLINE, asOf: '2026-02-02T23:59:59Z' }).toPromise();
    expect([now.error, then.error, then.data?.claim?.verdict.rating]).toEqual([
      undefined,
      undefined,
      'NOT_ENOUGH_EVIDENCE',
    ]);
    const kept = await client.query(ClaimPage, { key: HEADLINE }, { requestPolicy: 'cache-only' }).toPromise();
    expect(kept.data).toEqual(now.data);
    const asked = await clientOf(server.url).query(ClaimPage, { key: HEADLINE }).toPromise();
    expect(asked.data).toEqual(now.data);
    expect(warnings).toEqual([]);
  });

  it('pages to either end with its own helper: each claim once, in the same order', async () => {
    const client = clientOf(server.url);
    let { data } = await client.query(ClaimList, { first: 7 }).toPromise();
    while (data?.claims.pageInfo.hasNextPage === true) {
      const { endCursor: after } = data.claims.pageInfo;
      ({ data } = await client.query(ClaimList, { first: 7, after }).toPromise());
    }
    const keys = (data?.claims.edges ?? []).map(({ node }) => node.key);
    expect([keys.length, new Set(keys)]).toEqual([claims.length, new Set(claims)]);

    const other = clientOf(server.url);
    ({ data } = await other.query(ClaimList, { last: 7 }).toPromise());
    while (data?.claims.pageInfo.hasPreviousPage === true) {
      const { startCursor: before } = data.claims.pageInfo;
      ({ data } = await other.query(ClaimList, { last: 7, before }).toPromise());
    }
    expect((data?.claims.edges ?? []).map(({ node }) => node.key)).toEqual(keys);
  });
});
