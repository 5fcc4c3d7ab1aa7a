import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REVIEWS_VARIABLE } from '../../../functions/handlers/environment-names.ts';
import { EXAMPLE_REVIEWS } from '../../../functions/local/example-reviews.ts';
import { httpEvent } from '../../support/http-event.ts';
import { type Deployed, deploy } from './deployed.ts';
import { type HttpsIssuer, startHttpsIssuer } from './https-issuer.ts';
import type { Lambda } from './start-lambda.ts';

const HEADLINE = await readFile(new URL('../../contract/headline.graphql', import.meta.url), 'utf8');
const RECORD_CONCEPT = `mutation ($key: String!) {
  recordConcept(input: { key: $key, concept: { kind: AGENT, prefLabel: [{ language: "en", text: "The town" }] } }) {
    ... on ConceptWritten { concept { key prefLabel } revision { number editor { name } } }
    ... on WriteError { code message }
  }
}`;

let deployed: Deployed;
let issuer: HttpsIssuer;
let lambda: Lambda;

beforeAll(async () => {
  [deployed, issuer] = await Promise.all([deploy(), startHttpsIssuer()]);
  const reviews = { [REVIEWS_VARIABLE]: JSON.stringify(EXAMPLE_REVIEWS) };
  lambda = await deployed.start('graphql', { ...issuer.environment, ...reviews });
});

afterAll(async () => {
  await deployed.close();
  await issuer.close();
});

type Sent = { readonly query: string; readonly variables?: object; readonly token?: string };

/** As the gateway sends a POST; what comes of it, with the body as what it holds. */
async function send({ query, variables = {}, token }: Sent, milliseconds?: number): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: token }) };
  const event = httpEvent({ method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return parseAnswer(await lambda.invoke(event, milliseconds));
}

function parseAnswer(answer: unknown): unknown {
  const { statusCode, body } = answer as { readonly statusCode: number; readonly body: string };
  const content: unknown = JSON.parse(body);
  return { statusCode, content };
}

describe('the GraphQL function under the runtime client', () => {
  it('answers the headline query', async () => {
    expect(await send({ query: HEADLINE, variables: { key: 'energy-truce/10' } })).toMatchObject({
      statusCode: 200,
      content: { data: { claim: { verdict: { rating: 'CONFLICTING_EVIDENCE' } } } },
    });
  });

  it('publishes the review of a claim', async () => {
    const event = { ...httpEvent({}), rawPath: '/claims/energy-truce/10.jsonld' };
    expect(parseAnswer(await lambda.invoke(event))).toMatchObject({
      statusCode: 200,
      content: { '@type': 'ClaimReview', claimReviewed: expect.stringContaining('kept his word') },
    });
  });

  it('writes in the name of a token whose issuer’s keys it fetches, once', async () => {
    const token = `Bearer ${issuer.tokenFor('editor')}`;
    const write = async (key: string): Promise<unknown> => send({ query: RECORD_CONCEPT, variables: { key }, token });
    expect([await write('town'), await write('county')]).toMatchObject(
      ['town', 'county'].map((key) => ({
        statusCode: 200,
        content: {
          data: {
            recordConcept: {
              concept: { key, prefLabel: 'The town' },
              revision: { number: 1, editor: { name: 'Local editor' } },
            },
          },
        },
      })),
    );
    expect(issuer.asked()).toBe(1);
    expect(await deployed.store.truth.latest({ type: 'Concept', key: 'county' })).toMatchObject({ number: 1 });
  });

  it('refuses a token of somebody else', async () => {
    expect(await send({ query: '{ __typename }', token: 'Bearer a.b.c' })).toMatchObject({
      statusCode: 401,
      content: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
  });

  it('tells nothing of what is no event of the gateway, and goes on', async () => {
    expect(parseAnswer(await lambda.invoke({ Records: [] }))).toEqual({
      statusCode: 500,
      content: {
        errors: [
          {
            message: 'Internal server error',
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
          },
        ],
      },
    });
    expect(await send({ query: '{ __typename }' })).toMatchObject({
      statusCode: 200,
      content: { data: { __typename: 'Query' } },
    });
  });

  it.each([
    ['a body that is not JSON', 400, 'BAD_REQUEST', '{'],
    [
      'a body of more than a megabyte',
      413,
      'BODY_TOO_LARGE',
      JSON.stringify({ query: `# ${'x'.repeat(1_000_000)}\n{ __typename }` }),
    ],
  ])('refuses %s', async (...[, statusCode, code, body]) => {
    const event = httpEvent({ method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(parseAnswer(await lambda.invoke(event))).toMatchObject({
      statusCode,
      content: { errors: [{ extensions: { code } }] },
    });
  });

  it('ends at once when it is shut down', async () => {
    const other = await deployed.start('graphql');
    await other.invoke(httpEvent({ query: new URLSearchParams({ query: '{ __typename }' }).toString() }));
    const start = performance.now();
    expect(await other.shutDown()).toBe('SIGTERM');
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('says which variable is missing where it cannot start', async () => {
    const other = await deployed.start('graphql', { TABLE_NAME: '' });
    await expect(other.invoke({})).rejects.toThrow('The environment variable TABLE_NAME is not set.');
  });
});
