import { describe, expect, it } from 'vitest';
import { mediaTypeFor } from '../../../functions/graphql/media-type.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

describe('mediaTypeFor', () => {
  it.each([
    [undefined, JSON_TYPE],
    ['', JSON_TYPE],
    ['*/*', JSON_TYPE],
    ['application/*', JSON_TYPE],
    ['application/json', JSON_TYPE],
    ['Application/JSON; charset=utf-8', JSON_TYPE],
    ['application/graphql-response+json', GRAPHQL_TYPE],
    ['application/graphql-response+json, application/json;q=0.9', GRAPHQL_TYPE],
    ['application/graphql-response+json;charset=utf-8, application/json;charset=utf-8', GRAPHQL_TYPE],
    ['application/json, application/graphql-response+json', JSON_TYPE],
    ['application/json;q=0, */*', GRAPHQL_TYPE],
    ['text/html, */*;q=0.1', JSON_TYPE],
    ['text/html', null],
    ['application/json;q=0', null],
    ['multipart/mixed; deferSpec=20220824', null],
    ['what?', null],
  ])('of %j is %s', (accept, mediaType) => {
    expect(mediaTypeFor(accept)).toBe(mediaType);
  });
});
