import { startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { createContext, type GraphqlContext } from '../graphql/context.ts';
import type { Log } from '../graphql/error-plugin.ts';
import { createServer } from '../graphql/server.ts';
import type { Store } from '../operations/ports.ts';
import { createHttpRequestHandler, type HttpRequestHandler } from './http-request-handler.ts';
import { log as logLine } from './log.ts';

/** What API Gateway calls, with payload format 2.0. */
export type GraphqlHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** What the handler needs; a clock (epoch milliseconds) and a log of one's own are for tests. */
export type GraphqlHandlerParts = Pick<Store, 'derivations' | 'truth'> & {
  readonly now?: () => number;
  readonly log?: Log;
};

/** The GraphQL API over any store. It starts at once, and answers when it has started. */
export function createGraphqlHandler({
  derivations,
  truth,
  now = Date.now,
  log = logLine,
}: GraphqlHandlerParts): GraphqlHandler {
  const serve = startServerAndCreateLambdaHandler<HttpRequestHandler, GraphqlContext>(
    createServer(log),
    createHttpRequestHandler(),
    {
      context: async ({ event }) =>
        createContext({ derivations, truth, now: now(), requestId: event.requestContext.requestId }),
    },
  );
  return async (event, context) => (await serve(event, context, () => {})) ?? { statusCode: 500 };
}
