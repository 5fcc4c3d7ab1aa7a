import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { startHttpServer } from '../../../functions/local/http-server.ts';
import { exampleNames } from '../../../functions/local/record-file.ts';

const MAIN = fileURLToPath(new URL('../../../functions/local/main.ts', import.meta.url));
/** As it is when somebody starts it: no test's environment. */
const ENVIRONMENT = { PORT: '0' };

describe('npm start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('says where it serves and what to try, until %s', async (signal) => {
    const child = spawn(process.execPath, [MAIN], { env: ENVIRONMENT });
    const greeting = await outputOf(child, 'Ctrl-C stops it.');
    const [url = ''] = /http:\S+/.exec(greeting) ?? [];
    const [, request = ''] = /-d '(.*)'/.exec(greeting) ?? [];

    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'keep-alive' },
      body: request,
    });
    const answer: unknown = await response.json();
    const ended = once(child, 'exit');
    child.kill(signal);
    child.kill(signal);

    expect(greeting).toMatch(/^Counterclaim serves 40 claims at http:\/\/localhost:\d+\/graphql\n/);
    expect(answer).toMatchObject({ data: { claim: { verdict: { rating: 'CONFLICTING_EVIDENCE' } } } });
    expect(await ended).toEqual([0, null]);
  });

  it('fails in one line where the port is taken', async () => {
    const { port, close } = await startHttpServer(0, () => new Promise(() => {}));

    const outcome = await run([], { ...ENVIRONMENT, PORT: `${port}` });

    expect(outcome).toEqual({
      code: 1,
      stdout: '',
      stderr: `Port ${port} is taken. Choose another: PORT=${port + 1} npm start\n`,
    });
    await close();
  });

  it('fails with all that is wrong with a record, and no more', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'counterclaim-'));
    const file = join(folder, 'record.jsonl');
    await writeFile(file, '{"type":"Event","key":"a","prefLabel":{"en":"A"},"surprise":1}\n{"type":"Other"}\n');

    const { code, stdout, stderr } = await run(['--record', file], ENVIRONMENT);

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${file}:1 Event "a"`);
    expect(stderr).toContain(`${file}:2 `);
    expect(stderr).not.toMatch(/^ +at /m);
    await rm(folder, { recursive: true });
  });

  it('fails in one line where there is no such record', async () => {
    const { code, stderr } = await run(['--record', 'no-such-record'], ENVIRONMENT);

    expect(code).toBe(1);
    expect(stderr).toMatch(/^The record file no-such-record cannot be read \(ENOENT\)\. .*energy-truce.*\n$/);
  });

  it.each([['--help-me'], ['--record=a', '--record=a']])(
    'shows how it is used where it is used in another way: %s',
    async (...args) => {
      const { code, stdout, stderr } = await run(args, ENVIRONMENT);

      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/--(help-me|record)[^]*Usage: npm start/);
    },
  );

  it.each(['--help', '-h'])('shows how it is used where it is asked to: %s', async (flag) => {
    const { code, stdout, stderr } = await run([flag], ENVIRONMENT);

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: npm start/);
    expect(exampleNames().filter((name) => !stdout.includes(name))).toEqual([]);
  });
});

type Outcome = { readonly code: unknown; readonly stdout: string; readonly stderr: string };

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  return promisify(execFile)(process.execPath, [MAIN, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Outcome) => ({ code, stdout, stderr }),
  );
}

/** What a process has written by the time that it has written the text. */
async function outputOf({ stdout }: ChildProcess, text: string): Promise<string> {
  let output = '';
  for await (const chunk of stdout ?? []) {
    output += String(chunk);
    if (output.includes(text)) break;
  }
  return output;
}
