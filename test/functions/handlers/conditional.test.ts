import { describe, expect, it } from 'vitest';
import { conditional } from '../../../functions/handlers/conditional.ts';
import { etagOf } from '../../../functions/handlers/etag.ts';
import type { GraphqlHandler } from '../../../functions/handlers/graphql-handler.ts';
import { type HttpRequest, httpEvent, lambdaContext } from '../../support/http-event.ts';

type Answer = Awaited<ReturnType<GraphqlHandler>>;

const BODY = '{"data":{}}';
const TYPE = 'application/json; charset=utf-8';
const KEPT = { 'cache-control': 'public, max-age=30' };
const FOUND: Answer = {
  statusCode: 200,
  headers: { ...KEPT, 'content-type': TYPE, 'content-length': String(BODY.length) },
  body: BODY,
};
const ETAG = etagOf(TYPE, BODY);
const VARY = 'Accept, Accept-Encoding, Authorization, Origin';

const ask = async (answer: Answer, request: HttpRequest = {}): Promise<Answer> =>
  conditional(async () => answer)(httpEvent(request), lambdaContext);

describe('conditional', () => {
  it('gives what may be kept a tag, and says by what it is chosen', async () => {
    expect(await ask(FOUND)).toEqual({ ...FOUND, headers: { ...FOUND.headers, etag: ETAG, vary: VARY } });
  });

  it('tells who has the answer that it still holds, and for how long', async () => {
    expect(await ask(FOUND, { headers: { 'if-none-match': `"other", ${ETAG}` } })).toEqual({
      statusCode: 304,
      headers: { ...KEPT, etag: ETAG, vary: VARY },
    });
  });

  it('answers who has another', async () => {
    const { statusCode, body } = await ask(FOUND, { headers: { 'if-none-match': 'W/"1-other"' } });
    expect({ statusCode, body }).toEqual({ statusCode: 200, body: BODY });
  });

  it('answers HEAD as GET, without the body', async () => {
    expect(await ask(FOUND, { method: 'HEAD' })).toEqual({
      statusCode: 200,
      headers: { ...KEPT, 'content-type': TYPE, etag: ETAG, vary: VARY },
    });
    const { statusCode } = await ask(FOUND, { method: 'HEAD', headers: { 'if-none-match': ETAG } });
    expect(statusCode).toBe(304);
  });

  it.each([
    ['that nothing may keep', { ...FOUND, headers: { 'cache-control': 'no-store' } }],
    ['that does not say how long it may be kept', { ...FOUND, headers: { 'content-type': 'text/html' } }],
    ['with no headers at all', { body: BODY }],
    ['that is an error', { ...FOUND, statusCode: 404 }],
  ])('gives no tag to an answer %s', async (_, answer: Answer) => {
    const { statusCode, headers } = await ask(answer, { headers: { 'if-none-match': '*' } });
    expect({ statusCode, headers }).toEqual({
      ...(answer.statusCode === undefined ? {} : { statusCode: answer.statusCode }),
      headers: { ...answer.headers, vary: VARY },
    });
  });

  it('leaves POST alone', async () => {
    expect(await ask(FOUND, { method: 'POST', headers: { 'if-none-match': '*' } })).toEqual(FOUND);
  });

  it.each(['GET', 'POST'])('lets nobody keep an error that answers %s and says nothing of it', async (method) => {
    const { headers } = await ask({ statusCode: 400, headers: { 'content-type': TYPE } }, { method });
    expect(headers).toMatchObject({ 'cache-control': 'no-store' });
  });
});
