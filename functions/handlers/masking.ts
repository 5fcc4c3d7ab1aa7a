import { inspect } from 'node:util';
import type { GraphqlHandler } from './graphql-handler.ts';
import { graphqlRefusal } from './graphql-refusal.ts';
import type { Log } from './log.ts';

/**
 * The same handler, that answers whatever happens. What nobody foresaw is logged, an event that is not the gateway's
 * included, and who asked is told no more than that: an error of its own, the runtime would tell with its stack.
 */
export function masking(handler: GraphqlHandler, log: Log): GraphqlHandler {
  return async (event, context) => {
    try {
      return await handler(event, context);
    } catch (error) {
      const { awsRequestId: requestId } = context;
      log({ level: 'ERROR', message: 'A request could not be answered.', requestId, error: inspect(error) });
      return graphqlRefusal({
        code: 'INTERNAL_SERVER_ERROR',
        message: 'Internal server error',
        extensions: { requestId },
      });
    }
  };
}
