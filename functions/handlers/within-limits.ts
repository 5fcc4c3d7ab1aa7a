import type { ErrorCode } from '../graphql/error-codes.ts';
import type { GraphqlHandler } from './graphql-handler.ts';
import { type GraphqlRefusal, graphqlRefusal } from './graphql-refusal.ts';
import { untilLate } from './until-late.ts';

/** In bytes, before it is compressed: Lambda itself cuts off at 6 MB, and says nothing that a client could act on. */
export const LONGEST_ANSWER = 5_000_000;
/** How long before the end of its time a request is given up, in milliseconds, so that there is time to say so. */
export const MARGIN_MS = 2_000;

type Event = Parameters<GraphqlHandler>[0];

/**
 * The same handler, that says so itself where its answer is too long, or takes too long, and would be cut off without a
 * word. Work that is given up is aborted.
 *
 * @param refused - is told of what is not answered, and why
 */
export function withinLimits(
  handler: (...request: [...Parameters<GraphqlHandler>, signal: AbortSignal]) => ReturnType<GraphqlHandler>,
  refused: (event: Event, code: ErrorCode) => void,
): GraphqlHandler {
  const refuse = (event: Event, refusal: GraphqlRefusal): ReturnType<typeof graphqlRefusal> => {
    refused(event, refusal.code);
    return graphqlRefusal(refusal, event.headers['accept']);
  };
  return async (event, context) => {
    const time = context.getRemainingTimeInMillis() - MARGIN_MS;
    const answer = await untilLate(time, async (signal) => handler(event, context, signal));
    if (answer === null) return refuse(event, LATE);
    const found = Buffer.byteLength(answer.body ?? '');
    return found > LONGEST_ANSWER ? refuse(event, tooLong(found)) : answer;
  };
}

const LATE: GraphqlRefusal = {
  code: 'DEADLINE_EXCEEDED',
  message:
    'This took too long and was given up: ask for less at once. What was to be written may have been; the same request again, with its idempotency key, tells.',
};

function tooLong(found: number): GraphqlRefusal {
  return {
    code: 'RESPONSE_TOO_LARGE',
    message: `The answer has ${found} bytes; at most ${LONGEST_ANSWER} can be sent: ask for less at once.`,
    extensions: { found, limit: LONGEST_ANSWER },
  };
}
