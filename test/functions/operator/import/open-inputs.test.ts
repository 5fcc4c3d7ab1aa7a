import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Input, openInputs } from '../../../../functions/operator/import/open-inputs.ts';
import { collected } from '../../../support/collected.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('openInputs', () => {
  it('reads files and the standard input as often as need be', async () => {
    const file = join(folder, 'a.jsonl');
    await writeFile(file, 'of a file');

    const { inputs, close } = await openInputs([file, '-'], stdin('of the ', 'standard input'));
    const texts = [await textsOf(inputs), await textsOf(inputs)];
    await close();

    const expected = [
      [file, 'of a file'],
      ['-', 'of the standard input'],
    ];
    expect(texts).toEqual([expected, expected]);
  });

  it('reads a file that is larger than what is read at once', async () => {
    const file = join(folder, 'large.jsonl');
    const content = Array.from({ length: 100_000 }, (_, index) => `line ${index}`).join('\n');
    await writeFile(file, content);

    const { inputs, close } = await openInputs([file], stdin());

    expect((await textsOf(inputs))[0]?.[1] === content).toBe(true);
    await close();
  });

  it('reads a file that grows as far as it went', async () => {
    const file = join(folder, 'growing.jsonl');
    await writeFile(file, 'before');

    const { inputs, close } = await openInputs([file], stdin());
    await appendFile(file, ' after');

    expect(await textsOf(inputs)).toEqual([[file, 'before']]);
    await close();
  });

  it('reads what can be read but once, such as a pipe, as often as need be', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);

    const [{ inputs, close }] = await Promise.all([openInputs([pipe], stdin()), writeFile(pipe, 'through a pipe')]);
    const texts = [await textsOf(inputs), await textsOf(inputs)];
    await close();

    expect(texts).toEqual([[[pipe, 'through a pipe']], [[pipe, 'through a pipe']]]);
  });

  it('says which file is not there, and which is none', async () => {
    const missing = join(folder, 'missing.jsonl');

    await expect(openInputs([missing], stdin())).rejects.toMatchObject({ code: 'ENOENT', path: missing });
    await expect(openInputs([folder], stdin())).rejects.toMatchObject({ code: 'EISDIR', path: folder });
  });

  it('fails with the standard input', async () => {
    const failure = new Error('closed');
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from('a');
      throw failure;
    }

    await expect(openInputs(['-'], failing())).rejects.toBe(failure);
  });
});

async function* stdin(...texts: readonly string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}

async function textsOf(inputs: readonly Input[]): Promise<readonly (readonly [string, string])[]> {
  return Promise.all(
    inputs.map(async ({ name, read }) => [name, Buffer.concat(await collected(read())).toString()] as const),
  );
}
