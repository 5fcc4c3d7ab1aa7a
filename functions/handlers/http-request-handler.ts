import type { HTTPGraphQLRequest } from '@apollo/server';
import { handlers } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import Negotiator from 'negotiator';
import { mediaTypeFor } from '../graphql/media-type.ts';
import { type GraphqlRefusal, graphqlRefusal } from './graphql-refusal.ts';

/** How an API Gateway event becomes a request to Apollo Server, and what comes of it a result. */
export type HttpRequestHandler = ReturnType<
  typeof handlers.createAPIGatewayProxyEventV2RequestHandler<APIGatewayProxyEventV2>
>;

/** In bytes: a GraphQL document with its variables is a few kilobytes. */
export const LONGEST_BODY = 1_000_000;
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST'];

/**
 * As the integration's own, but what is no GraphQL request is refused in the form that GraphQL errors have, whatever else
 * there is to say against it, and before anything is done.
 */
export function createHttpRequestHandler(): HttpRequestHandler {
  const { fromEvent, toSuccessResult } = handlers.createAPIGatewayProxyEventV2RequestHandler();
  return {
    fromEvent: (event) => parse(event, fromEvent),
    toSuccessResult,
    toErrorResult: (error) =>
      error instanceof RequestProblem
        ? graphqlRefusal(error.refusal, error.accept)
        : graphqlRefusal({ code: 'INTERNAL_SERVER_ERROR', message: 'Internal server error' }),
  };
}

/** Why an event is no request. */
class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly refusal: GraphqlRefusal;
  readonly accept: string | undefined;

  constructor(refusal: GraphqlRefusal, accept: string | undefined) {
    super(refusal.message);
    this.refusal = refusal;
    this.accept = accept;
  }
}

function parse(
  event: APIGatewayProxyEventV2,
  fromEvent: (event: APIGatewayProxyEventV2) => HTTPGraphQLRequest,
): HTTPGraphQLRequest {
  const { accept } = event.headers;
  const problem = problemWith(event);
  if (problem !== null) throw new RequestProblem(problem, accept);
  const request = read(event, fromEvent);
  if (request === null) throw new RequestProblem({ code: 'BAD_REQUEST', message: 'The body is not JSON.' }, accept);
  if (Array.isArray(request.body)) throw new RequestProblem(BATCH, accept);
  return request;
}

/** Null: its body is not what it says it is. */
function read(
  event: APIGatewayProxyEventV2,
  fromEvent: (event: APIGatewayProxyEventV2) => HTTPGraphQLRequest,
): HTTPGraphQLRequest | null {
  try {
    const request = fromEvent(event);
    // What it has beside GET's answer is left out later on.
    return request.method === 'HEAD' ? { ...request, method: 'GET' } : request;
  } catch {
    return null;
  }
}

/** What shows without reading the body; null: nothing. */
function problemWith({
  requestContext,
  headers,
  body = '',
  isBase64Encoded,
}: APIGatewayProxyEventV2): GraphqlRefusal | null {
  const { method } = requestContext.http;
  if (!METHODS.includes(method)) {
    return {
      code: 'METHOD_NOT_ALLOWED',
      message: `Only ${METHODS.join(', ')} are allowed, not ${method}.`,
      headers: { allow: METHODS.join(', ') },
    };
  }
  const found = Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8');
  if (found > LONGEST_BODY) {
    return {
      code: 'BODY_TOO_LARGE',
      message: `The body has ${found} bytes; at most ${LONGEST_BODY} are taken.`,
      extensions: { found, limit: LONGEST_BODY },
    };
  }
  const { accept, 'content-type': contentType = '' } = headers;
  if (method === 'POST' && !IS_JSON.test(contentType)) return NOT_JSON;
  return mediaTypeFor(accept) === null && !(method !== 'POST' && takesHtml(accept)) ? NOTHING_ACCEPTABLE : null;
}

const IS_JSON = /^application\/json *(;|$)/;
const NOT_JSON: GraphqlRefusal = {
  code: 'UNSUPPORTED_MEDIA_TYPE',
  message: 'A POST must have the header Content-Type: application/json.',
};
const NOTHING_ACCEPTABLE: GraphqlRefusal = {
  code: 'NOT_ACCEPTABLE',
  message:
    'The header Accept takes neither of the media types that there are: application/graphql-response+json and application/json.',
};
const BATCH: GraphqlRefusal = {
  code: 'BATCHING_NOT_SUPPORTED',
  message: 'The body is a list: send each operation in a request of its own.',
};

/** Of those who look at the address in a browser. */
function takesHtml(accept: string | undefined): boolean {
  return new Negotiator({ headers: { accept } }).mediaType(['text/html']) !== undefined;
}
