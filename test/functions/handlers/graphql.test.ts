import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('handler', () => {
  it('is built from the environment, and needs no table to say what it is', async () => {
    vi.stubEnv('TABLE_NAME', 'record');
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    const { handler } = await import('../../../functions/handlers/graphql.ts');
    const event = httpEvent({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(await handler(event, lambdaContext)).toMatchObject({
      statusCode: 200,
      body: '{"data":{"__typename":"Query"},"extensions":{"cost":{"requested":1,"limit":25000}}}\n',
    });
  });

  it('knows the issuer that the environment names', async () => {
    vi.stubEnv('TABLE_NAME', 'record');
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('COGNITO_USER_POOL_ID', 'eu-central-1_Abc123');
    vi.stubEnv('COGNITO_CLIENT_ID', 'client');
    const { handler } = await import('../../../functions/handlers/graphql.ts');
    const event = httpEvent({
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(await handler(event, lambdaContext)).toMatchObject({
      statusCode: 401,
      body: expect.stringContaining('The token is not a JSON Web Token.'),
    });
  });

  it('refuses what goes around CloudFront where the environment says by what that is known', async () => {
    vi.stubEnv('TABLE_NAME', 'record');
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('ORIGIN_SECRETS', 'a'.repeat(32));
    const { handler } = await import('../../../functions/handlers/graphql.ts');
    expect(await handler(httpEvent({ query: 'query={__typename}' }), lambdaContext)).toMatchObject({
      statusCode: 403,
      body: expect.stringContaining('This address is closed'),
    });
  });

  it('does not start without the name of its table', async () => {
    vi.stubEnv('TABLE_NAME', '');
    await expect(import('../../../functions/handlers/graphql.ts')).rejects.toThrow('TABLE_NAME');
  });
});
