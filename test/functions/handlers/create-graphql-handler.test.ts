import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createGraphqlHandler } from '../../../functions/handlers/create-graphql-handler.ts';
import { EMPTY_SLICE } from '../../../functions/operations/slices.ts';
import { type Canned, cannedDerivations, cannedTruth } from '../../support/canned-derivations.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { aClaim, aConcept, aSource } from '../../support/entries.ts';
import { type HttpRequest, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { createMemoryLedger } from '../../support/memory-ledger.ts';
import { aCheck, aClaimPage, aVerdict, derived } from '../../support/pages.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const json = { 'content-type': 'application/json' };
const record: Canned = {
  claimPages: [aClaimPage(aClaim('c1'))],
  entries: [aConcept('mayor', { prefLabel: { en: 'the mayor' } })],
};
const query = 'query ($key: String!) { claim(by: { key: $key }) { key claimant { prefLabel } } }';
const answer = {
  data: { claim: { key: 'c1', claimant: { prefLabel: 'the mayor' } } },
  extensions: { cost: { requested: 54, limit: 25_000 } },
};
const body = JSON.stringify({ query, variables: { key: 'c1' } });

async function send(request: HttpRequest, canned: Canned = record) {
  const logged: Readonly<Record<string, unknown>>[] = [];
  const derivations = cannedDerivations(canned);
  const handler = createGraphqlHandler({
    derivations,
    kept: cannedKept(),
    ledger: createMemoryLedger(),
    truth: cannedTruth(),
    now: () => 0,
    log: (entry) => {
      if (entry['level'] !== 'INFO') logged.push(entry);
    },
  });
  const { statusCode, headers = {}, body: text = '' } = await handler(httpEvent(request), lambdaContext);
  const isJson = headers['content-type'] === JSON_TYPE;
  const content: unknown = isJson ? JSON.parse(text) : text;
  return { statusCode, headers, content, logged, calls: derivations.calls };
}

describe('createGraphqlHandler', () => {
  it('answers a POST', async () => {
    const { statusCode, headers, content } = await send({ method: 'POST', headers: json, body });
    expect([statusCode, content]).toEqual([200, answer]);
    expect(headers['content-length']).toBe(String(Buffer.byteLength(`${JSON.stringify(answer)}\n`)));
  });

  it('answers a POST whose body is in base64', async () => {
    const encoded = Buffer.from(body).toString('base64');
    const { statusCode, content } = await send({ method: 'POST', headers: json, body: encoded, isBase64Encoded: true });
    expect([statusCode, content]).toEqual([200, answer]);
  });

  it('answers a GET', async () => {
    const parameters = new URLSearchParams({ query, variables: JSON.stringify({ key: 'c1' }) });
    const headers = { 'apollo-require-preflight': 'true' };
    const { statusCode, content } = await send({ headers, query: parameters.toString() });
    expect([statusCode, content]).toEqual([200, answer]);
  });

  it('shows a browser the Sandbox', async () => {
    const { statusCode, headers, content } = await send({ headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html']);
    expect(content).toContain('embeddable-sandbox');
  });

  it('tells anybody its schema', async () => {
    const introspection = JSON.stringify({ query: '{ __schema { queryType { name } } }' });
    const { content } = await send({ method: 'POST', headers: json, body: introspection });
    expect(content).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
      extensions: { cost: { requested: 2_000, limit: 25_000 } },
    });
  });

  it('refuses a GET that a foreign page could have made', async () => {
    const { statusCode, content } = await send({ query: new URLSearchParams({ query }).toString() });
    expect(statusCode).toBe(400);
    expect(content).toMatchObject({ errors: [{ message: expect.stringContaining('CSRF') }] });
  });

  it.each([
    ['that is not JSON', '{"query":', 'The body is not JSON.'],
    ['that is missing', undefined, 'POST body missing, invalid Content-Type, or JSON object has no keys.'],
    ['that holds no query', '{"variables":{}}', 'GraphQL operations must contain a non-empty `query`'],
  ])('refuses a body %s', async (_, wrong, message) => {
    const request = { method: 'POST', headers: json, ...(wrong === undefined ? {} : { body: wrong }) };
    const { statusCode, content } = await send(request);
    expect(statusCode).toBe(400);
    expect(content).toEqual({
      errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it.each([
    ['as it is', ' '.repeat(1_000_001), false],
    ['in base64', Buffer.alloc(1_000_001, ' ').toString('base64'), true],
  ])('refuses a body that is too long, %s', async (_, long, isBase64Encoded) => {
    const { statusCode, content } = await send({ method: 'POST', headers: json, body: long, isBase64Encoded });
    expect([statusCode, content]).toEqual([
      413,
      {
        errors: [
          {
            message: 'The body has 1000001 bytes; at most 1000000 are taken.',
            extensions: { code: 'BODY_TOO_LARGE', found: 1_000_001, limit: 1_000_000 },
          },
        ],
      },
    ]);
  });

  it('counts comments as bytes alone: a body has few or many of them, and no more than it may have bytes', async () => {
    const asking = (comments: number): string => JSON.stringify({ query: `${'#\n'.repeat(comments)}{ __typename }` });
    // A line break is two bytes in JSON.
    const most = Math.floor((1_000_000 - asking(0).length) / '#\\n'.length);
    const answers = [];
    for (const comments of [0, most, most + 1]) {
      const { statusCode, content } = await send({ method: 'POST', headers: json, body: asking(comments) });
      answers.push([statusCode, content]);
    }
    const data = expect.objectContaining({ data: { __typename: 'Query' } });
    const refused = {
      errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'BODY_TOO_LARGE' }) })],
    };
    expect(answers).toEqual([
      [200, data],
      [200, data],
      [413, refused],
    ]);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('does not know the method %s', async (method) => {
    const { statusCode, headers, content } = await send({ method, headers: json, body });
    expect([statusCode, headers['allow'], content]).toEqual([
      405,
      'GET, HEAD, POST',
      {
        errors: [
          { message: `Only GET, HEAD, POST are allowed, not ${method}.`, extensions: { code: 'METHOD_NOT_ALLOWED' } },
        ],
      },
    ]);
  });

  it('refuses a document with more tokens than any page needs', async () => {
    const long = JSON.stringify({ query: `{ ${'__typename '.repeat(5_000)} }` });
    const { statusCode, content } = await send({ method: 'POST', headers: json, body: long });
    expect(statusCode).toBe(200);
    expect(content).toMatchObject({ errors: [{ extensions: { code: 'TOKENS_EXCEEDED' } }] });
  });

  it('names the argument that cannot be read at all', async () => {
    const wrong = JSON.stringify({ query: '{ claims(first: "many") { edges { cursor } } }' });
    const { statusCode, content } = await send({ method: 'POST', headers: json, body: wrong });
    expect(statusCode).toBe(200);
    expect(content).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }] });
  });

  it('hides what went wrong on our side, and logs it under the id of the request', async () => {
    const { statusCode, content, logged } = await send(
      { method: 'POST', headers: json, body },
      { ...record, entries: [] },
    );
    expect(statusCode).toBe(200);
    expect(content).toMatchObject({
      data: { claim: null },
      errors: [
        {
          message: 'Internal server error',
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'JKJaXmPLvHcESHA=' },
        },
      ],
    });
    expect(logged).toMatchObject([{ level: 'ERROR', requestId: 'JKJaXmPLvHcESHA=' }]);
  });

  it('reads the page of a claim with one claimPage and one batch of entries', async () => {
    const headline = await readFile(new URL('../../contract/headline.graphql', import.meta.url), 'utf8');
    const ref = { key: 'c2', text: 'Claim c2.', claimant: 'council' };
    const check = aCheck('k1', { against: ref, under: { key: 'c3', text: 'Claim c3.', claimant: 'clerk' } });
    const reading = {
      accounts: [{ key: 'c4', text: 'Claim c4.', claimant: 'judge' }],
      claimantsOwn: false,
      standing: 'UNOPPOSED',
      rating: 'NOT_ENOUGH_EVIDENCE',
      explanation: '',
      decidedBy: [],
    } as const;
    const claim = aClaim('c1', {
      appearances: [{ source: 'paper', quotation: null, locator: null }],
      statement: { type: 'Compliance', party: 'mayor', status: 'KEPT', commitment: 'bridge' },
    });
    const page = aClaimPage(claim, {
      publishers: { paper: 'press' },
      verdict: derived(aVerdict({ readings: [reading] })),
      checks: { ...EMPTY_SLICE, items: [{ position: 'p1', item: check }] },
    });
    const commitment = { type: 'Commitment', key: 'bridge', prefLabel: { en: 'bridge' }, party: 'mayor' } as const;
    const concepts = ['mayor', 'council', 'clerk', 'judge', 'press'].map((key) => aConcept(key));
    const request = {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: headline, variables: { key: 'c1' } }),
    };
    const { content, calls } = await send(request, {
      claimPages: [page],
      entries: [...concepts, aSource('paper'), commitment],
    });
    expect(content).not.toHaveProperty('errors');
    expect(calls.map(([name]) => name)).toEqual(['claimPage', 'entries']);
  });
});
