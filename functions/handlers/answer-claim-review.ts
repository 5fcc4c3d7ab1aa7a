import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { isPossibleKey } from '../graphql/entry-key.ts';
import { type ErrorCode, isErrorCode, statusWithout } from '../graphql/error-codes.ts';
import { GRAPHQL_TYPE, JSON_TYPE } from '../graphql/media-type.ts';
import { graphqlRefusal } from './graphql-refusal.ts';
import { API_PATH, CLAIMS_PATH, REVIEW_ENDING } from './route-names.ts';
import type { Answer } from './with-claim-reviews.ts';

const METHODS: readonly string[] = ['GET', 'HEAD'];
const QUERY =
  'query ClaimReview($key: String!) { claim(by: { key: $key }) { claimReview retracted verdict { rating } } }';

/**
 * A claim's review, at `/claims/KEY.jsonld`. The gateway has decoded the path already, and has cut it off where it found a
 * question mark, however that was written.
 */
export async function answerClaimReview(
  event: APIGatewayProxyEventV2,
  graphql: Answer,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { method } = event.requestContext.http;
  if (!METHODS.includes(method)) {
    const message = `Only ${METHODS.join(' and ')} are allowed here, not ${method}.`;
    return graphqlRefusal({ code: 'METHOD_NOT_ALLOWED', message, headers: { allow: METHODS.join(', ') } });
  }
  const key = keyIn(event.rawPath);
  if (key === null)
    return notFound(`What lies here is called ${CLAIMS_PATH}/KEY${REVIEW_ENDING}, by the key of a claim.`);
  const answer = await graphql(queryFor(event, key));
  const { errors, claim } = parseAnswer(answer);
  if (errors.length > 0) return { ...answer, ...failure(answer, errors) };
  if (claim === null) return notFound(`There is no claim ${JSON.stringify(key)}.`);
  if (claim.claimReview === null) return notFound(unpublished(key, claim));
  return { ...answer, statusCode: 200, headers: headersWith(answer, 'application/ld+json'), body: claim.claimReview };
}

/** The key that a path names; null: no claim can have it. */
function keyIn(path: string): string | null {
  const key = path.slice(`${CLAIMS_PATH}/`.length, -REVIEW_ENDING.length);
  return path.endsWith(REVIEW_ENDING) && isPossibleKey(key) ? key : null;
}

/** The event of a client that asks the API, in the name of whoever asks here. */
function queryFor(event: APIGatewayProxyEventV2, key: string): APIGatewayProxyEventV2 {
  const { authorization } = event.headers;
  const { queryStringParameters: _parameters, body: _body, ...request } = event;
  return {
    ...request,
    rawPath: API_PATH,
    rawQueryString: new URLSearchParams({ query: QUERY, variables: JSON.stringify({ key }) }).toString(),
    headers: {
      accept: GRAPHQL_TYPE,
      'apollo-require-preflight': 'true',
      ...(authorization === undefined ? {} : { authorization }),
    },
    requestContext: {
      ...event.requestContext,
      http: { ...event.requestContext.http, method: 'GET', path: API_PATH },
    },
    isBase64Encoded: false,
  };
}

type Claim = {
  readonly claimReview: string | null;
  readonly retracted: boolean;
  readonly verdict: { readonly rating: string };
};
type Parsed = {
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: ErrorCode } }[];
  readonly claim: Claim | null;
};

function parseAnswer({ body = '' }: APIGatewayProxyStructuredResultV2): Parsed {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The server answers what it was asked.
  const { errors = [], data = null } = JSON.parse(body) as {
    readonly errors?: Parsed['errors'];
    readonly data?: { readonly claim: Claim | null } | null;
  };
  return { errors, claim: data?.claim ?? null };
}

/** The errors in the form that all have, with the status of the first; not where in the query, which nobody sent. */
function failure(
  answer: APIGatewayProxyStructuredResultV2,
  errors: Parsed['errors'],
): APIGatewayProxyStructuredResultV2 {
  const code = errors[0]?.extensions?.code;
  return {
    statusCode: statusWithout(isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR', GRAPHQL_TYPE),
    headers: headersWith(answer, JSON_TYPE),
    body: JSON.stringify({ errors: errors.map(({ message, extensions }) => ({ message, extensions })) }),
  };
}

/** Of the server's headers those that are not of its own body. */
function headersWith(
  { headers = {} }: APIGatewayProxyStructuredResultV2,
  type: string,
): NonNullable<APIGatewayProxyStructuredResultV2['headers']> {
  const { 'content-length': _length, ...rest } = headers;
  return { ...rest, 'content-type': type };
}

function unpublished(key: string, { retracted, verdict }: Claim): string {
  const named = `The claim ${JSON.stringify(key)}`;
  return retracted
    ? `${named} was retracted: no review of it is published.`
    : `${named} is rated ${verdict.rating}, and no review of it is published.`;
}

function notFound(message: string): APIGatewayProxyStructuredResultV2 {
  return graphqlRefusal({ code: 'NOT_FOUND', message });
}
