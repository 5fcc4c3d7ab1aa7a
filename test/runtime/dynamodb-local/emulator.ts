import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The npm package with DynamoDB Local 1.25.1 in it; the only one that brings all of it, so that npm is enough. */
const PACKAGE = 'amplify-dynamodb-simulator@2.9.30';
/** What npm states as the package's integrity. */
const SHA512 = 'xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/dynamodb-local', import.meta.url));

const run = promisify(execFile);

/**
 * The directory with DynamoDB Local's jar, which is fetched once.
 *
 * @throws Error where the package cannot be had, or is not the one that this was written for
 */
export async function fetchEmulator(): Promise<string> {
  const kept = join(CACHE, PACKAGE);
  if (!existsSync(kept)) {
    await mkdir(CACHE, { recursive: true });
    const scratch = await mkdtemp(join(CACHE, 'fetching-'));
    try {
      await unpack(await pack(scratch), scratch);
      await keep(join(scratch, 'package'), kept);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
  return join(kept, 'emulator');
}

/** The path of the package's archive, as npm leaves it. */
async function pack(directory: string): Promise<string> {
  console.log(`Fetching ${PACKAGE} (57 MB) ...`);
  const args = ['pack', PACKAGE, '--pack-destination', directory, '--prefer-offline', '--loglevel', 'error'];
  const { stdout } = await run('npm', args);
  return join(directory, stdout.trim());
}

async function unpack(archive: string, directory: string): Promise<void> {
  const found = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (found !== SHA512) throw new Error(`${PACKAGE} has the integrity sha512-${found}, not sha512-${SHA512}.`);
  await run('tar', ['-xzf', archive, '-C', directory, 'package/emulator']);
}

/** In one step, so that what is kept is whole; another run may have been faster. */
async function keep(directory: string, kept: string): Promise<void> {
  try {
    await rename(directory, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
  }
}
