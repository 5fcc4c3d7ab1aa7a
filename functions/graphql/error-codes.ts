import { GRAPHQL_TYPE, type MediaType } from './media-type.ts';

/** By the media type of the answer. */
type Statuses = { readonly json: number; readonly graphql: number };

/** What is no GraphQL request, may not be one, or cannot be answered by us now: the status says so to everybody. */
function always(status: number): Statuses {
  return { json: status, graphql: status };
}

/** A GraphQL request that is refused: as JSON that is a 200, for only there clients may take the body at its word. */
function refused(status: number): Statuses {
  return { json: 200, graphql: status };
}

/** Every code that an error may have: no other leaves the server. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'BATCHING_NOT_SUPPORTED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_ACCEPTABLE'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'BAD_USER_INPUT'
  | 'TOKENS_EXCEEDED'
  | 'SELECTIONS_EXCEEDED'
  | 'DEPTH_EXCEEDED'
  | 'ROOT_FIELDS_EXCEEDED'
  | 'ALIASES_EXCEEDED'
  | 'DIRECTIVES_EXCEEDED'
  | 'PAGE_SIZE_EXCEEDED'
  | 'USES_EXCEEDED'
  | 'COST_EXCEEDED'
  | 'CALLS_EXCEEDED'
  | 'COMPARISONS_EXCEEDED'
  | 'RESPONSE_TOO_LARGE'
  | 'INTERNAL_SERVER_ERROR'
  | 'THROTTLED'
  | 'DEADLINE_EXCEEDED';

/**
 * The HTTP status of an answer that has no data because of an error, as `application/json` and as
 * `application/graphql-response+json`. An answer that has data has the status of its data.
 *
 * The edition of September 2026 would have 422 of some that are 400; the audits of its reference server, graphql-http, have
 * 400: https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
export const errorCodes: Readonly<Record<ErrorCode, Statuses>> = {
  BAD_REQUEST: always(400),
  BATCHING_NOT_SUPPORTED: always(400),
  UNAUTHENTICATED: always(401),
  FORBIDDEN: always(403),
  NOT_FOUND: always(404),
  METHOD_NOT_ALLOWED: always(405),
  NOT_ACCEPTABLE: always(406),
  BODY_TOO_LARGE: always(413),
  UNSUPPORTED_MEDIA_TYPE: always(415),
  PERSISTED_QUERY_NOT_FOUND: refused(404),
  GRAPHQL_PARSE_FAILED: refused(400),
  GRAPHQL_VALIDATION_FAILED: refused(400),
  OPERATION_RESOLUTION_FAILURE: refused(400),
  BAD_USER_INPUT: refused(400),
  TOKENS_EXCEEDED: refused(400),
  SELECTIONS_EXCEEDED: refused(400),
  DEPTH_EXCEEDED: refused(400),
  ROOT_FIELDS_EXCEEDED: refused(400),
  ALIASES_EXCEEDED: refused(400),
  DIRECTIVES_EXCEEDED: refused(400),
  PAGE_SIZE_EXCEEDED: refused(400),
  USES_EXCEEDED: refused(400),
  COST_EXCEEDED: refused(400),
  CALLS_EXCEEDED: refused(400),
  COMPARISONS_EXCEEDED: refused(400),
  RESPONSE_TOO_LARGE: refused(400),
  INTERNAL_SERVER_ERROR: always(500),
  THROTTLED: always(503),
  DEADLINE_EXCEEDED: always(504),
};

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}

/** The HTTP status of an answer that has this error and no data. */
export function statusWithout(code: ErrorCode, mediaType: MediaType): number {
  const { json, graphql } = errorCodes[code];
  return mediaType === GRAPHQL_TYPE ? graphql : json;
}
