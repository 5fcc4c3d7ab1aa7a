import { describe, expect, it } from 'vitest';
import { masking } from '../../../functions/handlers/masking.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';

describe('masking', () => {
  it('leaves an answer as it is', async () => {
    const answer = { statusCode: 204 };
    const lines: unknown[] = [];
    const handler = masking(
      async () => answer,
      (line) => lines.push(line),
    );
    expect([await handler(httpEvent({}), lambdaContext), lines]).toEqual([answer, []]);
  });

  it('logs what nobody foresaw, and tells nothing of it', async () => {
    const lines: unknown[] = [];
    const failing = async (): Promise<never> => Promise.reject(new TypeError('No such secret.'));
    const answer = await masking(failing, (line) => lines.push(line))(httpEvent({}), lambdaContext);
    expect(answer).toEqual({
      statusCode: 500,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      body: '{"errors":[{"message":"Internal server error","extensions":{"code":"INTERNAL_SERVER_ERROR","requestId":"11111111-2222-3333-4444-555555555555"}}]}',
    });
    expect(lines).toEqual([
      {
        level: 'ERROR',
        message: 'A request could not be answered.',
        requestId: lambdaContext.awsRequestId,
        error: expect.stringContaining('TypeError: No such secret.'),
      },
    ]);
  });
});
