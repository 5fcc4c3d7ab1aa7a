import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { clientOptions, createTableClient } from '../../functions/local/table-client.ts';
import { createDocumentClient } from '../../functions/store/database.ts';

/** What went out of this process while something was done. */
export type Sent = {
  /** By what each call of the client could have been given up; undefined: by nothing. */
  readonly signals: readonly (AbortSignal | undefined)[];
  /** How many requests went out, whoever sent them. */
  readonly requests: number;
};

/** A client that notes by what its calls can be given up. */
export type NotingClient = {
  readonly client: DynamoDBDocumentClient;
  readonly sentBy: (work: () => Promise<unknown>) => Promise<Sent>;
  /** From now on its calls go nowhere, and end when they are given up. */
  readonly silence: () => void;
};

/** @param endpoint - of a table */
export function createNotingClient(endpoint: string): NotingClient {
  const { requestHandler } = createTableClient(endpoint).config;
  const handle = requestHandler.handle.bind(requestHandler);
  const signals: (AbortSignal | undefined)[] = [];
  let silent = false;
  requestHandler.handle = async (request, options) => {
    const { abortSignal: signal } = { ...options } as { readonly abortSignal?: AbortSignal };
    signals.push(signal);
    return silent ? givenUp(signal) : handle(request, options);
  };
  return {
    client: createDocumentClient({ ...clientOptions(endpoint), requestHandler }),
    sentBy: async (work) => {
      signals.length = 0;
      let requests = 0;
      const count = (): void => {
        requests += 1;
      };
      subscribe('http.client.request.start', count);
      try {
        await work();
      } finally {
        unsubscribe('http.client.request.start', count);
      }
      return { signals: [...signals], requests };
    },
    silence: () => {
      silent = true;
    },
  };
}

async function givenUp(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(new DOMException('Given up.', 'AbortError'));
    if (signal?.aborted === true) giveUp();
    signal?.addEventListener('abort', giveUp);
  });
}
