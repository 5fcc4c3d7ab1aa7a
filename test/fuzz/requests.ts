import fc from 'fast-check';
import type { Operation } from './operations.ts';

/** What is sent over HTTP. */
export type Sent = {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const API = '/graphql';
const JSON_TYPE = 'application/json';
const ACCEPTED = [
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json, application/json;q=0.9',
  'text/html',
  'image/png',
  'application/graphql-response+json; charset=utf-16',
  ',;q=',
];
const CONTENT_TYPES = [
  JSON_TYPE,
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'text/plain',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'nonsense',
  '',
];

/** Requests of every kind: what follows the schema, what does not, and what is hardly a request. */
export function requestsOf(operations: fc.Arbitrary<Operation>, tokens: readonly string[]): fc.Arbitrary<Sent> {
  const documents = fc.oneof(
    { weight: 2, arbitrary: operations.chain(({ query }) => cutUp(query)) },
    { weight: 1, arbitrary: overdone },
  );
  const odd = operations.chain((operation) => oddBodies(operation));
  const good = fc.oneof(
    { weight: 8, arbitrary: operations.map(posted) },
    { weight: 2, arbitrary: operations.map(got) },
    { weight: 3, arbitrary: documents.map((query) => posted({ query, variables: {} })) },
    { weight: 2, arbitrary: odd.map((body): Sent => ({ ...posted({ query: '' }), body })) },
  );
  return fc
    .record({
      sent: good,
      accept: often('*/*', ACCEPTED),
      contentType: often(JSON_TYPE, CONTENT_TYPES),
      method: often(null, ['PUT', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS', 'GET', 'POST']),
      authorization: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom('', ...tokens.map((token) => `Bearer ${token}`)) },
        { weight: 1, arbitrary: often('', ['Bearer a.b.c', 'Basic x', `Bearer ${'x'.repeat(9_000)}`]) },
      ),
    })
    .map(({ sent, accept, contentType, method, authorization }) => ({
      ...sent,
      method: method ?? sent.method,
      headers: {
        ...sent.headers,
        accept,
        ...(sent.body !== '' && { 'content-type': contentType }),
        ...(authorization !== '' && { authorization }),
      },
    }));
}

function posted({ query, variables }: Partial<Operation>): Sent {
  return { method: 'POST', target: API, headers: {}, body: JSON.stringify({ query, variables }) };
}

function got({ query, variables }: Operation): Sent {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const headers = { 'apollo-require-preflight': 'true' };
  return { method: 'GET', target: `${API}?${parameters.toString()}`, headers, body: '' };
}

function often<T>(usual: T, others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}

/** A document that was cut off, or in which something was left out, doubled or put in. */
function cutUp(query: string): fc.Arbitrary<string> {
  const somewhere = fc.nat({ max: query.length });
  const piece = fc.oneof(
    fc.constantFrom('{', '}', '(', ')', '$', '...', '@skip', '"', '"""', '#', ':', '!', ' on ', '\\u{110000}', '\0'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  return fc
    .record({ from: somewhere, to: somewhere, piece, kind: fc.constantFrom('cut', 'left out', 'doubled', 'put in') })
    .map(({ from, to, piece: put, kind }) => {
      const [start, end] = [Math.min(from, to), Math.max(from, to)];
      if (kind === 'cut') return query.slice(0, end);
      if (kind === 'left out') return query.slice(0, start) + query.slice(end);
      if (kind === 'doubled') return query.slice(0, end) + query.slice(start);
      return query.slice(0, start) + put + query.slice(start);
    });
}

/** Documents that are too much of something. */
const overdone: fc.Arbitrary<string> = fc
  .record({ times: fc.constantFrom(1, 10, 100, 1_000, 10_000, 100_000), kind: fc.nat({ max: 8 }) })
  .map(({ times, kind }) => {
    const many = (each: (index: number) => string): string =>
      Array.from({ length: times }, (_, i) => each(i)).join(' ');
    const forms: readonly string[] = [
      `${'{ a '.repeat(times)}${'}'.repeat(times)}`,
      `{ ${many((index) => `a${index}: __typename`)} }`,
      `{ ${many((index) => `a${index}: claims(first: 100) { edges { node { text } } }`)} }`,
      `{ __typename ${'@skip(if: false) '.repeat(times)} }`,
      `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`,
      `{ ...F0 } ${many((index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F${times} on Query { __typename }`,
      `{ claims(claimant: ${'['.repeat(times)}${']'.repeat(times)}) { pageInfo { hasNextPage } } }`,
      `{ claims { edges { node { ${'claimant { claims { edges { node { '.repeat(Math.min(times, 50))}key${' } } } }'.repeat(Math.min(times, 50))} } } } }`,
      `query (${many((index) => `$v${index}: Int = 1`)}) { __typename }`,
    ];
    return forms[kind] ?? '';
  });

/** What is no request in JSON, or one of another form. */
function oddBodies({ query, variables }: Operation): fc.Arbitrary<string> {
  const text = JSON.stringify({ query, variables });
  const nested = (times: number): string => `${'['.repeat(times)}${']'.repeat(times)}`;
  return fc.oneof(
    fc.nat({ max: text.length }).map((end) => text.slice(0, end)),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.json(),
    fc.constantFrom(
      '',
      'null',
      '[]',
      `[${text},${text}]`,
      '{"query":1}',
      '{"query":"{ __typename }","variables":[]}',
      '{"query":"{ __typename }","variables":"no"}',
      '{"query":"{ __typename }","operationName":7}',
      '{"query":"{ __typename }","operationName":"None"}',
      '{"query":"{ __typename }","extensions":"no"}',
      '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
      '{"extensions":{"persistedQuery":{"version":9,"sha256Hash":{}}}}',
      '{"__proto__":{"query":"{ __typename }"}}',
      '{"query":"query ($v: String) { __typename }","variables":{"__proto__":{"v":1}}}',
      `{"query":"{ __typename }","variables":{"v":${nested(5_000)}}}`,
      nested(100_000),
      `{"query":"${'x'.repeat(1_100_000)}"}`,
    ),
  );
}
