import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What the table is asked on behalf of one request, however many are under way at once. */
export type RequestScope = {
  /** How often it was asked; a call that was made again after a failure counts once. */
  calls: number;
  /** The read and write units that it says it took; emulators may say none. */
  units: number;
  /** Gives up the calls that are under way, and any after. */
  readonly signal: AbortSignal;
};

/** A scope, and what gives up the calls of the part of it that is under way. */
type Part = { readonly scope: RequestScope; readonly signal: AbortSignal };

const parts = new AsyncLocalStorage<Part>();

export function openScope(signal: AbortSignal): RequestScope {
  return { calls: 0, units: 0, signal };
}

/** Whatever the work asks of the table counts in the scope, and ends with it. */
export async function withinScope<T>(scope: RequestScope, work: () => Promise<T>): Promise<T> {
  return parts.run({ scope, signal: scope.signal }, work);
}

/** A part of the work in a scope, if there is one, that may be given up before the rest. */
export async function withinPart<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const whole = parts.getStore() ?? { scope: openScope(signal), signal };
  return parts.run({ ...whole, signal: AbortSignal.any([whole.signal, signal]) }, work);
}

/** Has a client's calls belong to the request that they are made for. */
export function observeScopes(client: DynamoDBClient): void {
  const { requestHandler } = client.config;
  const handle = requestHandler.handle.bind(requestHandler);
  // The signal is no part of a call that a middleware sees.
  requestHandler.handle = async (request, options) => {
    const part = parts.getStore();
    return handle(request, part === undefined ? options : { ...options, abortSignal: part.signal });
  };
  client.middlewareStack.add(
    (next) => async (args) => {
      const part = parts.getStore();
      if (part === undefined) return next(args);
      const { scope } = part;
      scope.calls += 1;
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      scope.units += unitsOf(answer.output);
      return answer;
    },
    { name: 'observeScopes', step: 'initialize' },
  );
}

type Consumed = { readonly CapacityUnits?: number | undefined };

/** Of several tables, or of none: an operation of its own kind. */
function unitsOf(output: { readonly ConsumedCapacity?: Consumed | readonly Consumed[] | undefined } | object): number {
  const consumed = 'ConsumedCapacity' in output ? output.ConsumedCapacity : undefined;
  return [consumed ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}
