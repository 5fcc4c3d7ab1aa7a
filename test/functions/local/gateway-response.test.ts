import { describe, expect, it } from 'vitest';
import { gatewayAnswer, toHttpResponse } from '../../../functions/local/gateway-response.ts';

describe('toHttpResponse', () => {
  it('has status, headers, cookies and body', () => {
    const result = {
      statusCode: 201,
      headers: { 'Content-Type': 'text/plain', 'x-count': 2, 'x-flag': true },
      cookies: ['a=1', 'b=2'],
      body: 'ж',
    };

    expect(toHttpResponse(result)).toEqual({
      status: 201,
      headers: { 'content-type': 'text/plain', 'x-count': '2', 'x-flag': 'true', 'set-cookie': ['a=1', 'b=2'] },
      body: Buffer.from('ж'),
    });
  });

  it('decodes a body in base64', () => {
    expect(toHttpResponse({ statusCode: 200, body: 'AP8=', isBase64Encoded: true })).toEqual({
      status: 200,
      headers: {},
      body: Buffer.from([0, 255]),
    });
  });

  it('is an empty 200 where the Lambda says nothing', () => {
    expect(toHttpResponse({})).toEqual({ status: 200, headers: {}, body: Buffer.alloc(0) });
  });
});

describe('gatewayAnswer', () => {
  it('is a message in JSON', () => {
    expect(gatewayAnswer(404, 'Not Found')).toEqual({
      status: 404,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{"message":"Not Found"}'),
    });
  });
});
