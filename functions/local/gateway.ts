import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { API_PATH, CLAIMS_PATH, HEALTH_PATH } from '../handlers/route-names.ts';
import { forAnyOrigin, preflightAnswer } from './cors.ts';
import { type HttpRequest, pathOf, toGatewayEvent } from './gateway-event.ts';
import { gatewayAnswer, type HttpResponse, toHttpResponse } from './gateway-response.ts';

/** The Lambda behind the gateway. */
export type LambdaHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** Answers as the HTTP API does; `/`, where people begin, leads to the API. */
export async function answer(handler: LambdaHandler, request: HttpRequest): Promise<HttpResponse> {
  return preflightAnswer(request) ?? forAnyOrigin(request, await answerOfRoute(handler, request));
}

async function answerOfRoute(handler: LambdaHandler, request: HttpRequest): Promise<HttpResponse> {
  const path = pathOf(request.target);
  if (path === null) return gatewayAnswer(400, 'Bad Request');
  if (path === '/') return { status: 302, headers: { location: API_PATH }, body: Buffer.alloc(0) };
  if (!isRoute(path)) return gatewayAnswer(404, 'Not Found');
  const requestId = randomUUID();
  try {
    return toHttpResponse(
      await handler(toGatewayEvent(request, { path, requestId, at: Date.now() }), contextOf(requestId)),
    );
  } catch (error) {
    console.error(error);
    return gatewayAnswer(500, 'Internal Server Error');
  }
}

function isRoute(path: string): boolean {
  return (
    path === API_PATH ||
    path === HEALTH_PATH ||
    [HEALTH_PATH, CLAIMS_PATH].some((start) => path.startsWith(`${start}/`))
  );
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
