import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedDynamoDb } from '../../../functions/local/embedded-dynamodb.ts';
import { type LocalServer, startLocalServer } from '../../../functions/local/server.ts';

let folder: string;
let recordFile: string;
let server: LocalServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-'));
  recordFile = await fileOf('two claims.jsonl', [
    { type: 'Concept', key: 'ada', kind: 'AGENT', prefLabel: { en: 'Ada' } },
    claim('one', 'Something was said.'),
    claim('two', 'Something else was said.'),
  ]);
  server = await startLocalServer({ port: 0, recordFile });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('startLocalServer', () => {
  it('answers POST and GET with what the record holds', async () => {
    const query = '{ claim(by: { key: "one" }) { text claimant { prefLabel } verdict { rating } } }';
    const expected = {
      data: {
        claim: {
          text: 'Something was said.',
          claimant: { prefLabel: 'Ada' },
          verdict: { rating: 'NOT_ENOUGH_EVIDENCE' },
        },
      },
      extensions: { cost: { requested: 106, limit: 25_000 } },
    };

    const posted = await post(server.url, query);
    const got = await fetch(`${server.url}?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });

    expect(await posted.json()).toEqual(expected);
    expect(await got.json()).toEqual(expected);
  });

  it('accepts its own tokens, and no other server’s', async () => {
    const other = await startLocalServer({ port: 0, recordFile });
    const statuses = await Promise.all(
      [server.tokens.editor, server.tokens.redactor, other.tokens.editor].map(async (token) => {
        const { status } = await post(server.url, '{ __typename }', { authorization: `Bearer ${token}` });
        return status;
      }),
    );

    expect(statuses).toEqual([200, 200, 401]);
    await other.close();
  });

  it('shows a page to browsers, also to those that come to the root', async () => {
    const page = await fetch(new URL('/', server.url), { headers: { accept: 'text/html' } });

    expect([page.url, page.status, page.headers.get('content-type')]).toEqual([server.url, 200, 'text/html']);
  });

  it('knows no other path', async () => {
    const response = await fetch(new URL('/other', server.url));

    expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  it('keeps a record on a DynamoDB elsewhere, where it is found again', async () => {
    const { endpoint, close } = await startEmbeddedDynamoDb();
    const first = await startLocalServer({ port: 0, recordFile, endpoint });
    await first.close();
    const other = await fileOf('another.jsonl', [
      { type: 'Concept', key: 'ada', kind: 'AGENT', prefLabel: { en: 'Changed' } },
      claim('three', 'Something more was said.'),
    ]);

    const second = await startLocalServer({ port: 0, recordFile: other, endpoint });
    const response = await post(second.url, '{ claims(first: 9) { edges { node { key claimant { prefLabel } } } } }');

    expect(await response.json()).toMatchObject({
      data: {
        claims: {
          edges: ['one', 'three', 'two'].map((key) => ({ node: { key, claimant: { prefLabel: 'Ada' } } })),
        },
      },
    });
    await second.close();
    await close();
  });

  it('does not start where the port is taken', async () => {
    const port = Number(new URL(server.url).port);

    await expect(startLocalServer({ port, recordFile })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('does not start with a record that is not right, and gives the port back', async () => {
    const broken = await fileOf('broken.jsonl', [claim('one', 'By nobody on record.')]);
    const taken = await startLocalServer({ port: 0, recordFile });
    const port = Number(new URL(taken.url).port);
    await taken.close();

    await expect(startLocalServer({ port, recordFile: broken })).rejects.toThrow(/broken\.jsonl:1 .*ada/s);
    const again = await startLocalServer({ port, recordFile });

    expect(again.url).toBe(`http://localhost:${port}/graphql`);
    await again.close();
  });
});

function claim(key: string, text: string): unknown {
  return {
    type: 'Claim',
    key,
    text,
    language: 'en',
    claimant: 'ada',
    claimDate: { edtf: '2026-01-29', timeZone: 'Europe/Kyiv' },
  };
}

async function fileOf(name: string, entries: readonly unknown[]): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  return file;
}

async function post(url: string, query: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}
