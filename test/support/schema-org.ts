import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const OPTIONS = ['--noEmit', '--strict', '--module', 'preserve', '--moduleResolution', 'bundler', '--pretty', 'false'];
/** The line that an error stands in, and what it says first. */
const ERROR = /^reviews\.ts\((\d+),\d+\): error (.+)$/gm;

/**
 * What schema.org's definitions have against each of these values as a ClaimReview, in the words of the compiler: types
 * and properties that there are not, and values that are not of a property's types. It holds them against schema-dts,
 * which is made from schema.org's vocabulary.
 */
export async function schemaOrgProblems(values: readonly unknown[]): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'schema-org-'));
  try {
    await symlink(MODULES, join(folder, 'node_modules'));
    const lines = values.map(
      (value, index) => `export const review${index}: WithContext<ClaimReview> = ${JSON.stringify(value)};`,
    );
    const source = ["import type { ClaimReview, WithContext } from 'schema-dts';", ...lines].join('\n');
    await writeFile(join(folder, 'reviews.ts'), source);
    const said = await compile(folder);
    const found = Array.from(said.matchAll(ERROR), ([, line, message = '']) => ({ line: Number(line), message }));
    if (said !== '' && !found.some(({ line }) => line > 1)) throw new Error(`The compiler failed: ${said}`);
    return values.map((_, index) => found.filter(({ line }) => line === index + 2).map(({ message }) => message));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the compiler prints: nothing where all is well. */
async function compile(folder: string): Promise<string> {
  const compiler = join(MODULES, 'typescript', 'bin', 'tsc');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [compiler, ...OPTIONS, 'reviews.ts'], {
      cwd: folder,
    });
    return stdout;
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    if (said === '') throw error;
    return said;
  }
}
