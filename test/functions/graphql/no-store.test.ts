import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { noStorePlugin } from '../../../functions/graphql/no-store.ts';

describe('noStorePlugin', () => {
  it.each([
    ['an answer', '{ __typename }', undefined],
    ['a query that does not parse', '{', 400],
    ['a query that is not valid', '{ nonesuch }', 400],
  ])('lets nothing keep %s', async (_, query, status) => {
    const schema = buildSchema('type Query { field: Int }');
    const server = new ApolloServer({ schema, plugins: [noStorePlugin, ApolloServerPluginCacheControlDisabled()] });
    await server.start();
    const { headers, status: found } = await server.executeHTTPGraphQLRequest({
      context: async () => ({}),
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query },
      },
    });
    expect(found).toBe(status);
    expect(headers.get('cache-control')).toBe('no-store');
    await server.stop();
  });
});
