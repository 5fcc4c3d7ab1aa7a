import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_SET_VERSION } from '../../functions/domain/rule-set-version.ts';
import { startLocalServer } from '../../functions/local/server.ts';
import { contractQuery } from './answers.ts';

let server: Awaited<ReturnType<typeof startLocalServer>>;
let url: URL;

beforeAll(async () => {
  server = await startLocalServer({ port: 0 });
  url = new URL(server.url);
  url.searchParams.set('query', await contractQuery('headline'));
  url.searchParams.set('variables', JSON.stringify({ key: 'energy-truce/10' }));
});

afterAll(async () => {
  await server.close();
});

const VARY = 'Accept, Accept-Encoding, Authorization, Origin';
const PREFLIGHTED = { 'apollo-require-preflight': 'true' };

async function ask(headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(url, { method, headers: { ...PREFLIGHTED, ...headers } });
  const named = (name: string): string | null => response.headers.get(name);
  return {
    status: response.status,
    kept: named('cache-control'),
    vary: named('vary'),
    etag: named('etag') ?? '',
    coding: named('content-encoding'),
    type: named('content-type'),
    text: await response.text(),
  };
}

describe('a query by GET', () => {
  it('may be kept, and has a tag that names the version of the rules', async () => {
    const { text, ...rest } = await ask({ 'accept-encoding': 'identity' });
    expect(rest).toEqual({
      status: 200,
      kept: 'public, max-age=30, stale-while-revalidate=60',
      vary: VARY,
      etag: expect.stringMatching(new RegExp(`^W/"${RULE_SET_VERSION}-[\\w-]{22}"$`)),
      coding: null,
      type: 'application/json; charset=utf-8',
    });
    expect(JSON.parse(text)).toHaveProperty('data.claim.text');
  });

  it('is not sent again to who has it, in whatever coding that is', async () => {
    const coded = await ask({ 'accept-encoding': 'br' });
    const { etag } = await ask({ 'accept-encoding': 'identity' });
    expect([coded.coding, coded.etag, coded.vary]).toEqual(['br', etag, VARY]);
    expect(await ask({ 'if-none-match': etag, 'accept-encoding': 'gzip' })).toEqual({
      status: 304,
      kept: 'public, max-age=30, stale-while-revalidate=60',
      vary: VARY,
      etag,
      coding: null,
      type: null,
      text: '',
    });
  });

  it('has another tag in another media type', async () => {
    const [json, graphql] = [await ask(), await ask({ accept: 'application/graphql-response+json' })];
    expect([graphql.type, graphql.text]).toEqual(['application/graphql-response+json; charset=utf-8', json.text]);
    expect(graphql.etag).not.toBe(json.etag);
  });

  it('is of one’s own with a token, and is asked for again each time', async () => {
    const authorization = `Bearer ${server.tokens.editor}`;
    const { status, kept, etag } = await ask({ authorization });
    expect([status, kept]).toEqual([200, 'private, no-cache']);
    expect(await ask({ authorization, 'if-none-match': etag })).toMatchObject({
      status: 304,
      kept: 'private, no-cache',
    });
  });

  it('is kept by nobody with a token that is not valid', async () => {
    expect(await ask({ authorization: 'Bearer a.b.c' })).toMatchObject({ status: 401, kept: 'no-store', etag: '' });
  });

  it('is answered by HEAD without a body', async () => {
    const { etag } = await ask();
    expect(await ask({}, 'HEAD')).toMatchObject({ status: 200, etag, vary: VARY, text: '' });
    expect(await ask({ 'if-none-match': etag }, 'HEAD')).toMatchObject({ status: 304, etag });
  });
});
