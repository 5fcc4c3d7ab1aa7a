import { type Answer, readAnswer } from './read-answer.ts';

/** Asks a GraphQL API, as often as it takes. */
export type ApiClient = {
  /**
   * The data that a request is answered with.
   *
   * @throws StopError where no request will do better, RefusedError where another may, GaveUpError where this one may later
   */
  readonly ask: (query: string, variables: object) => Promise<Readonly<Record<string, unknown>>>;
};
export type ApiClientParts = {
  readonly endpoint: string;
  /** Null: nobody says who asks. */
  readonly token: string | null;
  /** Waits, by default in real time; milliseconds. */
  readonly wait?: (ms: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random?: () => number;
};

/** Nothing more can be asked, and why, in a sentence. */
export class StopError extends Error {
  override readonly name = 'StopError';
}
/** The API will not have this, and why, in a sentence. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}
/** There was no answer, however often it was asked for, and what there was the last time. */
export class GaveUpError extends Error {
  override readonly name = 'GaveUpError';
}

export const MOST_TRIES = 8;
/** Longer than any answer of the API may take. */
const LONGEST_ANSWER_MS = 60_000;

/** A request has the same effect however often it is sent: those that write carry an idempotency key. */
export function createApiClient({ endpoint, token, wait = sleep, random = Math.random }: ApiClientParts): ApiClient {
  const ask = async (query: string, variables: object): Promise<Readonly<Record<string, unknown>>> => {
    for (let tried = 1; ; tried += 1) {
      const answer = await send({ endpoint, token }, JSON.stringify({ query, variables }));
      switch (answer.kind) {
        case 'DATA':
          return answer.data;
        case 'STOP':
          throw new StopError(answer.message);
        case 'REFUSED':
          throw new RefusedError(answer.message);
        case 'LATER':
          if (tried === MOST_TRIES) throw new GaveUpError(`${answer.message} It was asked ${MOST_TRIES} times.`);
          await wait(Math.max(answer.waitMs ?? 0, backOff(tried, random())));
      }
    }
  };
  return { ask };
}

const SHORTEST_MS = 250;
const LONGEST_MS = 10_000;

/**
 * How long to wait before the next try: anything up to a bound that doubles with every try, so that many who were refused
 * at once do not come back at once.
 *
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 *
 * @param tried - how often it was tried
 * @param random - from 0 up to 1
 */
export function backOff(tried: number, random: number): number {
  return random * Math.min(LONGEST_MS, SHORTEST_MS * 2 ** tried);
}

async function send({ endpoint, token }: Pick<ApiClientParts, 'endpoint' | 'token'>, body: string): Promise<Answer> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
      // Where this leads elsewhere, nobody said that the token may go there.
      redirect: 'manual',
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    });
    return readAnswer(response.status, response.headers, await response.text());
  } catch (error) {
    return { kind: 'LATER', message: `${endpoint} cannot be reached: ${reasonOf(error)}.` };
  }
}

/** Of a failed request the system's code, which `fetch` hides. */
export function reasonOf(error: unknown): string {
  const { cause } = error instanceof Error ? error : {};
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error instanceof Error ? error.message : String(error);
}

async function sleep(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
