import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const LOCK = fileURLToPath(new URL('package-lock.json', import.meta.url));
/** What was installed last, all of it. */
const INSTALLED = fileURLToPath(new URL('node_modules/.installed-lock.json', import.meta.url));

/**
 * Installs AWS's runtime client beside this file as its lock says, unless it is there.
 *
 * @throws Error with what npm says where it cannot be had or compiled
 */
export async function installRuntimeClient(): Promise<void> {
  const lock = await readFile(LOCK, 'utf8');
  if (existsSync(INSTALLED) && (await readFile(INSTALLED, 'utf8')) === lock) return;
  console.log("Compiling AWS's runtime client, which takes about a minute ...");
  try {
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: FOLDER });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`AWS's runtime client cannot be installed.\n${said}`, { cause: error });
  }
  await copyFile(LOCK, INSTALLED);
}
