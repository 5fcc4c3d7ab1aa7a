import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { type HttpRequest, toGatewayEvent } from './gateway-event.ts';
import { gatewayAnswer, type HttpResponse, toHttpResponse } from './gateway-response.ts';

/** The Lambda behind the gateway. */
export type LambdaHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

const ROUTE = '/graphql';

/** Answers as an HTTP API with one route does; `/`, where people begin, leads to the route. */
export async function answer(handler: LambdaHandler, request: HttpRequest): Promise<HttpResponse> {
  const [path] = request.target.split('?');
  if (path === '/') return { status: 302, headers: { location: ROUTE }, body: Buffer.alloc(0) };
  if (path !== ROUTE) return gatewayAnswer(404, 'Not Found');
  const requestId = randomUUID();
  try {
    return toHttpResponse(await handler(toGatewayEvent(request, { requestId, at: Date.now() }), contextOf(requestId)));
  } catch (error) {
    console.error(error);
    return gatewayAnswer(500, 'Internal Server Error');
  }
}

function contextOf(requestId: string): Context {
  const ends = Date.now() + 30_000;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: 'graphql',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:local:000000000000:function:graphql',
    memoryLimitInMB: '1024',
    awsRequestId: requestId,
    logGroupName: '/aws/lambda/graphql',
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, ends - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
