import { describe, expect, it } from 'vitest';
import { createGraphqlHandler } from '../../../functions/handlers/create-graphql-handler.ts';
import { createHttpRequestHandler } from '../../../functions/handlers/http-request-handler.ts';
import { cannedDerivations, cannedTruth } from '../../support/canned-derivations.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { type HttpRequest, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { createMemoryLedger } from '../../support/memory-ledger.ts';

const query = '{ claim(by: { key: "c1" }) { key } }';
const posted: HttpRequest = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
};

/** The status, the headers and the errors of the answer, and what was read for it. */
async function send(request: HttpRequest) {
  const derivations = cannedDerivations();
  const parts = { derivations, kept: cannedKept(), ledger: createMemoryLedger(), truth: cannedTruth() };
  const {
    statusCode,
    headers = {},
    body = '',
  } = await createGraphqlHandler({ ...parts, log: () => {} })(httpEvent(request), lambdaContext);
  const isJson = String(headers['content-type']).includes('json');
  const { errors = null } = (isJson ? JSON.parse(body) : {}) as { readonly errors?: unknown };
  return { statusCode, headers, errors, calls: derivations.calls };
}

describe('createHttpRequestHandler', () => {
  it.each<[string, HttpRequest, number, string]>([
    ['a method that there is not', { ...posted, method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a body that is too long', { ...posted, body: ' '.repeat(1_000_001) }, 413, 'BODY_TOO_LARGE'],
    ['a body that is not JSON', { ...posted, body: '{' }, 400, 'BAD_REQUEST'],
    ['a body of no kind', { ...posted, headers: {} }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form', { ...posted, headers: { 'content-type': 'multipart/form-data' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'what is almost JSON',
      { ...posted, headers: { 'content-type': 'application/jsonp' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a batch', { ...posted, body: JSON.stringify([{ query }]) }, 400, 'BATCHING_NOT_SUPPORTED'],
    ['a batch of none', { ...posted, body: '[]' }, 400, 'BATCHING_NOT_SUPPORTED'],
    [
      'who takes no answer of ours',
      { ...posted, headers: { ...posted.headers, accept: 'text/html' } },
      406,
      'NOT_ACCEPTABLE',
    ],
    ['a picture of it', { headers: { accept: 'image/png' } }, 406, 'NOT_ACCEPTABLE'],
    ['a body without a query', { ...posted, body: '{"variables":{}}' }, 400, 'BAD_REQUEST'],
    ['a GET that a foreign page could have made', { query: `query=${encodeURIComponent(query)}` }, 400, 'BAD_REQUEST'],
    [
      'a mutation by GET',
      { headers: { 'apollo-require-preflight': 'true' }, query: 'query=mutation{__typename}' },
      405,
      'METHOD_NOT_ALLOWED',
    ],
  ])('refuses %s, reads nothing, and lets nothing keep the answer', async (...[, request, statusCode, code]) => {
    const answer = await send(request);
    expect(answer).toMatchObject({
      statusCode,
      headers: { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' },
      errors: [{ extensions: { code } }],
      calls: [],
    });
  });

  it.each([
    ['a method', { ...posted, method: 'PUT' }, 405],
    ['a batch', { ...posted, body: '[]' }, 400],
    ['a body', { ...posted, body: '{}' }, 400],
  ])('refuses %s in the media type that is asked for', async (_, request, statusCode) => {
    const accept = 'application/graphql-response+json';
    const answer = await send({ ...request, headers: { ...request.headers, accept } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([statusCode, `${accept}; charset=utf-8`]);
  });

  it('names the methods that there are', async () => {
    const headers = { 'apollo-require-preflight': 'true' };
    const allowed = [{ method: 'PUT' }, { headers, query: 'query=mutation{__typename}' }].map(
      async (request) => (await send(request)).headers['allow'],
    );
    expect(await Promise.all(allowed)).toEqual(['GET, HEAD, POST', 'POST']);
  });

  it('takes JSON of any charset that it names, and shows people a page', async () => {
    const headers = { 'content-type': 'application/json;charset=UTF-8' };
    expect(await send({ ...posted, headers })).toMatchObject({ statusCode: 200, errors: null });
    const page = await send({ headers: { accept: 'text/html' } });
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html']);
  });

  it('tells nothing of what nobody foresaw', () => {
    expect(createHttpRequestHandler().toErrorResult(new Error('secret'))).toMatchObject({
      statusCode: 500,
      body: '{"errors":[{"message":"Internal server error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
    });
  });
});
