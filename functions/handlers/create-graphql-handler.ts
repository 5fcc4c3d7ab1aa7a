import { inspect } from 'node:util';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { GraphQLError } from 'graphql';
import { createContext, type GraphqlContext } from '../graphql/context.ts';
import type { Log } from '../graphql/error-plugin.ts';
import { createServer } from '../graphql/server.ts';
import { unauthenticated } from '../graphql/unauthenticated.ts';
import type { Caller } from '../operations/caller.ts';
import type { Store } from '../operations/ports.ts';
import { type Authenticate, createAuthenticate } from './authentication.ts';
import { createHttpRequestHandler, type HttpRequestHandler } from './http-request-handler.ts';
import { log as logLine } from './log.ts';
import { UnauthenticatedError } from './unauthenticated-error.ts';

/** What API Gateway calls, with payload format 2.0. */
export type GraphqlHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * What the handler needs; a clock (epoch milliseconds) and a log of one's own are for tests. Where nothing says how
 * callers are known, no token is valid.
 */
export type GraphqlHandlerParts = Pick<Store, 'derivations' | 'kept' | 'ledger' | 'truth'> & {
  readonly authenticate?: Authenticate;
  readonly now?: () => number;
  readonly log?: Log;
};

/** The GraphQL API over any store. It starts at once, and answers when it has started. */
export function createGraphqlHandler({
  derivations,
  kept,
  ledger,
  truth,
  authenticate = createAuthenticate(null),
  now = Date.now,
  log = logLine,
}: GraphqlHandlerParts): GraphqlHandler {
  const serve = startServerAndCreateLambdaHandler<HttpRequestHandler, GraphqlContext>(
    createServer(log),
    createHttpRequestHandler(),
    {
      context: async ({ event }) => {
        const { requestId } = event.requestContext;
        const caller = await identify(event, { authenticate, log });
        return createContext({ derivations, kept, ledger, truth, now: now(), clock: now, requestId, caller });
      },
    },
  );
  return async (event, context) => (await serve(event, context, () => {})) ?? { statusCode: 500 };
}

/** Anybody reads, but with a token that is not valid nobody does: the caller thinks that they are somebody. */
async function identify(
  { headers, requestContext: { requestId } }: APIGatewayProxyEventV2,
  { authenticate, log }: { readonly authenticate: Authenticate; readonly log: Log },
): Promise<Caller | null> {
  try {
    return await authenticate(headers['authorization']);
  } catch (error) {
    if (error instanceof UnauthenticatedError) throw unauthenticated(error.message, 'invalid');
    log({ level: 'error', message: 'A token could not be verified.', requestId, error: inspect(error) });
    throw new GraphQLError('Internal server error', {
      extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, requestId },
    });
  }
}
