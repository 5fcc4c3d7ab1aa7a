import { inspect } from 'node:util';
import { startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { GraphQLError } from 'graphql';
import { createContext, type GraphqlContext } from '../graphql/context.ts';
import type { ErrorCode } from '../graphql/error-codes.ts';
import { createServer } from '../graphql/server.ts';
import type { StarterKeys } from '../graphql/starter-operations.ts';
import { unauthenticated } from '../graphql/unauthenticated.ts';
import type { Caller } from '../operations/caller.ts';
import type { Store } from '../operations/ports.ts';
import type { ReviewConfig } from '../operations/reviews/review-config.ts';
import { countedPart, openScope, withinScope } from '../store/request-scope.ts';
import { type Authenticate, createAuthenticate } from './authentication.ts';
import { compressed } from './compressed.ts';
import { conditional } from './conditional.ts';
import type { GraphqlHandler } from './graphql-handler.ts';
import { createHttpRequestHandler, type HttpRequestHandler } from './http-request-handler.ts';
import { type Log, logFailures } from './log.ts';
import type { Counts } from './metrics.ts';
import { boundCalls, requestEffort } from './request-effort.ts';
import { openNote, type RequestNote, tellRequest } from './request-note.ts';
import { UnauthenticatedError } from './unauthenticated-error.ts';
import { withClaimReviews } from './with-claim-reviews.ts';
import { withinLimits } from './within-limits.ts';

/**
 * What the handler needs; a clock (epoch milliseconds) and a log of one's own are for tests. Where nothing says how
 * callers are known, no token is valid; where nothing counts, nothing is counted; where nothing says how verdicts are
 * published as reviews, they are not.
 */
export type GraphqlHandlerParts = Pick<Store, 'derivations' | 'kept' | 'ledger' | 'truth'> & {
  readonly log?: Log;
  readonly counts?: Counts;
  readonly authenticate?: Authenticate;
  readonly reviews?: ReviewConfig | null;
  readonly now?: () => number;
  /** What browsers are shown to begin with; of the example unless said otherwise. */
  readonly starterKeys?: StarterKeys;
};

/** The GraphQL API over any store. It starts at once, and answers when it has started. */
export function createGraphqlHandler(parts: GraphqlHandlerParts): GraphqlHandler {
  const {
    derivations,
    kept,
    ledger,
    truth,
    log = logFailures,
    counts,
    authenticate = createAuthenticate(null),
    reviews = null,
    now = Date.now,
    starterKeys,
  } = parts;
  const notes = new WeakMap<APIGatewayProxyEventV2, RequestNote>();
  const noteOf = (event: APIGatewayProxyEventV2): RequestNote => notes.get(event) ?? openNote();
  const serve = startServerAndCreateLambdaHandler<HttpRequestHandler, GraphqlContext>(
    createServer(log, starterKeys),
    createHttpRequestHandler(),
    {
      context: async ({ event }) => {
        const { requestId } = event.requestContext;
        const note = noteOf(event);
        const caller = await identify(event, { authenticate, log });
        return createContext({
          derivations,
          kept,
          ledger,
          truth,
          now: now(),
          clock: now,
          requestId,
          effort: requestEffort(note.scope.signal),
          counted: countedPart,
          reviews,
          caller,
          answered: (operation) => {
            note.operation = operation;
          },
        });
      },
    },
  );
  const limited = conditional(
    withinLimits(
      async (event, context, signal) => {
        const note = noteOf(event);
        note.scope = openScope(signal, boundCalls);
        const answer = withClaimReviews(async (asked) => {
          notes.set(asked, note);
          return (await serve(asked, context, () => {})) ?? { statusCode: 500 };
        });
        return withinScope(note.scope, async () => answer(event));
      },
      (event, code) => {
        noteOf(event).refused = code;
      },
    ),
  );
  return compressed(async (event, context) => {
    const note = openNote();
    notes.set(event, note);
    const start = performance.now();
    const answer = await limited(event, context);
    tellRequest({ log, counts }, note, { event, answer, milliseconds: performance.now() - start });
    return answer;
  });
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
    log({ level: 'ERROR', message: 'A token could not be verified.', requestId, error: inspect(error) });
    throw new GraphQLError('Internal server error', {
      extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode, requestId },
    });
  }
}
