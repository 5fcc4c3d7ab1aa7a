import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What Chromium is called. */
const NAMES: readonly string[] = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where Chromium is; null: it is not here. */
export async function findBrowser(): Promise<string | null> {
  const found = await Promise.all(NAMES.map(whereIs));
  return found.find((path) => path !== null) ?? null;
}

async function whereIs(name: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('sh', ['-c', 'command -v "$0"', name]);
    return stdout.trim();
  } catch {
    return null;
  }
}
