import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import { templatesOf } from '../support/templates.ts';

const missing = spawnSync('cfn-lint', ['--version']).error !== undefined;

it('makes templates without an error that cfn-lint knows', async ({ skip }) => {
  skip(missing, 'cfn-lint is not installed (pip install cfn-lint): the templates are not linted.');
  const folder = await mkdtemp(join(tmpdir(), 'cfn-lint-'));
  try {
    const files: string[] = [];
    for (const [name, config] of Object.entries(environments)) {
      for (const [stack, template] of Object.entries(await templatesOf(config))) {
        if (template === null) continue;
        const file = join(folder, `${name}-${stack}.json`);
        await writeFile(file, JSON.stringify(template.toJSON()));
        files.push(file);
      }
    }
    expect(files.length).toBeGreaterThanOrEqual(2 * Object.keys(environments).length);
    expect(await errorsIn(files)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Its findings without its warnings: W3005 is about dependencies that CDK itself writes. */
async function errorsIn(files: readonly string[]): Promise<unknown> {
  const lint = ['--format', 'json', '--ignore-checks', 'W', 'I', '--template', ...files];
  const { stdout } = await promisify(execFile)('cfn-lint', lint).catch((failure: { stdout: string }) => failure);
  const findings: unknown = JSON.parse(stdout);
  return findings;
}
