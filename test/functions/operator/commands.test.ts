import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecord } from '../../../functions/operations/record-format/read-record.ts';
import { USAGE } from '../../../functions/operator/aside/command-line.ts';
import { type Opened, openOver, settleTown } from '../../support/keeping-table.ts';
import { openTable, type TestTable } from '../../support/table.ts';

const DERIVED = 'What follows from the record is derived. Stale items removed: 0.\n';

let table: TestTable;
let town: Opened;
let folder: string;
beforeAll(async () => {
  table = await openTable();
  town = openOver(table.database);
  await settleTown(town);
  folder = await mkdtemp(join(tmpdir(), 'operator-'));
});
afterAll(async () => {
  await table.close();
  await rm(folder, { recursive: true });
});

type Ended = { readonly code: unknown; readonly stdout: string; readonly stderr: string };

/** Runs a command over a table; the town's, unless told. */
async function run(command: string, args: readonly string[], tableName: string = town.database.tableName) {
  return runAt(command, [...args, '--table', tableName, '--endpoint', table.endpoint]);
}

async function runAt(command: string, args: readonly string[]): Promise<Ended> {
  const main = fileURLToPath(new URL(`../../../functions/operator/${command}/main.ts`, import.meta.url));
  const child = spawn(process.execPath, [main, ...args], { stdio: 'pipe', cwd: folder });
  const ended = once(child, 'exit');
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

describe('npm run aside', () => {
  it('says how it is used, and what is put aside', async () => {
    expect(await runAt('aside', ['--help'])).toEqual({ code: 0, stdout: `${USAGE}\n`, stderr: '' });
    expect(await runAt('aside', ['list'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `Which table? Give its name with --table.\n\n${USAGE}\n`,
    });
    expect(await run('aside', ['list'])).toEqual({ code: 0, stdout: 'Nothing is put aside.\n', stderr: '' });
    expect(await run('aside', ['retry', 'Claim', 'a'])).toMatchObject({ code: 1 });
  });

  it('says which table there is not, and which endpoint', async () => {
    expect(await run('aside', ['list'], 'none')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no table "none".\n',
    });
    const nowhere = ['list', '--table', 'a', '--endpoint', 'http://127.0.0.1:1'];
    expect(await runAt('aside', nowhere)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The DynamoDB at http://127.0.0.1:1 cannot be used: '),
    });
  });
});

describe('npm run rebuild', () => {
  it('derives all anew, and leaves no file', async () => {
    expect(await run('rebuild', ['--rate', '100000'])).toMatchObject({ code: 0, stdout: DERIVED });
    expect(await run('rebuild', ['--resume'])).toMatchObject({
      code: 1,
      stderr: 'There is nothing to resume: counterclaim-rebuild.json does not say how far a rebuild came.\n',
    });
  });
});

describe('npm run export, and npm run restore', () => {
  it('write what is on record, and put it into another table', async () => {
    const current = await run('export', []);
    expect(current).toMatchObject({ code: 0, stderr: expect.stringContaining('Claim "denial" is left out') });
    expect(readRecord(current.stdout, 'export')).toHaveLength(14);

    const [file, again] = [join(folder, 'one.jsonl'), join(folder, 'two.jsonl')];
    expect(await run('export', ['--history', '--out', file])).toEqual({ code: 0, stdout: '', stderr: '' });
    const other = await table.another();
    expect(await run('restore', [file], other.tableName)).toEqual({
      code: 0,
      stdout: `Restored and verified: 16 entries.\n${DERIVED}`,
      stderr: '',
    });
    await run('export', ['--history', '--out', again], other.tableName);
    expect(await readFile(again, 'utf8')).toBe(await readFile(file, 'utf8'));
  });

  it('say what cannot be restored', async () => {
    const file = join(folder, 'bad.jsonl');
    await writeFile(file, '{}\n');
    const other = await table.another();

    expect(await run('restore', [file], other.tableName)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('Line 1 is none that an export with its history has.\n'),
    });
    expect(await run('restore', ['none.jsonl'], other.tableName)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'none.jsonl cannot be used (ENOENT).\n',
    });
  });
});
