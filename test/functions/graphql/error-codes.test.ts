import { ApolloServerErrorCode } from '@apollo/server/errors';
import { describe, expect, it } from 'vitest';
import { errorCodes, isErrorCode, statusWithout } from '../../../functions/graphql/error-codes.ts';
import { GRAPHQL_TYPE, JSON_TYPE } from '../../../functions/graphql/media-type.ts';

describe('errorCodes', () => {
  it('has every code that Apollo Server gives, but for that of queries that cannot be asked by their hash: here they can', () => {
    expect(Object.values(ApolloServerErrorCode).filter((code) => !isErrorCode(code))).toEqual([
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ]);
  });

  it('has a status of its kind for each, and one for both media types unless a GraphQL request is refused', () => {
    const statuses = Object.values(errorCodes);
    expect(statuses.filter(({ graphql }) => graphql < 400 || graphql > 599)).toEqual([]);
    expect(statuses.filter(({ json, graphql }) => json !== graphql && (json !== 200 || graphql > 499))).toEqual([]);
  });
});

describe('isErrorCode', () => {
  it.each([
    ['BAD_REQUEST', true],
    ['toString', false],
    ['bad_request', false],
    [undefined, false],
    [400, false],
  ])('of %j is %s', (code, expected) => {
    expect(isErrorCode(code)).toBe(expected);
  });
});

describe('statusWithout', () => {
  it('depends on the media type where a GraphQL request is refused, and on nothing else where it is none', () => {
    const statuses = (['GRAPHQL_PARSE_FAILED', 'UNAUTHENTICATED', 'THROTTLED'] as const).map((code) => [
      statusWithout(code, JSON_TYPE),
      statusWithout(code, GRAPHQL_TYPE),
    ]);
    expect(statuses).toEqual([
      [200, 400],
      [401, 401],
      [503, 503],
    ]);
  });
});
