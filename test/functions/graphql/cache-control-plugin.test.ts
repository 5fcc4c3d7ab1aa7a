import { HeaderMap } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../functions/graphql/context.ts';
import { createServer } from '../../../functions/graphql/server.ts';
import type { Caller } from '../../../functions/operations/caller.ts';
import { endOf, startOf } from '../../support/build.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, townWith } from '../../support/town.ts';

/** When the record was written, and a day within the window of the pledge, which ends with the 20th. */
const WRITTEN = startOf('2030-01-13');
const NOW = startOf('2030-01-15');
const CLOSED = endOf('2030-01-20');
const EDITOR: Caller = { editor: { id: 'ann', name: null }, roles: new Set(['editor']) };
const SHORT = 'public, max-age=30, stale-while-revalidate=60';
const LONG = 'public, max-age=86400, stale-while-revalidate=60';
const MOMENTS = { asOf: '2030-01-14T00:00:00Z', recordedBy: '2030-01-14T00:00:00Z' };
const VERDICT = `query ($key: String!, $asOf: DateTime, $recordedBy: DateTime) {
  claim(by: { key: $key }) { verdict(asOf: $asOf, recordedBy: $recordedBy) { rating } }
}`;
const STATUS = 'query ($asOf: DateTime) { commitment(by: { key: "pledge" }) { status(asOf: $asOf) { value } } }';

type Asking = {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly now?: number;
  readonly caller?: Caller;
};

/** What is said of the answer to a query to a record on which nobody has dug yet. */
async function policyOf(query: string, { variables = {}, now = NOW, caller }: Asking = {}) {
  const store = await seededStore(townWith(ACCOUNT, BOAST), WRITTEN);
  const server = createServer(() => {});
  const contextValue = createContext({ ...store, now, requestId: 'r', ...(caller === undefined ? {} : { caller }) });
  await server.start();
  const { headers } = await server.executeHTTPGraphQLRequest({
    context: async () => contextValue,
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query, variables },
    },
  });
  await server.stop();
  return headers.get('cache-control');
}

describe('cacheControlPlugin', () => {
  it('lets what anybody reads be kept for a moment', async () => {
    expect(await policyOf(VERDICT, { variables: { key: 'boast' } })).toBe(SHORT);
    expect(await policyOf('{ feed { edges { cursor } } }')).toBe('public, max-age=5, stale-while-revalidate=10');
  });

  it('lets nobody but the browser keep what was asked with a token', async () => {
    expect(await policyOf(VERDICT, { variables: { key: 'boast' }, caller: EDITOR })).toBe('private, no-cache');
    expect(await policyOf(VERDICT, { variables: { key: 'boast', ...MOMENTS }, caller: EDITOR })).toBe(
      'private, no-cache',
    );
  });

  it.each([
    ['that does not parse', '{', {}],
    ['that is not valid', '{ nonesuch }', {}],
    ['whose variables are not right', VERDICT, { key: 7 }],
    ['of which a part fails', '{ claims(first: 101) { edges { cursor } } __typename }', {}],
    ['about what is nobody else’s business', '{ compare(claim: { key: "a" }, against: { key: "b" }) { id } }', {}],
    ['that names no operation', 'query A { __typename } query B { __typename }', {}],
  ])('lets nothing keep the answer to a query %s', async (_, query, variables) => {
    expect(await policyOf(query, { variables })).toBe('no-store');
    expect(await policyOf(query, { variables, caller: EDITOR })).toBe('no-store');
  });

  it('lets nothing keep what comes of a mutation', async () => {
    expect(await policyOf('mutation { __typename }')).toBe('no-store');
  });

  describe('for a status that lapses', () => {
    it.each([
      [CLOSED - 90_000, SHORT],
      [CLOSED - 89_000, 'public, max-age=30, must-revalidate'],
      [CLOSED - 12_500, 'public, max-age=12, must-revalidate'],
      [CLOSED - 1, 'public, max-age=0, must-revalidate'],
      // It has lapsed, and is another.
      [CLOSED, SHORT],
    ])('lets nothing keep it longer, at %s: %s', async (now, expected) => {
      expect(await policyOf(STATUS, { now })).toBe(expected);
    });

    it('does not mind where it was asked for a day in the past', async () => {
      expect(await policyOf(STATUS, { now: CLOSED - 1, variables: { asOf: '2030-01-14T00:00:00Z' } })).toBe(SHORT);
    });

    it('lets nothing keep what would become of it longer, either', async () => {
      const impact = '{ claim(by: { key: "account" }) { impact { edges { cursor } } } }';
      expect(await policyOf(impact, { now: CLOSED - 12_500 })).toBe('public, max-age=12, must-revalidate');
    });
  });

  describe('for what is pinned to the past', () => {
    it('lets it be kept for a day', async () => {
      expect(await policyOf(VERDICT, { variables: { key: 'boast', ...MOMENTS } })).toBe(LONG);
      expect(await policyOf('{ claim(by: { key: "boast" }) { revision(number: 1) { hash } } }')).toBe(LONG);
    });

    it.each([
      ['one moment is missing', { key: 'boast', asOf: MOMENTS.asOf }],
      ['one moment is not a minute past', { key: 'boast', ...MOMENTS, recordedBy: '2030-01-14T23:59:30Z' }],
      ['the claim is not on the record', { key: 'hole', ...MOMENTS }],
      [
        'the claim was not on the record then, so that it is shown as it stands',
        { key: 'boast', ...MOMENTS, recordedBy: '2030-01-01T00:00:00Z' },
      ],
    ])('does not where %s', async (_, variables) => {
      expect(await policyOf(VERDICT, { variables })).toBe(SHORT);
    });
  });
});
