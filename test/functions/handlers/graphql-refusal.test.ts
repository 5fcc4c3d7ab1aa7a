import { describe, expect, it } from 'vitest';
import { graphqlRefusal } from '../../../functions/handlers/graphql-refusal.ts';

describe('graphqlRefusal', () => {
  it('has the form of a GraphQL error, which nothing may keep', () => {
    expect(graphqlRefusal({ code: 'METHOD_NOT_ALLOWED', message: 'No.', headers: { allow: 'GET' } })).toEqual({
      statusCode: 405,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', allow: 'GET' },
      body: '{"errors":[{"message":"No.","extensions":{"code":"METHOD_NOT_ALLOWED"}}]}',
    });
  });

  it.each([
    ['application/json', 200, 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 400, 'application/graphql-response+json; charset=utf-8'],
    ['image/png', 200, 'application/json; charset=utf-8'],
  ])('is told to who takes %s with the status that it has there', (accept, statusCode, mediaType) => {
    const refusal = { code: 'RESPONSE_TOO_LARGE', message: 'No.', extensions: { limit: 1 } } as const;
    expect(graphqlRefusal(refusal, accept)).toEqual({
      statusCode,
      headers: { 'content-type': mediaType, 'cache-control': 'no-store' },
      body: '{"errors":[{"message":"No.","extensions":{"code":"RESPONSE_TOO_LARGE","limit":1}}]}',
    });
  });
});
