import type { HTTPGraphQLRequest } from '@apollo/server';
import { handlers } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** How an API Gateway event becomes a request to Apollo Server, and what comes of it a result. */
export type HttpRequestHandler = ReturnType<
  typeof handlers.createAPIGatewayProxyEventV2RequestHandler<APIGatewayProxyEventV2>
>;

/** A GraphQL document with its variables is a few kilobytes. */
const LONGEST_BODY = 1_000_000;

/** As the integration's own, but a body that is too long or is not JSON is refused in the form that GraphQL errors have. */
export function createHttpRequestHandler(): HttpRequestHandler {
  const { fromEvent, toSuccessResult } = handlers.createAPIGatewayProxyEventV2RequestHandler();
  return {
    fromEvent: (event) => parse(event, fromEvent),
    toSuccessResult,
    toErrorResult: (error) =>
      error instanceof RequestProblem
        ? refusal(error.status, { message: error.message, code: 'BAD_REQUEST' })
        : refusal(500, { message: 'Internal server error', code: 'INTERNAL_SERVER_ERROR' }),
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
  if (Buffer.byteLength(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8') > LONGEST_BODY) {
    throw new RequestProblem(413, `The body is longer than ${LONGEST_BODY} bytes.`);
  }
  try {
    return fromEvent(event);
  } catch {
    throw new RequestProblem(400, 'The body is not JSON.');
  }
}

function refusal(
  statusCode: number,
  { message, code }: { readonly message: string; readonly code: string },
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  };
}
