import { describe, expect, it } from 'vitest';
import { graphqlRefusal } from '../../../functions/handlers/graphql-refusal.ts';

describe('graphqlRefusal', () => {
  it('has the form of a GraphQL error, which nothing may keep', () => {
    expect(graphqlRefusal({ statusCode: 405, message: 'No.', code: 'BAD_REQUEST', headers: { allow: 'GET' } })).toEqual(
      {
        statusCode: 405,
        headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', allow: 'GET' },
        body: '{"errors":[{"message":"No.","extensions":{"code":"BAD_REQUEST"}}]}',
      },
    );
  });
});
