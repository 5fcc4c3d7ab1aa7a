import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { describe, expect, it } from 'vitest';
import { createContext, type GraphqlContext } from '../../../functions/graphql/context.ts';
import { errorPlugin, maskUnexpected } from '../../../functions/graphql/error-plugin.ts';
import { createSchema } from '../../../functions/graphql/schema.ts';
import { createServer } from '../../../functions/graphql/server.ts';
import { ThrottledError } from '../../../functions/operations/port-errors.ts';
import type { Derivations } from '../../../functions/operations/ports.ts';
import { ask } from '../../support/ask.ts';
import { cannedDerivations, cannedTruth } from '../../support/canned-derivations.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { aClaim } from '../../support/entries.ts';
import { createMemoryLedger } from '../../support/memory-ledger.ts';
import { aClaimPage } from '../../support/pages.ts';

function contextOver(derivations: Derivations): GraphqlContext {
  return createContext({
    derivations,
    kept: cannedKept({}),
    ledger: createMemoryLedger(),
    truth: cannedTruth({}),
    now: 0,
    requestId: 'request-1',
  });
}

const record = { claimPages: [aClaimPage(aClaim('c1'))] };

describe('errorPlugin', () => {
  it('hides an unexpected error behind a request id and logs it', async () => {
    const { answer, logged } = await ask('{ claim(by: { key: "c1" }) { claimant { prefLabel } } }', record);
    expect(answer).toEqual({
      data: { claim: null },
      errors: [
        {
          message: 'Internal server error',
          locations: [{ line: 1, column: 41 }],
          path: ['claim', 'claimant', 'prefLabel'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
        },
      ],
    });
    expect(logged).toEqual([
      {
        level: 'ERROR',
        message: 'The record names Concept "mayor" and does not hold it.',
        requestId: 'request-1',
        path: ['claim', 'claimant', 'prefLabel'],
        error: 'Error',
        stack: expect.stringContaining('loaders.ts'),
      },
    ]);
  });

  it('tells that the table has too much to do, and when to try again', async () => {
    const server = createServer(() => {
      throw new Error('That is nothing to be logged.');
    });
    const derivations = {
      ...cannedDerivations({}),
      claimPage: async () => Promise.reject(new ThrottledError('The table was asked too much.')),
    };
    const { body, http } = await server.executeOperation(
      { query: '{ claim(by: { key: "c1" }) { key } }' },
      { contextValue: contextOver(derivations) },
    );
    await server.stop();
    expect(JSON.parse(JSON.stringify(body))).toMatchObject({
      singleResult: {
        errors: [
          {
            message: 'The record is asked too much just now: try again in a moment.',
            extensions: { code: 'THROTTLED' },
          },
        ],
      },
    });
    expect({ status: http.status, retryAfter: http.headers.get('retry-after') }).toEqual({
      status: 503,
      retryAfter: '1',
    });
  });

  it.each([
    [
      'a literal',
      'query ($asOf: DateTime) { claim(by: { key: "c1" }) { a: verdict(asOf: $asOf) { rating } b: verdict(asOf: "soon") { rating } } }',
      {},
    ],
    [
      'a variable',
      'query ($asOf: DateTime) { claim(by: { key: "c1" }) { verdict(asOf: $asOf) { rating } } }',
      { asOf: 'soon' },
    ],
    [
      'a default',
      'query ($asOf: DateTime = "soon") { claim(by: { key: "c1" }) { verdict(asOf: $asOf) { rating } } }',
      {},
    ],
  ])('names the argument that is wrong in %s', async (_, query, variables) => {
    const { answer, logged } = await ask(query, record, variables);
    expect(answer).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^Argument "asOf": .*"soon".*A DateTime is a date and time/),
          locations: [expect.anything()],
          extensions: { code: 'BAD_USER_INPUT', argument: 'asOf' },
        },
      ],
    });
    expect(logged).toEqual([]);
  });

  it('names the argument that a variable leaves without a value', async () => {
    const query = 'query ($orderBy: ClaimOrder) { claims(orderBy: $orderBy) { edges { cursor } } }';
    expect((await ask(query, record, { orderBy: null })).answer).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/^Argument "orderBy" of non-null type "ClaimOrder!" must not be null/),
          extensions: { code: 'BAD_USER_INPUT', argument: 'orderBy' },
        },
      ],
    });
  });

  it.each([
    ['{ claim(by: {}) { key } }', {}],
    ['{ claim(by: { id: "x", key: "c1" }) { key } }', {}],
    ['query ($by: ClaimBy!) { claim(by: $by) { key } }', { by: {} }],
    ['query ($by: ClaimBy!) { claim(by: $by) { key } }', { by: { id: 'x', key: 'c1' } }],
    ['query ($by: ClaimBy! = {}) { claim(by: $by) { key } }', {}],
  ])('says of which fields exactly one must be given: %s with %j', async (query, variables) => {
    expect((await ask(query, record, variables)).answer).toEqual({
      errors: [
        {
          message: 'Argument "by": exactly one of id, key must be given.',
          locations: [expect.anything()],
          extensions: { code: 'BAD_USER_INPUT', argument: 'by' },
        },
      ],
    });
  });

  it('leaves a wrong document to the codes that Apollo Server gives', async () => {
    expect((await ask('{ claims { nothing } }', record)).answer).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect((await ask('{', record)).answer).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    });
  });

  it('says that a document nests too deeply, and nothing of the stack that the parser has', async () => {
    const deep = 20_000;
    const server = new ApolloServer<GraphqlContext>({
      schema: createSchema(),
      plugins: [errorPlugin(() => {}), ApolloServerPluginCacheControlDisabled()],
    });
    const { body } = await server.executeOperation(
      { query: `{ claims(claimant: ${'['.repeat(deep)}${']'.repeat(deep)}) { __typename } }` },
      { contextValue: contextOver(cannedDerivations({})) },
    );
    await server.stop();
    const errors = body.kind === 'single' ? body.singleResult.errors : [];
    expect(errors).toEqual([
      {
        message: 'Syntax Error: The document nests too deeply to be read.',
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      },
    ]);
  });

  it('says that a request was a bad one where Apollo Server does not', async () => {
    const logged: unknown[] = [];
    const server = new ApolloServer<GraphqlContext>({
      schema: createSchema(),
      plugins: [errorPlugin((entry) => logged.push(entry)), ApolloServerPluginCacheControlDisabled()],
      formatError: maskUnexpected,
    });
    const { body } = await server.executeOperation(
      { extensions: { persistedQuery: { version: 2, sha256Hash: '' } } },
      { contextValue: contextOver(cannedDerivations({})) },
    );
    await server.stop();
    expect(JSON.parse(JSON.stringify(body))).toMatchObject({
      singleResult: {
        errors: [{ message: 'Unsupported persisted query version', extensions: { code: 'BAD_REQUEST' } }],
      },
    });
    expect(logged).toEqual([]);
  });
});

describe('maskUnexpected', () => {
  it('shows what the caller can mend', () => {
    const error = { message: 'No.', extensions: { code: 'BAD_USER_INPUT' } };
    expect(maskUnexpected(error)).toBe(error);
  });

  it.each([[{ code: 'INTERNAL_SERVER_ERROR' }], [{ code: 'ECONNREFUSED', table: 'record' }], [{}], [undefined]])(
    'shows nothing of %j',
    (extensions) => {
      const error = { message: 'No table.', ...(extensions && { extensions }), path: ['claim'] };
      expect(JSON.parse(JSON.stringify(maskUnexpected(error)))).toEqual({
        message: 'Internal server error',
        path: ['claim'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      });
    },
  );
});
