import type { HTTPGraphQLRequest } from '@apollo/server';
import { handlers } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { graphqlRefusal } from './graphql-refusal.ts';

/** How an API Gateway event becomes a request to Apollo Server, and what comes of it a result. */
export type HttpRequestHandler = ReturnType<
  typeof handlers.createAPIGatewayProxyEventV2RequestHandler<APIGatewayProxyEventV2>
>;

/** A GraphQL document with its variables is a few kilobytes. */
const LONGEST_BODY = 1_000_000;
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST'];

/**
 * As the integration's own, but another method, a body that is too long and one that is not JSON are refused in the form
 * that GraphQL errors have, whatever else there is to say against the request.
 */
export function createHttpRequestHandler(): HttpRequestHandler {
  const { fromEvent, toSuccessResult } = handlers.createAPIGatewayProxyEventV2RequestHandler();
  return {
    fromEvent: (event) => parse(event, fromEvent),
    toSuccessResult,
    toErrorResult: (error) =>
      error instanceof RequestProblem
        ? refuse(error)
        : graphqlRefusal({ statusCode: 500, message: 'Internal server error', code: 'INTERNAL_SERVER_ERROR' }),
  };
}

/** Why an event is no request. */
class RequestProblem extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'RequestProblem';
    this.status = status;
  }
}

function parse(
  event: APIGatewayProxyEventV2,
  fromEvent: (event: APIGatewayProxyEventV2) => HTTPGraphQLRequest,
): HTTPGraphQLRequest {
  const { method } = event.requestContext.http;
  if (!METHODS.includes(method)) {
    throw new RequestProblem(405, `Only ${METHODS.join(', ')} are allowed, not ${method}.`);
  }
  if (Buffer.byteLength(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8') > LONGEST_BODY) {
    throw new RequestProblem(413, `The body is longer than ${LONGEST_BODY} bytes.`);
  }
  try {
    const request = fromEvent(event);
    // What it has beside GET's answer is left out later on.
    return method === 'HEAD' ? { ...request, method: 'GET' } : request;
  } catch {
    throw new RequestProblem(400, 'The body is not JSON.');
  }
}

function refuse({ status, message }: RequestProblem): APIGatewayProxyStructuredResultV2 {
  const headers = status === 405 ? { allow: METHODS.join(', ') } : {};
  return graphqlRefusal({ statusCode: status, message, code: 'BAD_REQUEST', headers });
}
