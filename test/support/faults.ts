import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What may go wrong with a call to the table. */
export type Fault =
  /** The call goes through. */
  | 'none'
  /** The table refuses it, for it has too much to do: the client tries again by itself. */
  | 'throttled'
  /** The call goes through and nobody hears of it: the client tries again by itself. */
  | 'answer lost'
  /** Whoever makes the call is gone before it. */
  | 'crash before'
  /** Whoever makes the call is gone after it. */
  | 'crash after'
  /** Somebody else gets in between: the call goes through after whatever they do. */
  | 'overtaken';

const READS: ReadonlySet<string> = new Set(['QueryCommand', 'BatchGetItemCommand', 'ScanCommand']);

/** Whoever made the calls is gone: nothing is done after that. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/**
 * Has the calls of a client go wrong, one after the other, as a schedule says; what comes after its end goes well. It
 * works below the client's own retries. Once crashed, nothing goes through until it is revived.
 *
 * @param options - `overtake`: what somebody else does, by another client; `writesAlone`: what only reads goes well, and
 * takes nothing of the schedule
 */
export function injectFaults(
  client: DynamoDBDocumentClient,
  schedule: readonly Fault[],
  {
    overtake = async () => {},
    writesAlone = false,
  }: { readonly overtake?: () => Promise<void>; readonly writesAlone?: boolean } = {},
): { readonly revive: () => void; readonly calls: () => number } {
  withoutWaiting(client);
  let calls = 0;
  let crashed = false;
  const crash = (): never => {
    crashed = true;
    throw new Crash('Gone.');
  };
  client.middlewareStack.addRelativeTo(
    <Call, Answer>(next: (call: Call) => Promise<Answer>, { commandName = '' }: { readonly commandName?: string }) =>
      async (call: Call): Promise<Answer> => {
        if (crashed) crash();
        if (writesAlone && READS.has(commandName)) return next(call);
        const fault = schedule[calls] ?? 'none';
        calls += 1;
        if (fault === 'crash before') crash();
        if (fault === 'throttled') throw retryable('ThrottlingException');
        if (fault === 'overtaken') await overtake();
        const answer = await next(call);
        if (fault === 'crash after') crash();
        if (fault === 'answer lost') throw retryable('TimeoutError');
        return answer;
      },
    { name: 'faults', relation: 'after', toMiddleware: 'retryMiddleware' },
  );
  return {
    revive: () => {
      crashed = false;
    },
    calls: () => calls,
  };
}

/** The client's own retries, as many as there are and at once. */
function withoutWaiting({ config }: DynamoDBDocumentClient): void {
  const token = (count: number): { readonly getRetryCount: () => number; readonly getRetryDelay: () => number } => ({
    getRetryCount: () => count,
    getRetryDelay: () => 0,
  });
  config.retryStrategy = async () => ({
    acquireInitialRetryToken: async () => token(0),
    refreshRetryTokenForRetry: async (tried) => {
      const count = tried.getRetryCount() + 1;
      if (count >= (await config.maxAttempts())) throw new Error('Enough.');
      return token(count);
    },
    recordSuccess: () => {},
  });
}

/** An error that the client knows, and tries again after. */
function retryable(name: string): Error {
  return Object.assign(new Error(name), { name, $retryable: { throttling: name === 'ThrottlingException' } });
}
