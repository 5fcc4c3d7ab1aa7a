import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { NO_STORE } from '../graphql/cache-control.ts';
import { type ErrorCode, statusWithout } from '../graphql/error-codes.ts';
import { JSON_TYPE, mediaTypeFor } from '../graphql/media-type.ts';

/** Why a request has no answer, in the form that GraphQL errors have. */
export type GraphqlRefusal = {
  readonly code: ErrorCode;
  readonly message: string;
  /** What else there is to say of the error. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * An answer that has an error only. Nothing may keep it.
 *
 * @param accept - the header of that name; what takes no answer of ours is told in JSON
 */
export function graphqlRefusal(
  { code, message, extensions = {}, headers = {} }: GraphqlRefusal,
  accept?: string,
): APIGatewayProxyStructuredResultV2 {
  const mediaType = mediaTypeFor(accept) ?? JSON_TYPE;
  return {
    statusCode: statusWithout(code, mediaType),
    headers: { 'content-type': mediaType, 'cache-control': NO_STORE, ...headers },
    body: JSON.stringify({ errors: [{ message, extensions: { code, ...extensions } }] }),
  };
}
