import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerErrorCode, ApolloServerValidationErrorCode } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { ThrottledError } from '../operations/port-errors.ts';
import { argumentPath, type ErrorSetting } from './argument-path.ts';
import { BAD_USER_INPUT } from './bad-user-input.ts';
import type { GraphqlContext } from './context.ts';
import { type ErrorCode, isErrorCode } from './error-codes.ts';
import { nameLimit } from './limits/check-limits.ts';
import { oneOfMessage } from './one-of-message.ts';

/** The table divides what it allows by the second. */
const RETRY_AFTER_SECONDS = 1;

const INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR' satisfies ErrorCode;

/** https://github.com/graphql/graphql-js/blob/16.x.x/src/language/parser.ts */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more \w+ \d+ tokens/;

/** Takes down what clients are not told. */
export type Log = (entry: Readonly<Record<string, unknown>>) => void;

/**
 * Tells apart what the caller can mend and what only we can: an argument's value that GraphQL refuses gets the code and
 * the path that our own checks give; an error without one of our codes is unexpected, and is logged under the request's id.
 */
export function errorPlugin(log: Log): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, schema, document, request, contextValue }) => {
        const setting = document === undefined ? null : { schema, document, variables: request.variables ?? {} };
        for (const error of errors) {
          nameArgument(error, setting);
          nameThrottling(error);
          nameBadRequest(error);
          nameDepth(error);
          nameExcess(error);
          if (!isErrorCode(error.extensions['code'])) {
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
  const { code, requestId } = error.extensions ?? {};
  if (isErrorCode(code) && code !== INTERNAL_SERVER_ERROR) return error;
  return { ...error, message: 'Internal server error', extensions: { code: INTERNAL_SERVER_ERROR, requestId } };
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
  Object.assign(error.extensions, { code: 'THROTTLED' satisfies ErrorCode, http: { headers } });
}

/** What Apollo Server refuses before it reads the document, of which it names not all. */
function nameBadRequest({ extensions }: GraphQLError): void {
  const { code, http } = extensions;
  const status: unknown = typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
  if (status === 405) extensions['code'] = 'METHOD_NOT_ALLOWED' satisfies ErrorCode;
  if (status === 400 && code === undefined) extensions['code'] = 'BAD_REQUEST' satisfies ErrorCode;
}

/** What nests so deeply that the parser gives up has no place in the document, and a message of the engine's own. */
function nameDepth(error: GraphQLError): void {
  const { code } = error.extensions;
  if (code !== ('GRAPHQL_PARSE_FAILED' satisfies ErrorCode) || error.locations !== undefined) return;
  error.message = 'Syntax Error: The document nests too deeply to be read.';
}

/** What Apollo Server and GraphQL refuse for its size: by codes that are of a mistake in what is written. */
function nameExcess(error: GraphQLError): void {
  const { code, validationErrorCode } = error.extensions;
  const name =
    validationErrorCode === ApolloServerValidationErrorCode.MAX_RECURSIVE_SELECTIONS_EXCEEDED
      ? 'selections'
      : code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED && TOO_MANY_TOKENS.test(error.message)
        ? 'tokens'
        : null;
  if (name === null) return;
  const { message, extensions } = nameLimit(name);
  error.message = message;
  Object.assign(error.extensions, extensions);
  delete error.extensions['validationErrorCode'];
}

function entryOf(error: GraphQLError, requestId: string): Readonly<Record<string, unknown>> {
  const { name, message, stack } = error.originalError ?? error;
  return { level: 'ERROR', message, requestId, path: error.path, error: name, stack };
}
