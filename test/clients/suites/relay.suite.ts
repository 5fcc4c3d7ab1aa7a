import { Environment, fetchQuery, type GraphQLResponse, Network, RecordSource, Store } from 'relay-runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedServer, startServer } from '../../support/start-server.ts';
import claimsQuery from '../generated/relay/documentsClaimsQuery.graphql.ts';
import pageQuery from '../generated/relay/documentsPageQuery.graphql.ts';
import { claimKeys } from './claim-keys.ts';

let server: StartedServer;
let claims: readonly string[];
beforeAll(async () => {
  [server, claims] = await Promise.all([startServer(), claimKeys()]);
});
afterAll(async () => server.stop());

/** As an application has it. */
function environmentOf(url: string): Environment {
  const network = Network.create(async ({ text }, variables) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: text, variables }) });
    return (await response.json()) as GraphQLResponse;
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}

/** All that is kept. */
function recordsIn(environment: Environment): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return JSON.parse(JSON.stringify(environment.getStore().getSource()));
}

describe('Relay', () => {
  it('reads what its compiler made of its documents, and keeps apart what a claim is and what it was', async () => {
    const environment = environmentOf(server.url);
    const variables = { key: 'energy-truce/10', asOf: '2026-02-02T23:59:59Z' };
    await fetchQuery(environment, pageQuery, variables).toPromise();
    const records = Object.values(recordsIn(environment));
    const kept = (type: string): readonly Readonly<Record<string, unknown>>[] =>
      records.filter(({ __typename }) => __typename === type);
    expect(kept('Claim')).toEqual([expect.objectContaining({ key: 'energy-truce/10' })]);
    const ratings = new Set(kept('Verdict').map(({ rating }) => rating));
    expect(ratings).toEqual(new Set(['CONFLICTING_EVIDENCE', 'NOT_ENOUGH_EVIDENCE']));
  });

  it('pages to the end of a connection: each claim once', async () => {
    const environment = environmentOf(server.url);
    const connection = 'client:root:__documents_claims_connection';
    let after: unknown = null;
    do {
      await fetchQuery(environment, claimsQuery, { first: 7, after }).toPromise();
      const { hasNextPage, endCursor } = recordsIn(environment)[`${connection}:pageInfo`] ?? {};
      after = hasNextPage === true ? endCursor : null;
    } while (after !== null);
    const records = recordsIn(environment);
    const edges = Object.values(records).filter(({ __id }) => String(__id).startsWith(`${connection}:edges:`));
    expect(edges).toHaveLength(claims.length);
    const kept = Object.values(records).filter(({ __typename }) => __typename === 'Claim');
    expect(new Set(kept.map(({ key }) => key))).toEqual(new Set(claims));
  });
});
