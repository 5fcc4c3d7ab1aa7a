import { openScope, withinScope } from '../store/request-scope.ts';
import type { Log } from './log.ts';
import type { Counts } from './metrics.ts';
import type { Timed } from './within-time.ts';

/** What is told of each call of a function, that is given something. */
export type Telling<Given, Result> = {
  readonly log: Log;
  readonly counts: Counts;
  readonly message: string;
  /** What else there is to say. */
  readonly of: (result: Result, given: Given) => Readonly<Record<string, unknown>>;
};

/** How long before Lambda ends a function its last calls of the table are given up, in milliseconds. */
const LAST_MS = 1_000;

/** The same handler, that writes a line when it is done, and publishes what was counted meanwhile, done or not. */
export function telling<Given, Result>(
  { log, counts, message, of }: Telling<Given, Result>,
  handler: (given: Given, context: Timed) => Promise<Result>,
): (given: Given, context: Timed) => Promise<Result> {
  return async (given, context) => {
    const scope = openScope(AbortSignal.timeout(Math.max(0, context.getRemainingTimeInMillis() - LAST_MS)));
    const start = performance.now();
    try {
      const result = await withinScope(scope, async () => handler(given, context));
      log({
        level: 'INFO',
        message,
        ...of(result, given),
        milliseconds: Math.round(performance.now() - start),
        tableCalls: scope.calls,
        tableUnits: scope.units,
      });
      return result;
    } finally {
      counts.publish();
    }
  };
}
