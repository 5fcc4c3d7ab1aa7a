/** What a response of a GraphQL API means for whoever asked; messages are sentences. */
export type Answer =
  | { readonly kind: 'DATA'; readonly data: Readonly<Record<string, unknown>> }
  /** The same may be answered later; `waitMs`: not before. */
  | { readonly kind: 'LATER'; readonly message: string; readonly waitMs?: number }
  /** This will not be answered, something else may be. */
  | { readonly kind: 'REFUSED'; readonly message: string }
  /** Nothing will be. */
  | { readonly kind: 'STOP'; readonly message: string };

/** However long a server asks one to wait. */
const LONGEST_WAIT_MS = 60_000;

/** Reads an HTTP response: https://graphql.github.io/graphql-over-http/draft/ */
export function readAnswer(status: number, headers: Headers, body: string): Answer {
  if (status === 429 || status === 408 || status >= 500) {
    return { kind: 'LATER', message: `The API answered with HTTP status ${status}.`, ...waitAsked(headers) };
  }
  if (status >= 300 && status < 400) {
    const location = headers.get('location') ?? 'elsewhere';
    return { kind: 'STOP', message: `The endpoint leads to ${location}: give the URL of the API itself.` };
  }
  const { data, errors } = parseBody(body);
  const [error] = errors;
  if (status === 413) return { kind: 'REFUSED', message: error?.message ?? 'This is more than the API takes at once.' };
  if (error !== undefined) return ofError(error, headers);
  if (status === 401 || status === 403)
    return { kind: 'STOP', message: `The API lets nobody in: HTTP status ${status}.` };
  return data === null
    ? { kind: 'STOP', message: `There is no GraphQL API at the endpoint: it answered with HTTP status ${status}.` }
    : { kind: 'DATA', data };
}

type GraphqlError = { readonly message: string; readonly code: string | null };

function ofError({ message, code }: GraphqlError, headers: Headers): Answer {
  switch (code) {
    case null:
    case 'INTERNAL_SERVER_ERROR':
      return { kind: 'LATER', message: `The API answered with an error: ${message}` };
    case 'THROTTLED':
      return { kind: 'LATER', message, ...waitAsked(headers) };
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
      return { kind: 'STOP', message: `The API refuses the token: ${message}` };
    case 'BAD_USER_INPUT':
    case 'RESPONSE_TOO_LARGE':
      return { kind: 'REFUSED', message };
    default:
      return { kind: 'STOP', message: `The API does not understand what it is asked (${code}): ${message}` };
  }
}

/** `Retry-After` in seconds; a date is passed over. */
function waitAsked(headers: Headers): { readonly waitMs?: number } {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return seconds >= 0 ? { waitMs: Math.min(seconds * 1000, LONGEST_WAIT_MS) } : {};
}

type Body = { readonly data: Readonly<Record<string, unknown>> | null; readonly errors: readonly GraphqlError[] };

function parseBody(text: string): Body {
  const body = objectOr(parseJson(text));
  const errors: readonly unknown[] = Array.isArray(body['errors']) ? body['errors'] : [];
  return {
    data: isObject(body['data']) ? body['data'] : null,
    errors: errors.map((error) => {
      const { message, extensions } = objectOr(error);
      const { code } = objectOr(extensions);
      return { message: String(message), code: typeof code === 'string' ? code : null };
    }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function objectOr(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
