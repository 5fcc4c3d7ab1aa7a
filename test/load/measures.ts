import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** How much memory a process has, in bytes: what `ps` calls its resident set. */
export async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) * 1024;
}

/** @throws where there is nothing to take it of */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('Nothing has no median.');
  return middle;
}
