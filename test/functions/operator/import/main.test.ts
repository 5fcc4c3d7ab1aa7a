import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { recordFile } from '../../../../functions/local/record-file.ts';
import { readRecord } from '../../../../functions/operations/record-format/read-record.ts';
import { USAGE } from '../../../../functions/operator/import/command-line.ts';
import { environmentWith } from '../../../support/environment.ts';
import { type ImportApi, startImportApi } from '../../../support/import-api.ts';

const MAIN = fileURLToPath(new URL('../../../../functions/operator/import/main.ts', import.meta.url));
const EXAMPLE = recordFile('energy-truce');
const MEGABYTE = 1024 * 1024;

const STOPPED = {
  SIGINT: lastWords(),
  SIGTERM: lastWords(),
  SIGKILL: { code: null, stdout: '', stderr: '' },
};

const opened: ImportApi[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map(async ({ close }) => close()));
});

describe('npm run import', () => {
  it('says how it is used', async () => {
    expect(await run(['--help'])).toEqual({ code: 0, stdout: `${USAGE}\n`, stderr: '' });
  });

  it('refuses what it does not understand', async () => {
    expect(await run([EXAMPLE])).toEqual({
      code: 2,
      stdout: '',
      stderr: `Where to? Give --endpoint, or --dry-run to write nothing.\n\n${USAGE}\n`,
    });
  });

  it('ends well where all is on the record, and says so', async () => {
    const api = await start();

    expect([await load(api), await load(api)]).toEqual([
      { code: 0, stdout: '93 entries: 93 recorded, 0 already there, 0 different, 0 bad, 0 failed.\n', stderr: '' },
      { code: 0, stdout: '93 entries: 0 recorded, 93 already there, 0 different, 0 bad, 0 failed.\n', stderr: '' },
    ]);
  });

  it('ends badly where a line is bad, and names it', async () => {
    const stdin = '{"type":"Event","key":"a","prefLabel":{"en":"A"}}\n{"type":"Event","key":"b"}\n';

    expect(await run(['-', '--dry-run'], { stdin: Readable.from([stdin]) })).toEqual({
      code: 1,
      stdout: 'Nothing was written. 2 entries: 1 to be recorded, 0 already there, 0 different, 1 bad, 0 failed.\n',
      stderr: '-:2 Event "b" /prefLabel: The field "prefLabel" is missing.\n',
    });
  });

  it('ends badly where nobody is let in, and says why', async () => {
    const { url } = await start();

    expect(await run([EXAMPLE, '--endpoint', url], { token: 'a.b.c' })).toEqual({
      code: 1,
      stdout: '0 entries: 0 recorded, 0 already there, 0 different, 0 bad, 0 failed. The rest was not reached.\n',
      stderr: 'The API refuses the token: The token is not a JSON Web Token.\n',
    });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'loads the rest when it is given again after %s',
    async (signal) => {
      const stop = new AbortController();
      const api = await start((count) => count === 60 && stop.abort());
      const stopped = await load(api, { stop: stop.signal, signal });
      const before = await revisionsOf(api);
      const again = await load(api);

      expect(before.filter((count) => count === 1).length).toBeGreaterThan(10);
      expect(before.filter((count) => count === 0).length).toBeGreaterThan(10);
      expect(stopped).toEqual(STOPPED[signal]);
      expect([again.code, again.stdout]).toEqual([
        0,
        expect.stringMatching(/^93 entries: .* 0 different, 0 bad, 0 failed\.\n$/),
      ]);
      expect(await revisionsOf(api)).toEqual(Array.from({ length: 93 }, () => 1));
    },
  );

  it('needs no more memory for more lines than a few bytes for each', async () => {
    const { code, stdout, stderr } = await run(['-', '--dry-run'], {
      node: ['--max-old-space-size=64', '--max-semi-space-size=4'],
      stdin: Readable.from(claimsOf(50 * MEGABYTE)),
    });

    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toMatch(
      /^Nothing was written\. [45],\d{3} entries: [45],\d{3} to be recorded, 0 already there, 0 different, 0 bad/,
    );
  });
});

async function start(onRequest: (count: number) => unknown = () => {}): Promise<ImportApi> {
  const api = await startImportApi((count) => {
    onRequest(count);
    return 'ANSWERED';
  });
  opened.push(api);
  return api;
}

type Running = {
  readonly token?: string;
  readonly stdin?: Readable;
  readonly node?: readonly string[];
  readonly stop?: AbortSignal;
  readonly signal?: NodeJS.Signals;
};
type Ended = { readonly code: unknown; readonly stdout: string; readonly stderr: string };

/** What is said by who can still say something. */
function lastWords(): Ended {
  const stdout: string = expect.stringMatching(/^\d+ entries: .* 0 bad, 0 failed\. The rest was not reached\.\n$/);
  return { code: 1, stdout, stderr: 'Stopped. Give the same command again to load the rest.\n' };
}

async function load({ url, tokenFor }: ImportApi, running: Running = {}): Promise<Ended> {
  return run([EXAMPLE, '--endpoint', url], { token: tokenFor('editor'), ...running });
}

async function run(
  args: readonly string[],
  { token = '', stdin, node = [], stop, signal = 'SIGTERM' }: Running = {},
): Promise<Ended> {
  const env = environmentWith({ COUNTERCLAIM_TOKEN: token });
  const child = spawn(process.execPath, [...node, MAIN, ...args], { env, stdio: 'pipe' });
  stop?.addEventListener('abort', () => child.kill(signal));
  const ended = once(child, 'exit');
  if (stdin === undefined) child.stdin.end();
  else stdin.pipe(child.stdin);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

async function revisionsOf({ store }: ImportApi): Promise<readonly number[]> {
  const entries = readRecord(await readFile(EXAMPLE, 'utf8'), EXAMPLE);
  return Promise.all(entries.map(async ({ type, key }) => (await store.ledger.history({ type, key })).length));
}

/** A record of so many bytes, made as it is read: claims with long quotations, and at its end what they refer to. */
function* claimsOf(bytes: number): Generator<string> {
  const appearances = [{ source: 'paper', quotation: 'Much was said. '.repeat(660) }];
  const claimDate = { at: '2026-02-05T00:00:00Z' };
  const claim = { type: 'Claim', text: 'Something happened.', language: 'en', claimant: 'ada', claimDate, appearances };
  for (let [made, count] = [0, 0]; made < bytes; count += 1) {
    const line = `${JSON.stringify({ ...claim, key: `claims/${count}` })}\n`;
    made += line.length;
    yield line;
  }
  yield '{"type":"Source","key":"paper","title":"The Paper","publisher":"ada"}\n';
  yield '{"type":"Concept","key":"ada","kind":"AGENT","prefLabel":{"en":"Ada"}}\n';
}
