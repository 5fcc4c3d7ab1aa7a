import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { type ErrorCode, errorCodes } from '../../functions/graphql/error-codes.ts';
import { GRAPHQL_TYPE, JSON_TYPE } from '../../functions/graphql/media-type.ts';
import { createGraphqlHandler, type GraphqlHandlerParts } from '../../functions/handlers/create-graphql-handler.ts';
import { throughOrigin } from '../../functions/handlers/through-origin.ts';
import { createTableClient } from '../../functions/local/table-client.ts';
import { ThrottledError } from '../../functions/operations/port-errors.ts';
import type { Derivations } from '../../functions/operations/ports.ts';
import { seededIndexes } from '../bench/seeded-indexes.ts';
import { occurrence, quantity, saying } from '../support/build.ts';
import { cannedDerivations, cannedTruth } from '../support/canned-derivations.ts';
import { cannedKept } from '../support/canned-kept.ts';
import { aClaim, aConcept } from '../support/entries.ts';
import { type HttpRequest, httpEvent, lambdaContext } from '../support/http-event.ts';
import { createMemoryLedger } from '../support/memory-ledger.ts';
import { aClaimPage } from '../support/pages.ts';

/** How a request comes to be refused altogether. */
type Provoked = HttpRequest & {
  readonly parts?: Partial<GraphqlHandlerParts>;
  /** In milliseconds, what is left of its time. */
  readonly left?: number;
  readonly closed?: boolean;
  readonly path?: string;
};

const json = { 'content-type': 'application/json' };
const asking = (query: string, variables: object = {}): Provoked => ({
  method: 'POST',
  headers: json,
  body: JSON.stringify({ query, variables }),
});
const claimPage = (read: () => Promise<never>): Partial<GraphqlHandlerParts> => ({
  derivations: { ...cannedDerivations(), claimPage: read },
});
const CLAIM = '{ claim(by: { key: "c1" }) { key } }';
const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');
const persisted = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };

/** Many claims of one event, each of which counts differently. */
function crowded(): Derivations {
  const claims = Array.from({ length: 180 }, (_, number) =>
    saying(`count-${number}`, occurrence({ event: 'flood', counts: [quantity(number, 'people')] })),
  );
  const { claimPages } = cannedDerivations({ claimPages: claims.map((claim) => aClaimPage(claim)) });
  return { ...seededIndexes([aConcept('people', { kind: 'UNIT' })], claims), claimPages };
}

/** Asks a table that has nothing, and says so at once, again and again. */
async function askedForEver(): Promise<never> {
  const client = createTableClient('http://127.0.0.1:1');
  client.middlewareStack.add(() => async () => ({ output: { $metadata: {} }, response: {} }), {
    step: 'serialize',
    priority: 'high',
  });
  for (;;) await client.send(new GetCommand({ TableName: 'record', Key: { pk: 'a', sk: 'b' } }));
}

/** For every code a request that it answers, with nothing beside it. */
const PROVOKED: Readonly<Record<ErrorCode, Provoked>> = {
  BAD_REQUEST: { ...asking(''), body: '{' },
  BATCHING_NOT_SUPPORTED: { ...asking(''), body: '[]' },
  UNAUTHENTICATED: { ...asking(CLAIM), headers: { ...json, authorization: 'Bearer a.b.c' } },
  FORBIDDEN: { ...asking(CLAIM), closed: true },
  NOT_FOUND: { path: '/claims/none.jsonld' },
  METHOD_NOT_ALLOWED: { ...asking(CLAIM), method: 'PUT' },
  NOT_ACCEPTABLE: { ...asking(CLAIM), headers: { ...json, accept: 'image/png' } },
  BODY_TOO_LARGE: { ...asking(' '.repeat(1_000_000)) },
  UNSUPPORTED_MEDIA_TYPE: { ...asking(CLAIM), headers: { 'content-type': 'text/plain' } },
  PERSISTED_QUERY_NOT_FOUND: { ...asking(''), body: JSON.stringify({ extensions: persisted }) },
  GRAPHQL_PARSE_FAILED: asking('{'),
  GRAPHQL_VALIDATION_FAILED: asking('{ nothing }'),
  OPERATION_RESOLUTION_FAILURE: asking('query A { __typename } query B { __typename }'),
  BAD_USER_INPUT: asking('query ($first: Int!) { claims(first: $first) { edges { cursor } } }', { first: 'many' }),
  TOKENS_EXCEEDED: asking(`{ ${'__typename '.repeat(5_000)} }`),
  SELECTIONS_EXCEEDED: asking(
    `{ ...F0 } ${times(12, (n) => `fragment F${n} on Query { ...F${n + 1} ... { ...F${n + 1} } }`)} fragment F12 on Query { __typename }`,
  ),
  DEPTH_EXCEEDED: asking(`{ concept(by: { key: "a" }) { ${'broader { '.repeat(15)} key ${'}'.repeat(15)} } }`),
  ROOT_FIELDS_EXCEEDED: asking(`{ ${times(21, (n) => `a${n}: __typename`)} }`),
  ALIASES_EXCEEDED: asking(`{ claims { ${times(51, (n) => `a${n}: __typename`)} } }`),
  DIRECTIVES_EXCEEDED: asking(`{ claims { ${'... @skip(if: true) { __typename } '.repeat(51)} } }`),
  PAGE_SIZE_EXCEEDED: asking('{ claims(first: 101) { edges { cursor } } }'),
  USES_EXCEEDED: asking('{ claims(first: 2) { edges { node { impact { limited } } } } }'),
  COST_EXCEEDED: asking(
    '{ claims(first: 100) { edges { node { checks(first: 100) { edges { node { id relation } } } } } } }',
  ),
  CALLS_EXCEEDED: { ...asking(CLAIM), parts: claimPage(askedForEver) },
  COMPARISONS_EXCEEDED: {
    ...asking(
      `{ ${times(8, (n) => `a${n}: claim(by: { key: "count-${n}" }) { verdict(asOf: "2031-01-01T00:00:00Z") { rating } }`)} }`,
    ),
    parts: { derivations: crowded() },
    // What is counted is met whatever the clock says.
    left: 900_000,
  },
  RESPONSE_TOO_LARGE: {
    ...asking('{ claim(by: { key: "c1" }) { text } }'),
    parts: {
      derivations: cannedDerivations({ claimPages: [aClaimPage(aClaim('c1', { text: 'x'.repeat(5_000_001) }))] }),
    },
  },
  INTERNAL_SERVER_ERROR: {
    ...asking(CLAIM),
    headers: { ...json, authorization: 'Bearer a.b.c' },
    parts: { authenticate: async () => Promise.reject(new Error('secret')) },
  },
  THROTTLED: { ...asking(CLAIM), parts: claimPage(async () => Promise.reject(new ThrottledError('secret'))) },
  DEADLINE_EXCEEDED: { ...asking(CLAIM), left: 1, parts: claimPage(async () => new Promise(() => {})) },
};

async function send({ parts, left = 10_000, closed = false, path = '/graphql', ...request }: Provoked, accept: string) {
  const derivations = cannedDerivations();
  const handler = createGraphqlHandler({
    derivations,
    kept: cannedKept(),
    ledger: createMemoryLedger(),
    truth: cannedTruth(),
    log: () => {},
    ...parts,
  });
  const {
    statusCode,
    headers = {},
    body = '',
  } = await throughOrigin(handler, closed ? ['a'.repeat(32)] : [])(
    { ...httpEvent({ ...request, headers: { accept, ...request.headers } }), rawPath: path },
    { ...lambdaContext, getRemainingTimeInMillis: () => left },
  );
  const { errors, data } = JSON.parse(body) as {
    readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    readonly data?: unknown;
  };
  return {
    statusCode,
    kept: headers['cache-control'],
    codes: errors.map(({ extensions }) => extensions.code),
    data,
    body,
  };
}

describe('an error code', () => {
  it.each(Object.entries(PROVOKED))(
    '%s has the statuses that it is listed with, is kept by nobody, and tells nothing',
    async (code, provoked) => {
      const { json: asJson, graphql } = new Map(Object.entries(errorCodes)).get(code) ?? {};
      const answers = await Promise.all([send(provoked, JSON_TYPE), send(provoked, GRAPHQL_TYPE)]);
      expect(answers).toMatchObject(
        [asJson, graphql].map((statusCode) => ({ statusCode, kept: 'no-store', codes: [code], data: undefined })),
      );
      for (const { body } of answers) expect(body).not.toMatch(/secret|node_modules|\.ts:|stack/);
    },
  );
});
