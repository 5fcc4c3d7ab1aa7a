import { setTimeout as wait } from 'node:timers/promises';
import type { GraphqlHandler } from './graphql-handler.ts';
import { graphqlRefusal } from './graphql-refusal.ts';

/** In bytes, before it is compressed: Lambda itself cuts off at 6 MB, and says nothing that a client could act on. */
export const LONGEST_ANSWER = 5_000_000;
/** How long before the end of its time a request is given up, in milliseconds, so that there is time to say so. */
export const MARGIN_MS = 1_000;

/**
 * The same handler, that says so itself where its answer is too long, or takes too long, and would be cut off without a
 * word. Work that is given up is aborted.
 */
export function withinLimits(
  handler: (...request: [...Parameters<GraphqlHandler>, signal: AbortSignal]) => ReturnType<GraphqlHandler>,
): GraphqlHandler {
  return async (event, context) => {
    const work = new AbortController();
    const done = new AbortController();
    const late = wait(Math.max(0, context.getRemainingTimeInMillis() - MARGIN_MS), LATE, { signal: done.signal });
    // Whoever is aborted after all is over has nobody to tell.
    late.catch(() => {});
    const answer = handler(event, context, work.signal);
    answer.catch(() => {});
    const first = await Promise.race([answer, late]);
    done.abort();
    if (first === LATE) work.abort();
    return Buffer.byteLength(first.body ?? '') > LONGEST_ANSWER ? TOO_LONG : first;
  };
}

const LATE = graphqlRefusal({
  statusCode: 504,
  message:
    'This took too long and was given up: ask for less at once. What was to be written may have been; the same request again, with its idempotency key, tells.',
  code: 'DEADLINE_EXCEEDED',
});
const TOO_LONG = graphqlRefusal({
  statusCode: 400,
  message: `The answer would be longer than ${LONGEST_ANSWER} bytes: ask for less at once.`,
  code: 'RESPONSE_TOO_LARGE',
});
