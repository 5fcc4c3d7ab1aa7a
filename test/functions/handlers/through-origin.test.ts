import { describe, expect, it } from 'vitest';
import type { GraphqlHandler } from '../../../functions/handlers/graphql-handler.ts';
import { throughOrigin } from '../../../functions/handlers/through-origin.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';

const FIRST = 'a'.repeat(32);
const SECOND = 'b'.repeat(32);

const answering: GraphqlHandler = async () => ({ statusCode: 200, body: 'answered' });

describe('throughOrigin', () => {
  it.each([[FIRST], [SECOND]])('lets pass what shows one of the secrets: %s', async (secret) => {
    const handler = throughOrigin(answering, [FIRST, SECOND]);
    const event = httpEvent({ method: 'GET', headers: { 'x-origin-secret': secret } });
    expect(await handler(event, lambdaContext)).toEqual({ statusCode: 200, body: 'answered' });
  });

  it.each([
    ['nothing', {}],
    ['an empty header', { 'x-origin-secret': '' }],
    ['another secret', { 'x-origin-secret': 'c'.repeat(32) }],
    ['the beginning of a secret', { 'x-origin-secret': 'a' }],
    ['all of the secrets at once', { 'x-origin-secret': `${FIRST},${SECOND}` }],
  ])('refuses what shows %s', async (_, headers) => {
    const handler = throughOrigin(answering, [FIRST, SECOND]);
    expect(await handler(httpEvent({ method: 'GET', headers }), lambdaContext)).toEqual({
      statusCode: 403,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      body: '{"errors":[{"message":"This address is closed: ask through CloudFront.","extensions":{"code":"FORBIDDEN"}}]}',
    });
  });

  it('lets all pass where nothing stands before the gateway', async () => {
    const handler = throughOrigin(answering, []);
    expect(await handler(httpEvent({ method: 'GET' }), lambdaContext)).toEqual({ statusCode: 200, body: 'answered' });
  });
});
