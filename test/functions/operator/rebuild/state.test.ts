import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginning, readState, stateFile } from '../../../../functions/operator/rebuild/state.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebuild-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const OF = { table: 'record', since: null };

describe('stateFile', () => {
  it('keeps how far a rebuild has come, until it is removed', async () => {
    const file = join(folder, 'state.json');
    const state = { ...beginning(OF), step: 2, after: { pk: 'a', sk: 'b' }, failed: 1 };
    const { write, remove } = stateFile(file);
    await write(beginning(OF));
    await write(state);

    expect(await readState(file, OF)).toEqual(state);
    await remove();
    await remove();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('readState', () => {
  it('refuses what is of another rebuild, and what is of none', async () => {
    const file = join(folder, 'other.json');
    await stateFile(file).write(beginning({ table: 'record', since: '2030-01-01T00:00:00.000Z' }));

    await expect(readState(file, { table: 'other', since: null })).rejects.toThrow(
      `${file} is of another rebuild: of record since 2030-01-01T00:00:00.000Z.`,
    );
    expect(await readState(file, OF)).toMatchObject({ since: '2030-01-01T00:00:00.000Z' });
    await writeFile(file, '{}');
    await expect(readState(file, OF)).rejects.toThrow(`There is nothing to resume: ${file}`);
    await expect(readState(join(folder, 'none'), OF)).rejects.toThrow('There is nothing to resume');
  });
});
