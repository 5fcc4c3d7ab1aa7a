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

  it('pages through a connection either way: each claim once, in the same order', async () => {
    const forwards = await pagedKeys('FORWARDS');
    expect(await pagedKeys('BACKWARDS')).toEqual(forwards);
    expect([forwards.length, new Set(forwards)]).toEqual([claims.length, new Set(claims)]);
  });
});

/** What the connection holds, in its order, when all its parts have been read. */
async function pagedKeys(direction: 'FORWARDS' | 'BACKWARDS'): Promise<readonly unknown[]> {
  const environment = environmentOf(server.url);
  const connection = 'client:root:__documents_claims_connection';
  let next: object | null = {};
  while (next !== null) {
    const size = direction === 'FORWARDS' ? { first: 7 } : { last: 7 };
    await fetchQuery(environment, claimsQuery, { ...size, ...next }).toPromise();
    const { hasNextPage, endCursor, hasPreviousPage, startCursor } =
      recordsIn(environment)[`${connection}:pageInfo`] ?? {};
    const [isMore, place] =
      direction === 'FORWARDS' ? [hasNextPage, { after: endCursor }] : [hasPreviousPage, { before: startCursor }];
    next = isMore === true ? place : null;
  }
  const records = recordsIn(environment);
  const named = (holder: string, field: string): readonly string[] =>
    Object.values(records[holder]?.[field] ?? {}).flat();
  return named(connection, 'edges')
    .flatMap((edge) => named(edge, 'node'))
    .map((claim) => records[claim]?.key);
}
