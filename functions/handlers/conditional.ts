import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { NO_STORE } from '../graphql/cache-control.ts';
import { etagOf, hasEtag } from './etag.ts';
import type { GraphqlHandler } from './graphql-handler.ts';
import { ANSWERS_VARY_BY } from './route-names.ts';

type Answer = APIGatewayProxyStructuredResultV2;
type Headers = NonNullable<Answer['headers']>;

const LENGTH = 'content-length';
/** What a cache has already is not said again, lest it be wrong. */
const OF_CONTENT: readonly string[] = [LENGTH, 'content-type'];

/**
 * The same handler, as caches need it (RFC 9110 and 9111). What may be kept of what is read has a tag, and who has the
 * answer of that tag is told so, with 304 and no body. HEAD has the answer of GET without its body. Every answer to either
 * says by which headers of the request it is chosen; one that is an error, and does not say how long it may be kept, is
 * kept by nobody.
 */
export function conditional(handler: GraphqlHandler): GraphqlHandler {
  return async (event, context) => {
    const answer = await handler(event, context);
    const { method } = event.requestContext.http;
    const headers = { ...keeping(answer), ...answer.headers };
    if (method !== 'GET' && method !== 'HEAD') return { ...answer, headers };
    const tagged: Headers = { ...headers, ...tagOf({ ...answer, headers }), vary: ANSWERS_VARY_BY.join(', ') };
    const { 'if-none-match': known = '' } = event.headers;
    const { etag = '' } = tagged;
    if (etag !== '' && hasEtag(known, String(etag))) return { statusCode: 304, headers: without(OF_CONTENT, tagged) };
    return method === 'GET'
      ? { ...answer, headers: tagged }
      : { statusCode: answer.statusCode ?? 200, headers: without([LENGTH], tagged) };
  };
}

function keeping({ statusCode = 200 }: Answer): Headers {
  return statusCode < 400 ? {} : { 'cache-control': NO_STORE };
}

/** None where nothing may keep it, or where it does not say. */
function tagOf({ statusCode = 200, headers = {}, body = '' }: Answer): Headers {
  const { 'cache-control': kept = NO_STORE, 'content-type': type = '' } = headers;
  return statusCode === 200 && kept !== NO_STORE ? { etag: etagOf(String(type), body) } : {};
}

function without(names: readonly string[], headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
