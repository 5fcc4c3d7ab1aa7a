import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressed } from '../../../functions/handlers/compressed.ts';
import type { GraphqlHandler } from '../../../functions/handlers/graphql-handler.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';

type Answer = Awaited<ReturnType<GraphqlHandler>>;

const BODY = JSON.stringify({ data: 'Слово '.repeat(400) });
const LONG: Answer = {
  statusCode: 200,
  headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(BODY)) },
  body: BODY,
};
const ask = async (answer: Answer, accepted?: string): Promise<Answer> =>
  compressed(async () => answer)(
    httpEvent({ headers: accepted === undefined ? {} : { 'accept-encoding': accepted } }),
    lambdaContext,
  );
const bytesOf = ({ body = '' }: Answer): Buffer => Buffer.from(body, 'base64');

describe('compressed', () => {
  it.each([
    ['gzip, deflate, br', 'gzip', gunzipSync],
    ['br', 'br', brotliDecompressSync],
    ['gzip;q=0.5, br;q=0.9', 'br', brotliDecompressSync],
    ['*', 'br', brotliDecompressSync],
  ] as const)('answers who accepts %s in %s', async (accepted, coding, decompress) => {
    const answer = await ask(LONG, accepted);
    expect({ ...answer, body: decompress(bytesOf(answer)).toString() }).toEqual({
      statusCode: 200,
      headers: {
        'content-type': 'application/json',
        'content-length': String(bytesOf(answer).length),
        'content-encoding': coding,
        vary: 'Accept-Encoding',
      },
      body: BODY,
      isBase64Encoded: true,
    });
    expect(bytesOf(answer).length).toBeLessThan(Buffer.byteLength(BODY) / 2);
  });

  it.each([undefined, '', 'identity', 'gzip;q=0', 'zstd'])('answers who accepts %j as it is', async (accepted) => {
    expect(await ask(LONG, accepted)).toEqual({ ...LONG, headers: { ...LONG.headers, vary: 'Accept-Encoding' } });
  });

  it.each([
    ['Origin', 'Origin, Accept-Encoding'],
    ['Accept, accept-encoding', 'Accept, accept-encoding'],
    ['Accept-Encoding', 'Accept-Encoding'],
  ])('adds to what an answer varies by already: %s', async (vary, expected) => {
    const { headers } = await ask({ ...LONG, headers: { vary } }, 'gzip');
    expect(headers?.['vary']).toBe(expected);
  });

  it.each<Answer>([
    { statusCode: 200, body: 'x'.repeat(1024) },
    { statusCode: 204 },
    { statusCode: 200, body: Buffer.alloc(4096).toString('base64'), isBase64Encoded: true },
  ])('leaves alone what is short, and what is no text', async (answer) => {
    expect(await ask(answer, 'gzip')).toEqual(answer);
  });
});
