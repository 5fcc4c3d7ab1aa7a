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
  /** Is told before each call how many that makes; where it throws, the call is not made. */
  readonly asking: (calls: number) => void;
};

/** What is under way: all that it counts in, and what gives up its calls. */
type Part = { readonly scopes: readonly RequestScope[]; readonly signal: AbortSignal };

const parts = new AsyncLocalStorage<Part>();

export function openScope(signal: AbortSignal, asking: RequestScope['asking'] = () => {}): RequestScope {
  return { calls: 0, units: 0, signal, asking };
}

/** Whatever the work asks of the table counts in the scope, and ends with it. */
export async function withinScope<T>(scope: RequestScope, work: () => Promise<T>): Promise<T> {
  return parts.run({ scopes: [scope], signal: scope.signal }, work);
}

/** A part of the work in a scope, if there is one, that may be given up before the rest. */
export async function withinPart<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const whole = parts.getStore() ?? { scopes: [], signal };
  return parts.run({ ...whole, signal: AbortSignal.any([whole.signal, signal]) }, work);
}

/** A part of the work in a scope, if there is one, that is told how often it has asked the table itself. */
export async function countedPart<T>(work: (calls: () => number) => Promise<T>): Promise<T> {
  const { scopes, signal } = parts.getStore() ?? { scopes: [], signal: new AbortController().signal };
  const part = openScope(signal);
  return parts.run({ scopes: [...scopes, part], signal }, async () => work(() => part.calls));
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
      for (const scope of part.scopes) {
        scope.calls += 1;
        scope.asking(scope.calls);
      }
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      for (const scope of part.scopes) scope.units += unitsOf(answer.output);
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
