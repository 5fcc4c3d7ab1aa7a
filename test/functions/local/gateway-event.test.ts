import { describe, expect, it } from 'vitest';
import { type HttpRequest, pathOf, toGatewayEvent } from '../../../functions/local/gateway-event.ts';

const ARRIVAL = { path: '/graphql', requestId: 'request-1', at: Date.UTC(2026, 1, 6, 7, 8, 9, 10) };
const REQUEST: HttpRequest = {
  method: 'POST',
  target: '/graphql',
  headers: { host: 'localhost:4000', 'content-type': 'application/json', 'user-agent': 'test' },
  body: Buffer.from('{"query":"{ ж }"}'),
  sourceIp: '127.0.0.1',
};

describe('toGatewayEvent', () => {
  it('is what an HTTP API sends for a POST', () => {
    expect(toGatewayEvent(REQUEST, ARRIVAL)).toEqual({
      version: '2.0',
      routeKey: 'ANY /graphql',
      rawPath: '/graphql',
      rawQueryString: '',
      headers: { host: 'localhost:4000', 'content-type': 'application/json', 'user-agent': 'test' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: 'localhost:4000',
        domainPrefix: 'localhost:4000',
        http: {
          method: 'POST',
          path: '/graphql',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'test',
        },
        requestId: 'request-1',
        routeKey: 'ANY /graphql',
        stage: '$default',
        time: '06/Feb/2026:07:08:09 +0000',
        timeEpoch: ARRIVAL.at,
      },
      body: '{"query":"{ ж }"}',
      isBase64Encoded: false,
    });
  });

  it('has the query string as it came, and its parameters decoded', () => {
    const target = '/graphql?query=%7B%20a%20%7D&tag=1&tag=2&mark=?';

    expect(toGatewayEvent({ ...REQUEST, method: 'GET', target, body: Buffer.alloc(0) }, ARRIVAL)).toMatchObject({
      rawPath: '/graphql',
      rawQueryString: 'query=%7B%20a%20%7D&tag=1&tag=2&mark=?',
      queryStringParameters: { query: '{ a }', tag: '1,2', mark: '?' },
    });
  });

  it('has no body where none came, and no parameters', () => {
    const event = toGatewayEvent({ ...REQUEST, body: Buffer.alloc(0) }, ARRIVAL);

    expect(event).not.toHaveProperty('body');
    expect(event).not.toHaveProperty('queryStringParameters');
    expect(event.isBase64Encoded).toBe(false);
  });

  it('has cookies apart, and headers of one name joined', () => {
    const headers = { cookie: 'a=1; b=2', 'x-tag': ['1', '2'], 'x-none': undefined };

    expect(toGatewayEvent({ ...REQUEST, headers }, ARRIVAL)).toMatchObject({
      cookies: ['a=1', 'b=2'],
      headers: { 'x-tag': '1,2' },
      requestContext: { domainName: 'localhost', http: { userAgent: '' } },
    });
  });

  it.each(['application/octet-stream', 'multipart/form-data; boundary=x', ''])(
    'has a body that is not text in base64: %j',
    (type) => {
      expect(
        toGatewayEvent({ ...REQUEST, headers: { 'content-type': type }, body: Buffer.from([0, 255]) }, ARRIVAL),
      ).toMatchObject({ body: 'AP8=', isBase64Encoded: true });
    },
  );

  it.each(['text/plain', 'application/graphql-response+json; charset=utf-8', 'application/xml'])(
    'has a body that is text as it is: %j',
    (type) => {
      expect(toGatewayEvent({ ...REQUEST, headers: { 'content-type': type } }, ARRIVAL)).toMatchObject({
        body: '{"query":"{ ж }"}',
        isBase64Encoded: false,
      });
    },
  );
});

describe('pathOf', () => {
  it.each([
    ['/claims/energy-truce/10.jsonld', '/claims/energy-truce/10.jsonld'],
    ['/claims/energy-truce%2F10.jsonld?x=%2F', '/claims/energy-truce/10.jsonld'],
    ['/claims/%C3%BC%20100%25.jsonld', '/claims/ü 100%.jsonld'],
    ['/claims/why%3F.jsonld', '/claims/why'],
    ['/claims/%.jsonld', null],
    ['/claims/%FF.jsonld', null],
  ])('of %s is %s', (target, path) => {
    expect(pathOf(target)).toBe(path);
  });
});
