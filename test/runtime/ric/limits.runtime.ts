import { readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_ANSWER, MARGIN_MS } from '../../../functions/handlers/within-limits.ts';
import { loadRecord } from '../../../functions/local/load-record.ts';
import { dated } from '../../support/build.ts';
import { aClaim } from '../../support/entries.ts';
import { httpEvent } from '../../support/http-event.ts';
import { type Deployed, deploy } from './deployed.ts';
import { type Mood, type MoodyTable, startMoodyTable } from './moody-table.ts';
import type { Lambda } from './start-lambda.ts';

const HEADLINE = await readFile(new URL('../../contract/headline.graphql', import.meta.url), 'utf8');
const TEXTS = '{ claims(first: 100) { edges { node { text } } } }';
/** Of the latest claims: together more than is ours to send, and less than Lambda cuts off at. */
const LONG_CLAIMS = 80;
const LONG_TEXT = 65_000;

let deployed: Deployed;
let table: MoodyTable;
let lambda: Lambda;

beforeAll(async () => {
  deployed = await deploy();
  table = await startMoodyTable(deployed.endpoint);
  lambda = await deployed.start('graphql', { AWS_ENDPOINT_URL: table.endpoint });
});

afterAll(async () => {
  await deployed.close();
  await table.close();
});

type Asking = { readonly headers?: Readonly<Record<string, string>>; readonly milliseconds?: number };

async function ask(query: string, { headers = {}, milliseconds }: Asking = {}): Promise<Answer> {
  const body = JSON.stringify({ query, variables: { key: 'energy-truce/10' } });
  const event = httpEvent({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  return parseAnswer(await lambda.invoke(event, milliseconds));
}

type Answer = APIGatewayProxyStructuredResultV2 & { readonly body: string };

function parseAnswer(answer: unknown): Answer {
  return answer as Answer;
}

/** The headline query while the table is in a mood; it answers again after that. */
async function headlineWhile(mood: Mood, milliseconds?: number): Promise<Answer> {
  table.turn(mood);
  return ask(HEADLINE, milliseconds === undefined ? {} : { milliseconds });
}

function codesIn({ body }: Answer): unknown {
  const { errors } = JSON.parse(body) as { readonly errors: readonly { readonly extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

describe('the GraphQL function at its limits, under the runtime client', () => {
  it('compresses what is longer than a kilobyte for who takes it so', async () => {
    const [plain, compressed] = [await ask(HEADLINE), await ask(HEADLINE, { headers: { 'accept-encoding': 'br' } })];
    expect(compressed).toMatchObject({ statusCode: 200, isBase64Encoded: true, headers: { 'content-encoding': 'br' } });
    expect(brotliDecompressSync(Buffer.from(compressed.body, 'base64')).toString()).toBe(plain.body);
    expect(plain.headers).not.toHaveProperty('content-encoding');
  });

  it('gives up what the table does not answer in time, calls and all, and goes on', async () => {
    const late = await headlineWhile('KEEPS_SILENT', MARGIN_MS + 300);
    expect({ status: late.statusCode, codes: codesIn(late) }).toEqual({ status: 504, codes: ['DEADLINE_EXCEEDED'] });
    await expect.poll(table.calls).toEqual({ made: 1, givenUp: 1 });

    expect(await headlineWhile('ANSWERS')).toMatchObject({ statusCode: 200 });
    expect(table.calls()).toEqual({ made: 2, givenUp: 0 });
  });

  it('says when to try again where the table has too much to do, having tried three times', async () => {
    const throttled = await headlineWhile('THROTTLES');
    expect({ status: throttled.statusCode, codes: codesIn(throttled) }).toEqual({ status: 503, codes: ['THROTTLED'] });
    expect(throttled.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
    expect(table.calls()).toEqual({ made: 3, givenUp: 0 });
    expect(await headlineWhile('ANSWERS')).toMatchObject({ statusCode: 200 });
  });

  it('says that an answer is too long, before Lambda cuts it off', async () => {
    const claims = Array.from({ length: LONG_CLAIMS }, (_, number) =>
      aClaim(`long/${number}`, {
        claimant: 'putin',
        claimDate: dated('2026-06-01'),
        text: `${number} `.padEnd(LONG_TEXT, 'and so on '),
      }),
    );
    await loadRecord(deployed.store, claims, Date.now());
    table.turn('ANSWERS');
    const answer = await ask(TEXTS, { headers: { accept: 'application/graphql-response+json' } });
    expect({ status: answer.statusCode, codes: codesIn(answer) }).toEqual({
      status: 400,
      codes: ['RESPONSE_TOO_LARGE'],
    });
    expect(LONG_CLAIMS * LONG_TEXT).toBeGreaterThan(LONGEST_ANSWER);
    expect(await ask(HEADLINE)).toMatchObject({ statusCode: 200 });
  });
});
