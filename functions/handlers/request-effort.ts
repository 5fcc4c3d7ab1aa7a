import { setImmediate as turn } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { limits } from '../graphql/limits/limits.ts';
import type { Effort } from '../operations/effort.ts';

/**
 * What all the comparisons of one request are made within. Its points are reckoned before anything is read, and cannot
 * say how much the record holds. A clock that gives a request up is heard in between, and nothing more is compared then.
 *
 * @throws GraphQLError COMPARISONS_EXCEEDED
 */
export function requestEffort(signal: AbortSignal): Effort {
  let made = 0;
  return async (comparisons) => {
    made += comparisons;
    check('comparisons', made);
    await turn();
    signal.throwIfAborted();
  };
}

/**
 * How often one request may ask the table: what is found along concepts takes the more calls the deeper these lie.
 *
 * @throws GraphQLError CALLS_EXCEEDED
 */
export function boundCalls(calls: number): void {
  check('calls', calls);
}

function check(name: 'comparisons' | 'calls', found: number): void {
  const { most, what, code } = limits[name];
  if (found <= most) return;
  throw new GraphQLError(`The request takes more than ${most} ${what}: ask for less at once.`, {
    extensions: { code, limit: most },
  });
}
