import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { ThrottledError } from '../operations/port-errors.ts';
import { argumentPath, type ErrorSetting } from './argument-path.ts';
import { BAD_USER_INPUT } from './bad-user-input.ts';
import type { GraphqlContext } from './context.ts';
import { oneOfMessage } from './one-of-message.ts';

/** The table divides what it allows by the second. */
const RETRY_AFTER_SECONDS = 1;

const INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR';

/** Takes down what clients are not told. */
export type Log = (entry: Readonly<Record<string, unknown>>) => void;

/**
 * Tells apart what the caller can mend and what only we can: an argument's value that GraphQL refuses gets the code and
 * the path that our own checks give; an error without a code is unexpected, and is logged under the request's id.
 */
export function errorPlugin(log: Log): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, schema, document, request, contextValue }) => {
        const setting = document === undefined ? null : { schema, document, variables: request.variables ?? {} };
        for (const error of errors) {
          nameArgument(error, setting);
          nameThrottling(error);
          if (error.extensions['code'] === undefined) {
            error.extensions['requestId'] = contextValue.requestId;
            log(entryOf(error, contextValue.requestId));
          }
        }
      },
    }),
  };
}

/** What a client sees of an error: nothing of our own failures but the id under which they are logged. */
export function maskUnexpected(error: GraphQLFormattedError): GraphQLFormattedError {
  return error.extensions?.['code'] === INTERNAL_SERVER_ERROR ? { ...error, message: 'Internal server error' } : error;
}

function nameArgument(error: GraphQLError, setting: ErrorSetting | null): void {
  const argument = setting === null ? null : argumentPath(error, setting);
  if (setting !== null && argument !== null) {
    Object.assign(error.extensions, { code: BAD_USER_INPUT, argument });
    const message = oneOfMessage(error.message, setting.schema) ?? error.message;
    error.message = message.startsWith('Argument ') ? message : `Argument "${argument}": ${message}`;
  }
}

/** That the table has too much to do is nobody's mistake, and may be over soon. */
function nameThrottling(error: GraphQLError): void {
  if (!(error.originalError instanceof ThrottledError)) return;
  error.message = 'The record is asked too much just now: try again in a moment.';
  const headers = new HeaderMap([['retry-after', String(RETRY_AFTER_SECONDS)]]);
  Object.assign(error.extensions, { code: 'THROTTLED', http: { status: 503, headers } });
}

function entryOf(error: GraphQLError, requestId: string): Readonly<Record<string, unknown>> {
  const { name, message, stack } = error.originalError ?? error;
  return { level: 'ERROR', message, requestId, path: error.path, error: name, stack };
}
