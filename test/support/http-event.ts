import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

/** What a test says of a request; the rest is what API Gateway would have put there. */
export type HttpRequest = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
};

/** An event of an HTTP API with payload format 2.0, as API Gateway makes it. */
export function httpEvent({
  method = 'GET',
  headers = {},
  query = '',
  body,
  isBase64Encoded,
}: HttpRequest): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/graphql',
    rawQueryString: query,
    headers: {
      accept: '*/*',
      host: 'abc123.execute-api.eu-central-1.amazonaws.com',
      'x-forwarded-proto': 'https',
      ...headers,
    },
    ...(query === '' ? {} : { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    requestContext: {
      accountId: '123456789012',
      apiId: 'abc123',
      domainName: 'abc123.execute-api.eu-central-1.amazonaws.com',
      domainPrefix: 'abc123',
      http: { method, path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: '$default',
      stage: '$default',
      time: '03/Feb/2026:12:00:00 +0000',
      timeEpoch: 1_770_120_000_000,
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: isBase64Encoded ?? false,
  };
}

/** What Lambda says of the invocation. */
export const lambdaContext: Context = {
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'graphql',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:graphql',
  memoryLimitInMB: '1024',
  awsRequestId: '11111111-2222-3333-4444-555555555555',
  logGroupName: '/aws/lambda/graphql',
  logStreamName: '2026/02/03/[$LATEST]0123456789abcdef',
  getRemainingTimeInMillis: () => 10_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};
