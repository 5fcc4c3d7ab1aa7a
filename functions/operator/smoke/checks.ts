import { randomUUID } from 'node:crypto';
import {
  buildClientSchema,
  findBreakingChanges,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { createSchema } from '../../graphql/schema.ts';
import { CLAIMS_PATH, CORS_REQUEST_HEADERS, HEALTH_PATH, REVIEW_ENDING } from '../../handlers/route-names.ts';
import { type Answer, askGraphql, askHttp, at, codesOf } from '../ask.ts';
import type { SmokeCommand } from './command-line.ts';

/** How a check ended: well, or not needed here, or in another way than it should; and what there is to say of that. */
export type Outcome = { readonly result: 'ok' | 'skipped' | 'failed'; readonly detail: string };
/** One thing that an API must do. It throws a NoAnswerError where nothing answers. */
export type Check = { readonly name: string; readonly run: (command: SmokeCommand) => Promise<Outcome> };

/** What a page about a claim asks first. */
const HEADLINE = `query Headline($key: String!) {
  claim(by: { key: $key }) {
    text
    claimant { prefLabel }
    verdict { rating explanation readings { rating accounts { key } } }
    checks(first: 20) { edges { node { relation against { key text } comparisons { dimension result } } } }
  }
}`;
/** Of a claim that there cannot be: whoever may write is told so, and nothing is written. */
const RETRACTION = `mutation Retract($key: String!) {
  retractClaim(input: { key: $key, revision: 1, reason: "A smoke test." }) { __typename }
}`;

/** In bytes: more than the API takes. */
const TOO_LONG = 1_100_000;
/** In tokens: more than the API reads. */
const TOO_MANY = 5_100;
/** How many of the things that are missing are said. */
const MOST_SAID = 5;

/** In the order in which they say most: where the first fails, so do the others. */
export const checks: readonly Check[] = [
  { name: 'It is up.', run: async ({ url }) => healthAt(url, HEALTH_PATH) },
  { name: 'It reaches its table.', run: async ({ url }) => healthAt(url, `${HEALTH_PATH}/table`) },
  { name: 'It has the schema of this release.', run: hasSchema },
  { name: 'It answers the query of a claim’s page.', run: answersHeadline },
  { name: 'It answers a query in an address.', run: answersGet },
  { name: 'It publishes the review of a claim.', run: publishesReview },
  { name: 'It lets pages in a browser ask.', run: letsPagesAsk },
  { name: 'It refuses a body that is too long.', run: refusesLongBody },
  { name: 'It refuses a document with too many tokens.', run: refusesManyTokens },
  { name: 'It refuses to write for nobody.', run: refusesNobody },
  { name: 'It refuses a token that is none.', run: refusesBadToken },
  { name: 'It lets an editor write.', run: letsEditorWrite },
];

async function healthAt(url: string, path: string): Promise<Outcome> {
  const answer = await askHttp(new URL(path, url));
  return answer.status === 200 && at(answer.json, 'status') === 'ok' ? ok() : failed(answer);
}

/** Whoever asks what this release can answer is answered: nothing of its schema is missing, or has another type. */
async function hasSchema({ url }: SmokeCommand): Promise<Outcome> {
  const answer = await askGraphql(url, getIntrospectionQuery({ oneOf: true }));
  const found = readSchema(at(answer.json, 'data'));
  if (found === null) return failed(answer);
  const changes = findBreakingChanges(createSchema(), found);
  if (changes.length === 0) return ok();
  const said = changes.slice(0, MOST_SAID).map(({ description }) => description);
  const more = changes.length - said.length;
  return { result: 'failed', detail: [...said, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ') };
}

/** Null: it is none. */
function readSchema(introspection: unknown): GraphQLSchema | null {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- What is none, buildClientSchema refuses.
    return buildClientSchema(introspection as IntrospectionQuery);
  } catch {
    return null;
  }
}

async function answersHeadline({ url, claim }: SmokeCommand): Promise<Outcome> {
  const answer = await askGraphql(url, HEADLINE, { variables: { key: claim } });
  const found = at(answer.json, 'data', 'claim');
  if (found === null && codesOf(answer).length === 0) return skipped(`there is no claim ${claim}`);
  const rating = at(found, 'verdict', 'rating');
  const isRead = typeof at(found, 'verdict', 'readings', 0, 'rating') === 'string';
  return typeof rating === 'string' && isRead && codesOf(answer).length === 0
    ? ok(`${claim}: ${rating}`)
    : failed(answer);
}

/** As what stands before the API can keep it: the header says that no page in a browser sent it unasked. */
async function answersGet({ url }: SmokeCommand): Promise<Outcome> {
  const address = new URL(url);
  address.searchParams.set('query', '{ __typename }');
  const answer = await askHttp(address, { headers: { 'apollo-require-preflight': 'true' } });
  return answer.status === 200 && at(answer.json, 'data', '__typename') === 'Query' ? ok() : failed(answer);
}

/** By the key percent-encoded, slashes included: what stands before the API must not read it in another way. */
async function publishesReview({ url, claim }: SmokeCommand): Promise<Outcome> {
  const answer = await askHttp(new URL(`${CLAIMS_PATH}/${encodeURIComponent(claim)}${REVIEW_ENDING}`, url));
  if (answer.status === 404 && codesOf(answer).includes('NOT_FOUND')) return skipped(`none of ${claim} is published`);
  const isReview = at(answer.json, '@type') === 'ClaimReview';
  return answer.status === 200 && isReview ? ok(String(at(answer.json, 'url'))) : failed(answer);
}

async function letsPagesAsk({ url, origins }: SmokeCommand): Promise<Outcome> {
  for (const origin of origins) {
    const asked = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': CORS_REQUEST_HEADERS.join(','),
    };
    const preflight = await askHttp(url, { method: 'OPTIONS', headers: { origin, ...asked } });
    const refused = CORS_REQUEST_HEADERS.filter((name) => !headersAllowed(preflight).includes(name));
    if (!allows(preflight, origin)) return failed(preflight, `${origin} may not ask`);
    if (refused.length > 0) return failed(preflight, `${origin} may not send ${refused.join(', ')}`);
    const answer = await askGraphql(url, '{ __typename }', { headers: { origin } });
    if (!allows(answer, origin)) return failed(answer, `${origin} may not read what is answered`);
  }
  return ok(origins.join(', '));
}

function allows({ headers }: Answer, origin: string): boolean {
  const allowed = headers.get('access-control-allow-origin');
  return allowed === '*' || allowed === origin;
}

function headersAllowed({ headers }: Answer): readonly string[] {
  const names = headers.get('access-control-allow-headers') ?? '';
  return names.split(',').map((name) => name.trim().toLowerCase());
}

async function refusesLongBody({ url }: SmokeCommand): Promise<Outcome> {
  const answer = await askGraphql(url, `{ __typename } #${'x'.repeat(TOO_LONG)}`);
  return answer.status === 413 ? ok() : failed(answer);
}

async function refusesManyTokens({ url }: SmokeCommand): Promise<Outcome> {
  const answer = await askGraphql(url, `{ ${'__typename '.repeat(TOO_MANY)}}`);
  return codesOf(answer).includes('TOKENS_EXCEEDED') ? ok() : failed(answer);
}

async function refusesNobody({ url }: SmokeCommand): Promise<Outcome> {
  const answer = await askGraphql(url, RETRACTION, { variables: { key: randomUUID() } });
  return codesOf(answer).includes('UNAUTHENTICATED') ? ok() : failed(answer);
}

/** Also where it only reads: whoever sends it thinks that they are somebody. */
async function refusesBadToken({ url }: SmokeCommand): Promise<Outcome> {
  const answer = await askGraphql(url, '{ __typename }', { token: 'none' });
  return answer.status === 401 && codesOf(answer).includes('UNAUTHENTICATED') ? ok() : failed(answer);
}

async function letsEditorWrite({ url, token }: SmokeCommand): Promise<Outcome> {
  if (token === null) return skipped('no token was given');
  const answer = await askGraphql(url, RETRACTION, { variables: { key: randomUUID() }, token });
  return at(answer.json, 'data', 'retractClaim', '__typename') === 'NotFoundError' ? ok() : failed(answer);
}

function ok(detail: string = ''): Outcome {
  return { result: 'ok', detail };
}

function skipped(detail: string): Outcome {
  return { result: 'skipped', detail };
}

/** In characters: an answer may be of any length. */
const LONGEST_SHOWN = 300;

function failed({ status, headers, text }: Answer, reason: string = ''): Outcome {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  const location = headers.get('location');
  const answered = `the answer was ${status} ${location === null ? shown.trim() : `and leads to ${location}`}`.trim();
  return { result: 'failed', detail: reason === '' ? answered : `${reason}; ${answered}` };
}
