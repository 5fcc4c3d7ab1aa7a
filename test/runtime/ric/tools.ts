import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What the runtime client is compiled with, each by one of its names; openssl makes a certificate for a test. */
const TOOLS: readonly (readonly string[])[] = [
  ['cmake', 'cmake3'],
  ['make'],
  ['g++', 'c++'],
  ['python3'],
  ['xz'],
  ['openssl'],
];

/** What keeps the tests from being run; null: nothing does. */
export async function toolsProblem(platform: string = process.platform): Promise<string | null> {
  if (platform !== 'linux') return `AWS's runtime client runs on Linux only, and this is ${platform}.`;
  const found = await Promise.all(TOOLS.map(async (names) => Promise.all(names.map(isThere))));
  const missing = TOOLS.filter((_, index) => !found[index]?.includes(true)).map(([name]) => name);
  if (missing.length === 0) return null;
  return `AWS's runtime client compiles as it is installed, and its tests need what is not here: ${missing.join(', ')}.`;
}

async function isThere(name: string): Promise<boolean> {
  try {
    await promisify(execFile)('sh', ['-c', 'command -v "$0"', name]);
    return true;
  } catch {
    return false;
  }
}
