/** What the gateway lets through to the API, in the cloud and on a laptop: one constant for both. */

/** The path at which GraphQL is asked. */
export const API_PATH = '/graphql';
/** Asked whether the API is up; under it, whether what it needs is. */
export const HEALTH_PATH = '/health';
/** Under it, by its key, lies the review of each claim. */
export const CLAIMS_PATH = '/claims';
/** How the address of a review ends. */
export const REVIEW_ENDING = '.jsonld';

/** How a page in a browser may ask. */
export const CORS_METHODS: readonly string[] = ['GET', 'POST'];
/** What a page may send: a token, JSON, a tag, and what Apollo's clients and its Sandbox tell of themselves. */
export const CORS_REQUEST_HEADERS: readonly string[] = [
  'authorization',
  'content-type',
  'if-none-match',
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
  'x-apollo-operation-name',
];
/** What a page may read beside what every page may. */
export const CORS_ANSWER_HEADERS: readonly string[] = ['etag', 'retry-after'];
/** The longest that a browser may remember an answer: a preflight is paid for every new GET address. */
export const CORS_SECONDS = 86_400;

/**
 * By which headers of a request its answer is chosen, so that what keeps answers keeps them apart: GraphQL has two media
 * types, and browsers are shown a page; what is sent with a token is somebody's own; cross-origin headers answer one
 * origin.
 */
export const ANSWERS_VARY_BY: readonly string[] = ['Accept', 'Accept-Encoding', 'Authorization', 'Origin'];
