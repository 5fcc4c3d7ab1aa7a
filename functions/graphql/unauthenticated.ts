import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { type ErrorCode, errorCodes } from './error-codes.ts';

/** The code of errors that a valid token would mend. */
const UNAUTHENTICATED = 'UNAUTHENTICATED' satisfies ErrorCode;

/** What HTTP asks an answer with status 401 to name: https://www.rfc-editor.org/rfc/rfc6750#section-3 */
const CHALLENGE = { missing: 'Bearer', invalid: 'Bearer error="invalid_token"' } as const;

/**
 * The caller has to say who they are: an error with code UNAUTHENTICATED and HTTP status 401.
 *
 * @param token whether none was sent, or one that is not valid
 */
export function unauthenticated(message: string, token: keyof typeof CHALLENGE): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: UNAUTHENTICATED,
      // Apollo says nothing to caches of what it refuses before it reads the query.
      http: {
        status: errorCodes[UNAUTHENTICATED].json,
        headers: new HeaderMap([
          ['www-authenticate', CHALLENGE[token]],
          ['cache-control', 'no-store'],
        ]),
      },
    },
  });
}
