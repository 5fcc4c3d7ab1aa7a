import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerClaimReview } from '../../../functions/handlers/answer-claim-review.ts';
import { createGraphqlHandler } from '../../../functions/handlers/create-graphql-handler.ts';
import { retractEntry } from '../../../functions/operations/ledger/retract-entry.ts';
import { ThrottledError } from '../../../functions/operations/port-errors.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { projectFully } from '../../../functions/operations/project-fully.ts';
import type { ReviewConfig } from '../../../functions/operations/reviews/review-config.ts';
import { fc } from '../../support/fast-check.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { REVIEWS } from '../../support/reviews.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';
import { asked, writerTo } from '../../support/writer.ts';

const boast = { ...BOAST, key: 'mayor’s/boast 1' };
const opinion = { ...BOAST, key: 'opinion', statement: { type: 'Judgement', kind: 'OPINION' } } as const;
const taken = { ...BOAST, key: 'taken' };
const reviews: ReviewConfig = { ...REVIEWS, ratings: { ...REVIEWS.ratings, UNCHECKABLE: null } };

const NOW = Date.UTC(2030, 1, 1);

let store: Store;
beforeAll(async () => {
  store = await seededStore(townWith(ACCOUNT, boast, opinion, taken, HOLE), NOW);
  const ref = { type: 'Claim', key: taken.key } as const;
  await retractEntry(writerTo(store, { now: NOW }), { ref, after: 1, reason: 'It was not said.', asked: asked() });
  await projectFully({ ...store, now: NOW }, [ref]);
});

type Asking = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

function eventAt(rawPath: string, { method = 'GET', headers = {} }: Asking = {}): APIGatewayProxyEventV2 {
  return { ...httpEvent({ method, headers, query: 'query=%7B__typename%7D' }), rawPath };
}

/** What the whole handler answers, and what it logs of the request. */
async function askAt(path: string, asking: Asking = {}, parts: Partial<Store> = {}) {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const handler = createGraphqlHandler({ ...store, ...parts, reviews, log: (line) => lines.push(line) });
  return { answer: await handler(eventAt(path, asking), lambdaContext), lines };
}

function refused({ statusCode, headers, body = '' }: APIGatewayProxyStructuredResultV2): unknown {
  const { 'content-type': type, 'cache-control': kept } = headers ?? {};
  return [statusCode, type, kept, JSON.parse(body)];
}

function refusal(status: number, code: string, message: unknown): unknown {
  const errors = [{ message, extensions: expect.objectContaining({ code }) }];
  return [status, 'application/json; charset=utf-8', 'no-store', { errors }];
}

describe('answerClaimReview', () => {
  it('answers with the review of the claim, which may be kept for a while', async () => {
    const { answer, lines } = await askAt('/claims/mayor’s/boast 1.jsonld');
    expect(answer).toEqual({
      statusCode: 200,
      headers: {
        'cache-control': 'public, max-age=30, stale-while-revalidate=60',
        'content-type': 'application/ld+json',
        etag: expect.stringMatching(/^W\/"/),
        vary: 'Accept, Accept-Encoding, Authorization, Origin',
      },
      body: expect.any(String),
    });
    expect(JSON.parse(answer.body ?? '')).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://paper.example/claims/mayor%E2%80%99s/boast%201#verdict',
    });
    expect(lines).toEqual([expect.objectContaining({ operation: 'ClaimReview', status: 200, errorCodes: [] })]);
  });

  it('answers HEAD without the review, and who has it already with 304', async () => {
    const { answer } = await askAt('/claims/mayor’s/boast 1.jsonld');
    const { etag = '' } = answer.headers ?? {};
    const head = await askAt('/claims/mayor’s/boast 1.jsonld', { method: 'HEAD' });
    expect(head.answer).toEqual({ statusCode: 200, headers: answer.headers });
    const again = await askAt('/claims/mayor’s/boast 1.jsonld', { headers: { 'if-none-match': String(etag) } });
    expect(again.answer).toMatchObject({ statusCode: 304, headers: { etag } });
    expect(again.answer.body ?? '').toBe('');
  });

  it.each([
    ['/claims/none.jsonld', 'There is no claim "none".'],
    ['/claims/taken.jsonld', 'The claim "taken" was retracted: no review of it is published.'],
    ['/claims/opinion.jsonld', 'The claim "opinion" is rated UNCHECKABLE, and no review of it is published.'],
    ['/claims/opinion', 'What lies here is called /claims/KEY.jsonld, by the key of a claim.'],
    ['/claims/.jsonld', 'What lies here is called /claims/KEY.jsonld, by the key of a claim.'],
    ['/claims/\ud800.jsonld', 'What lies here is called /claims/KEY.jsonld, by the key of a claim.'],
  ])('says why there is none at %s', async (path, message) => {
    expect(refused((await askAt(path)).answer)).toEqual(refusal(404, 'NOT_FOUND', message));
  });

  it('knows no review at any other path', async () => {
    const handler = createGraphqlHandler({ ...store, reviews, log: () => {} });
    const path = fc.string({ unit: 'binary' }).map((text) => `/claims/${text}`);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          path,
          path.map((start) => `${start}.jsonld`),
        ),
        async (rawPath) => {
          expect(refused(await handler(eventAt(rawPath), lambdaContext))).toEqual(
            refusal(404, 'NOT_FOUND', expect.any(String)),
          );
        },
      ),
    );
  });

  it('is there to be read alone', async () => {
    const { answer } = await askAt('/claims/opinion.jsonld', { method: 'POST' });
    expect(refused(answer)).toEqual(
      refusal(405, 'METHOD_NOT_ALLOWED', 'Only GET and HEAD are allowed here, not POST.'),
    );
    expect(answer.headers).toMatchObject({ allow: 'GET, HEAD' });
  });

  it('refuses who says who they are and is not', async () => {
    const { answer } = await askAt('/claims/opinion.jsonld', { headers: { authorization: 'Bearer a.b.c' } });
    expect(refused(answer)).toEqual(refusal(401, 'UNAUTHENTICATED', expect.any(String)));
  });

  it('says when to ask again where the table has too much to do', async () => {
    const claimPage = async (): Promise<never> => Promise.reject(new ThrottledError('Too much.'));
    const derivations = { ...store.derivations, claimPage };
    const { answer } = await askAt('/claims/opinion.jsonld', {}, { derivations });
    expect(refused(answer)).toEqual(refusal(503, 'THROTTLED', expect.any(String)));
    expect(answer.headers).toMatchObject({ 'retry-after': '1' });
  });

  it('tells nothing of a mistake of ours, in a part of the answer either', async () => {
    const kept = { ...store.kept, verdicts: async () => Promise.reject(new Error('A secret.')) };
    const { answer } = await askAt('/claims/mayor’s/boast 1.jsonld', {}, { kept });
    expect(refused(answer)).toEqual([
      500,
      'application/json; charset=utf-8',
      'no-store',
      { errors: [{ message: 'Internal server error', extensions: expect.anything() }] },
    ]);
  });

  it('takes an error that it does not know for a mistake of ours', async () => {
    const graphql = async () => ({ statusCode: 200, body: '{"errors":[{"message":"x"}]}' });
    expect(await answerClaimReview(eventAt('/claims/a.jsonld'), graphql)).toMatchObject({ statusCode: 500 });
  });
});
