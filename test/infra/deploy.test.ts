import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environmentWith } from '../support/environment.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deploy-'));
  // Stands in for cdk: says what it was called with, and fails as it would.
  await writeFile(join(folder, 'cdk'), '#!/bin/sh\necho "$@"\nexit 7\n');
  await chmod(join(folder, 'cdk'), 0o755);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('npm run deploy', () => {
  it('runs cdk for the environment, and ends as it does', () => {
    expect(deploy('dev', '--no-rollback')).toEqual({
      status: 7,
      stdout: 'deploy * --context env=dev --no-rollback\n',
      stderr: '',
    });
  });

  it('runs nothing for an environment that there is none of', () => {
    expect(deploy('nonesuch')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^There is no environment "nonesuch": choose one of dev, staging, \w+\.\n$/),
    });
  });
});

function deploy(...given: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/deploy.ts', ...given], {
    encoding: 'utf8',
    env: environmentWith({ PATH: folder }),
  });
  return { status, stdout, stderr };
}
