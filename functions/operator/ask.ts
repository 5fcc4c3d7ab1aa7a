import { reasonOf } from './api-client.ts';

/** What came back over HTTP. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the text says, if it is JSON. */
  readonly json: unknown;
};

/** There was no answer, and why, in a sentence. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** Longer than any answer may take. */
const PATIENCE_MS = 30_000;

/**
 * Asks once: what comes later is late.
 *
 * @throws NoAnswerError where nothing is answered
 */
export async function askHttp(url: URL | string, request: RequestInit = {}): Promise<Answer> {
  try {
    // Where this leads elsewhere, nobody said that the token may go there.
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS), ...request });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  } catch (error) {
    throw new NoAnswerError(`nothing answers at ${String(url)}: ${reasonOf(error)}`);
  }
}

/** Asks as a frontend does; with a token as an editor's. */
export async function askGraphql(
  url: string,
  query: string,
  { variables = {}, token = null, headers = {} }: Asked = {},
): Promise<Answer> {
  return askHttp(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
}

type Asked = {
  readonly variables?: object;
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What lies in JSON under these names; undefined where nothing does. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, name) =>
      typeof found === 'object' && found !== null ? new Map(Object.entries(found)).get(String(name)) : undefined,
    value,
  );
}

/** The codes of the errors of an answer. */
export function codesOf({ json }: Answer): readonly unknown[] {
  const errors = at(json, 'errors');
  return Array.isArray(errors) ? errors.map((error) => at(error, 'extensions', 'code')) : [];
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
