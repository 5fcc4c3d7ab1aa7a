import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { type ErrorCode, isErrorCode, statusWithout } from './error-codes.ts';
import { GRAPHQL_TYPE, JSON_TYPE, type MediaType, mediaTypeFor } from './media-type.ts';

/** Data and errors. Nobody registered it; who does not know it takes it for 200: https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const PARTIAL_SUCCESS = 294;

/**
 * Answers with the status that GraphQL over HTTP wants, which depends on the media type of the answer: Apollo Server's
 * does not.
 *
 * https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
export const httpPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, operation }) => {
      const { body, http } = response;
      if (body.kind !== 'single') return;
      // What is neither is refused before it gets here.
      const mediaType = mediaTypeFor(request.http?.headers.get('accept')) ?? JSON_TYPE;
      http.headers.set('content-type', mediaType);
      const shed = shedIn(body.singleResult, operation?.operation);
      if (shed !== undefined) body.singleResult = { errors: [shed] };
      http.status = statusOf(body.singleResult, mediaType);
    },
  }),
};

/** Why a query is not answered at all: it is asked again as a whole, or less of it. What a mutation wrote, it must tell. */
function shedIn(
  { errors = [] }: FormattedExecutionResult,
  operation: string | undefined,
): GraphQLFormattedError | undefined {
  return operation === 'query' ? errors.find((error) => SHED.has(codeOf(error))) : undefined;
}

const SHED: ReadonlySet<ErrorCode> = new Set(['THROTTLED', 'CALLS_EXCEEDED', 'COMPARISONS_EXCEEDED']);

function statusOf({ data, errors = [] }: FormattedExecutionResult, mediaType: MediaType): number {
  if (errors.length === 0) return 200;
  if (data !== undefined) return mediaType === GRAPHQL_TYPE ? PARTIAL_SUCCESS : 200;
  return Math.max(...errors.map((error) => statusWithout(codeOf(error), mediaType)));
}

function codeOf({ extensions }: GraphQLFormattedError): ErrorCode {
  const code = extensions?.['code'];
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}
