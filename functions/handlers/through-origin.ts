import { createHash, timingSafeEqual } from 'node:crypto';
import { ORIGIN_SECRET_HEADER } from './environment-names.ts';
import type { GraphqlHandler } from './graphql-handler.ts';
import { graphqlRefusal } from './graphql-refusal.ts';

const REFUSAL = graphqlRefusal({
  code: 'FORBIDDEN',
  message: 'This address is closed: ask through CloudFront.',
});

/**
 * Lets only what came through CloudFront reach the handler, so that nobody goes around the firewall there.
 *
 * @param secrets - what CloudFront may show; none: nothing stands before the gateway, and all may pass
 */
export function throughOrigin(handler: GraphqlHandler, secrets: readonly string[]): GraphqlHandler {
  if (secrets.length === 0) return handler;
  const known = secrets.map(digest);
  return async (event, context) => {
    const shown = digest(event.headers[ORIGIN_SECRET_HEADER] ?? '');
    return known.some((secret) => timingSafeEqual(secret, shown)) ? handler(event, context) : REFUSAL;
  };
}

/** Of one length, whatever was shown: comparing takes the same time for all. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
