import { describe, expect, it } from 'vitest';
import { forAnyOrigin, preflightAnswer } from '../../../functions/local/cors.ts';
import type { HttpRequest } from '../../../functions/local/gateway-event.ts';

const REQUEST: HttpRequest = {
  method: 'OPTIONS',
  target: '/graphql',
  headers: { origin: 'https://studio.apollographql.com', 'access-control-request-method': 'POST' },
  body: Buffer.alloc(0),
  sourceIp: '127.0.0.1',
};

describe('preflightAnswer', () => {
  it('lets a page of any origin ask, with a token and what Apollo sends', () => {
    expect(preflightAnswer(REQUEST)).toEqual({
      status: 204,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET,POST',
        'access-control-allow-headers':
          'authorization,content-type,if-none-match,apollo-require-preflight,apollographql-client-name,apollographql-client-version,x-apollo-operation-name',
        'access-control-max-age': '86400',
      },
      body: Buffer.alloc(0),
    });
  });

  it.each<Partial<HttpRequest>>([
    { method: 'POST' },
    { headers: { origin: 'https://example.org' } },
    { headers: { 'access-control-request-method': 'POST' } },
  ])('has nothing to say to what is no preflight', (other) => {
    expect(preflightAnswer({ ...REQUEST, ...other })).toBeNull();
  });
});

describe('forAnyOrigin', () => {
  const answer = { status: 503, headers: { 'retry-after': '1' }, body: Buffer.from('{}') };

  it('lets a page read the answer', () => {
    expect(forAnyOrigin({ ...REQUEST, method: 'POST' }, answer)).toEqual({
      ...answer,
      headers: {
        'retry-after': '1',
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'etag,retry-after',
      },
    });
  });

  it('says nothing of it to who is no page', () => {
    expect(forAnyOrigin({ ...REQUEST, headers: {} }, answer)).toBe(answer);
  });
});
