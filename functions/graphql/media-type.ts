import Negotiator from 'negotiator';

/** How an answer may be encoded: the same JSON, of which only the second says that it is a GraphQL answer. */
export type MediaType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;
/** By the names that Apollo Server gives them. */
export const JSON_TYPE = 'application/json; charset=utf-8';
export const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

const MEDIA_TYPES: readonly MediaType[] = [JSON_TYPE, GRAPHQL_TYPE];

/** The media type that an `Accept` header asks for most; null: it takes neither. Who says nothing is given JSON. */
export function mediaTypeFor(accept: string | undefined): MediaType | null {
  if (accept === undefined || accept === '') return JSON_TYPE;
  const wanted = new Negotiator({ headers: { accept } }).mediaType([...MEDIA_TYPES]);
  return MEDIA_TYPES.find((mediaType) => mediaType === wanted) ?? null;
}
