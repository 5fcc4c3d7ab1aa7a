import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { buildSchema, GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../../functions/graphql/error-codes.ts';
import { httpPlugin } from '../../../functions/graphql/http-plugin.ts';

const schema = buildSchema(`
  type Query { fine: Int, broken(code: String!): Int, needed(code: String!): Int! }
  type Mutation { fine: Int, broken(code: String!): Int }
`);
const fail = ({ code }: { readonly code: ErrorCode }): never => {
  throw new GraphQLError('No.', { extensions: { code } });
};
const rootValue = { fine: 1, broken: fail, needed: fail };

/** The status, the media type and what the answer has beside its errors: as JSON, and as a GraphQL answer. */
async function answersTo(query: string): Promise<readonly unknown[]> {
  const plugins = [httpPlugin, ApolloServerPluginCacheControlDisabled()];
  const server = new ApolloServer({ schema, rootValue, plugins, stopOnTerminationSignals: false });
  await server.start();
  const answers = ['application/json', 'application/graphql-response+json'].map(async (accept) => {
    const { status, headers, body } = await server.executeHTTPGraphQLRequest({
      context: async () => ({}),
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([
          ['content-type', 'application/json'],
          ['accept', accept],
        ]),
        search: '',
        body: { query },
      },
    });
    const { errors = [], ...rest } = JSON.parse(body.kind === 'complete' ? body.string : '') as {
      readonly errors?: readonly unknown[];
    };
    return [status, headers.get('content-type'), errors.length, rest];
  });
  const found = await Promise.all(answers);
  await server.stop();
  expect(found.map(([, mediaType]) => mediaType)).toEqual([
    'application/json; charset=utf-8',
    'application/graphql-response+json; charset=utf-8',
  ]);
  return found.map(([status, , ...rest]) => [status, ...rest]);
}

describe('httpPlugin', () => {
  it.each([
    ['all that was asked', '{ fine }', [200, 0, { data: { fine: 1 } }], [200, 0, { data: { fine: 1 } }]],
    ['what cannot be parsed', '{', [200, 1, {}], [400, 1, {}]],
    ['what is not valid', '{ a b }', [200, 2, {}], [400, 2, {}]],
    ['a variable that cannot be', 'query ($a: Int!) { fine }', [200, 1, {}], [400, 1, {}]],
    ['no operation that can be told', 'query A { fine } query B { fine }', [200, 1, {}], [400, 1, {}]],
    [
      'part of what was asked',
      '{ fine broken(code: "INTERNAL_SERVER_ERROR") }',
      [200, 1, { data: { fine: 1, broken: null } }],
      [294, 1, { data: { fine: 1, broken: null } }],
    ],
    [
      'nothing that came of it',
      '{ fine needed(code: "FORBIDDEN") }',
      [200, 1, { data: null }],
      [294, 1, { data: null }],
    ],
    [
      'a query for part of which the table had no time',
      '{ fine broken(code: "BAD_USER_INPUT") b: broken(code: "THROTTLED") c: broken(code: "THROTTLED") }',
      [503, 1, {}],
      [503, 1, {}],
    ],
    [
      'a query that takes more comparisons than it may',
      '{ fine broken(code: "COMPARISONS_EXCEEDED") b: broken(code: "COMPARISONS_EXCEEDED") }',
      [200, 1, {}],
      [400, 1, {}],
    ],
    [
      'a mutation for part of which the table had no time',
      'mutation { fine broken(code: "THROTTLED") }',
      [200, 1, { data: { fine: 1, broken: null } }],
      [294, 1, { data: { fine: 1, broken: null } }],
    ],
  ])('answers with the status of %s', async (...[, query, asJson, asGraphql]) => {
    expect(await answersTo(query)).toEqual([asJson, asGraphql]);
  });
});
