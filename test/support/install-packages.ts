import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Installs what a folder's own lockfile names, unless it is there: what some tests need, and nobody else.
 *
 * @param announce - called before it is done, for it takes a while
 * @throws Error with what npm says where it cannot be had
 */
export async function installPackages(folder: string, announce: () => void): Promise<void> {
  const lockFile = join(folder, 'package-lock.json');
  /** What was installed last, all of it. */
  const installed = join(folder, 'node_modules', '.installed-lock.json');
  if (existsSync(installed) && (await readFile(installed, 'utf8')) === (await readFile(lockFile, 'utf8'))) return;
  announce();
  try {
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`What ${folder} needs cannot be installed.\n${said}`, { cause: error });
  }
  await copyFile(lockFile, installed);
}
