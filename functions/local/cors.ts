import { CORS_ANSWER_HEADERS, CORS_METHODS, CORS_REQUEST_HEADERS, CORS_SECONDS } from '../handlers/route-names.ts';
import type { HttpRequest } from './gateway-event.ts';
import type { HttpResponse } from './gateway-response.ts';

const ANY_ORIGIN = { 'access-control-allow-origin': '*' };

/** What the gateway itself answers to a browser that asks whether a page may ask; null: it asks something else. */
export function preflightAnswer({ method, headers }: HttpRequest): HttpResponse | null {
  const isPreflight =
    method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
  if (!isPreflight) return null;
  return {
    status: 204,
    headers: {
      ...ANY_ORIGIN,
      'access-control-allow-methods': CORS_METHODS.join(','),
      'access-control-allow-headers': CORS_REQUEST_HEADERS.join(','),
      'access-control-max-age': String(CORS_SECONDS),
    },
    body: Buffer.alloc(0),
  };
}

/** The answer as a page of any origin may read it. */
export function forAnyOrigin({ headers: { origin } }: HttpRequest, answer: HttpResponse): HttpResponse {
  if (origin === undefined) return answer;
  const exposed = { 'access-control-expose-headers': CORS_ANSWER_HEADERS.join(',') };
  return { ...answer, headers: { ...answer.headers, ...ANY_ORIGIN, ...exposed } };
}
