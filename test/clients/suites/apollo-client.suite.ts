import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedServer, startServer } from '../../support/start-server.ts';
import { ClaimList, ClaimPage, ClaimThen, NodeById, ReviseClaim } from '../documents.ts';
import { claimKeys } from './claim-keys.ts';
import { possibleTypes } from './published-schema.ts';

let server: StartedServer;
let claims: readonly string[];
beforeAll(async () => {
  [server, claims] = await Promise.all([startServer(), claimKeys()]);
});
afterAll(async () => server.stop());

const HEADLINE = 'energy-truce/10';
const BEFORE_THE_ATTACK = '2026-02-02T23:59:59Z';

function clientOf(uri: string, token?: string, cache: InMemoryCache = createCache()): ApolloClient {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new ApolloClient({ cache, link: new HttpLink({ uri, headers }) });
}

function createCache(): InMemoryCache {
  const typePolicies = { Query: { fields: { claims: relayStylePagination() } } };
  return new InMemoryCache({ possibleTypes, typePolicies });
}

describe('Apollo Client', () => {
  it('keeps a claim once, however it was reached', async () => {
    const cache = createCache();
    const client = clientOf(server.url, undefined, cache);
    await client.query({ query: ClaimPage, variables: { key: HEADLINE } });
    await client.query({ query: ClaimList, variables: { first: 100 } });
    const kept = Object.keys(cache.extract()).filter((id) => id.startsWith('Claim:'));
    expect(kept).toHaveLength(claims.length);
  });

  it('reads a node that it knows from its cache', async () => {
    const client = clientOf(server.url);
    const { data } = await client.query({ query: ClaimList, variables: { first: 1 } });
    const [{ node } = { node: null }] = data?.claims.edges ?? [];
    const id = node?.id ?? '';
    const asked = await client.query({ query: NodeById, variables: { id } });
    expect(asked.data?.node).toEqual({ __typename: 'Claim', id, key: node?.key, text: node?.text });
  });

  it('keeps apart what a claim is and what it was', async () => {
    const client = clientOf(server.url);
    const page = { query: ClaimPage, variables: { key: HEADLINE } };
    const now = await client.query(page);
    const then = await client.query({ query: ClaimThen, variables: { key: HEADLINE, asOf: BEFORE_THE_ATTACK } });
    expect([now.data?.claim?.id, then.data?.claim?.verdict.rating]).toEqual([
      then.data?.claim?.id,
      'NOT_ENOUGH_EVIDENCE',
    ]);
    // From the cache, after the past was asked for as well.
    expect(await client.query({ ...page, fetchPolicy: 'cache-only' })).toEqual(now);
    const asked = await clientOf(server.url).query(page);
    expect(asked.data).toEqual(now.data);
  });

  it('pages to the end with its own helper: each claim once', async () => {
    const client = clientOf(server.url);
    const watched = client.watchQuery({ query: ClaimList, variables: { first: 7 } });
    let { data } = await client.query({ query: ClaimList, variables: { first: 7 } });
    while (data?.claims.pageInfo.hasNextPage === true) {
      const { endCursor } = data.claims.pageInfo;
      ({ data } = await watched.fetchMore({ variables: { first: 7, after: endCursor } }));
    }
    const all = client.readQuery({ query: ClaimList, variables: { first: 7 } });
    const keys = (all?.claims.edges ?? []).map(({ node }) => node.key);
    expect([keys.length, new Set(keys)]).toEqual([claims.length, new Set(claims)]);
  });

  it('pages from the middle to both ends with its own helper: each claim once, in order', async () => {
    const whole = await clientOf(server.url).query({ query: ClaimList, variables: { first: 100 } });
    const all = (whole.data?.claims.edges ?? []).map(({ node }) => node.key);
    const client = clientOf(server.url);
    const variables = { first: 3, after: whole.data?.claims.edges[9]?.cursor ?? null };
    const watched = client.watchQuery({ query: ClaimList, variables });
    let { data } = await client.query({ query: ClaimList, variables });
    while (data?.claims.pageInfo.hasNextPage === true) {
      ({ data } = await watched.fetchMore({ variables: { first: 7, after: data.claims.pageInfo.endCursor } }));
    }
    const backwards = { first: null, after: null, last: 4 };
    const shown = (): typeof whole.data => client.readQuery({ query: ClaimList, variables }) ?? undefined;
    while (shown()?.claims.pageInfo.hasPreviousPage === true) {
      await watched.fetchMore({ variables: { ...backwards, before: shown()?.claims.pageInfo.startCursor } });
    }
    expect(shown()?.claims.edges.map(({ node }) => node.key)).toEqual(all);
    expect(all).toHaveLength(claims.length);
  });

  it('shows what an editor wrote wherever the claim is shown', async () => {
    const client = clientOf(server.url, server.token);
    const page = { query: ClaimPage, variables: { key: HEADLINE } };
    await client.query(page);
    const claim = {
      text: 'Putin kept his word.',
      claimant: 'trump',
      claimDate: { edtf: '2026-02-03', timeZone: 'Europe/Kyiv' },
    };
    const { data } = await client.mutate({
      mutation: ReviseClaim,
      variables: { input: { key: HEADLINE, revision: 1, claim, reason: 'Shorter.', idempotencyKey: 'once' } },
    });
    expect(data?.reviseClaim).toMatchObject({ __typename: 'ClaimWritten', revision: { number: 2 } });
    const shown = client.readQuery(page);
    expect(shown?.claim).toMatchObject({ text: 'Putin kept his word.' });
  });

  it('tells an error that a client can act on from one that is in the answer’s data', async () => {
    const input = {
      key: 'none',
      revision: 1,
      claim: { text: 'A.', claimant: 'trump', claimDate: { edtf: '2026' } },
      reason: 'B.',
    };
    const refused = await clientOf(server.url)
      .mutate({ mutation: ReviseClaim, variables: { input } })
      .catch((error: unknown) => error);
    expect(CombinedGraphQLErrors.is(refused) || ServerError.is(refused)).toBe(true);
    expect(JSON.stringify(refused)).toContain('UNAUTHENTICATED');
    const missing = await clientOf(server.url, server.token).mutate({ mutation: ReviseClaim, variables: { input } });
    expect(missing.data?.reviseClaim).toMatchObject({ __typename: 'NotFoundError', code: expect.any(String) });
  });
});
