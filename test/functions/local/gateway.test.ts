import { describe, expect, it, vi } from 'vitest';
import { answer, type LambdaHandler } from '../../../functions/local/gateway.ts';
import type { HttpRequest } from '../../../functions/local/gateway-event.ts';

const REQUEST: HttpRequest = {
  method: 'GET',
  target: '/graphql?query=x',
  headers: {},
  body: Buffer.alloc(0),
  sourceIp: '127.0.0.1',
};
const echo: LambdaHandler = async (event, context) => ({
  statusCode: 200,
  body: JSON.stringify({
    path: event.rawPath,
    sameRequest: event.requestContext.requestId === context.awsRequestId,
    hasTime: context.getRemainingTimeInMillis() > 0,
  }),
});

describe('answer', () => {
  it('gives a request on the route to the Lambda', async () => {
    const response = await answer(echo, REQUEST);

    expect(response.status).toBe(200);
    expect(JSON.parse(response.body.toString())).toEqual({ path: '/graphql', sameRequest: true, hasTime: true });
  });

  it('leads from the root to the route', async () => {
    expect(await answer(echo, { ...REQUEST, target: '/?x=1' })).toEqual({
      status: 302,
      headers: { location: '/graphql' },
      body: Buffer.alloc(0),
    });
  });

  it('gives the Lambda the path of a review as the gateway does, decoded', async () => {
    const response = await answer(echo, { ...REQUEST, target: '/claims/a%2Fb%20c.jsonld?x=1' });

    expect(JSON.parse(response.body.toString())).toMatchObject({ path: '/claims/a/b c.jsonld' });
  });

  it('refuses a path that is not encoded as paths are', async () => {
    const response = await answer(echo, { ...REQUEST, target: '/claims/%E0%A4%A.jsonld' });

    expect([response.status, response.body.toString()]).toEqual([400, '{"message":"Bad Request"}']);
  });

  it.each(['/other', '/graphql/', '//graphql', '*', '/claims', '/claimsx/a'])(
    'knows nothing else: %s',
    async (target) => {
      const response = await answer(echo, { ...REQUEST, target });

      expect([response.status, response.body.toString()]).toEqual([404, '{"message":"Not Found"}']);
    },
  );

  it('answers as the gateway does where the Lambda fails, and shows the error on the console', async () => {
    const shown = vi.spyOn(console, 'error').mockImplementation(() => {});
    const error = new Error('broken');

    const response = await answer(async () => {
      throw error;
    }, REQUEST);

    expect([response.status, response.body.toString()]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(shown).toHaveBeenCalledWith(error);
    shown.mockRestore();
  });
});
