import { openScope, withinScope } from '../store/request-scope.ts';
import type { Log } from './log.ts';
import type { Counts } from './metrics.ts';

/** What is told of each call of a function, that takes these things. */
export type Telling<Given extends readonly unknown[], Result> = {
  readonly log: Log;
  readonly counts: Counts;
  readonly message: string;
  /** What else there is to say. */
  readonly of: (result: Result, ...given: Given) => Readonly<Record<string, unknown>>;
};

/** The same handler, that writes a line when it is done, and publishes what was counted meanwhile, done or not. */
export function telling<Given extends readonly unknown[], Result>(
  { log, counts, message, of }: Telling<Given, Result>,
  handler: (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  return async (...given) => {
    const scope = openScope(new AbortController().signal);
    const start = performance.now();
    try {
      const result = await withinScope(scope, async () => handler(...given));
      log({
        level: 'INFO',
        message,
        ...of(result, ...given),
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
