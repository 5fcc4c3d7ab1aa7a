import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { environmentWith } from './environment.ts';
import { PROJECT } from './runbook.ts';

/**
 * Gives a block of the runbook to a shell, as it stands there, and tells what was printed.
 *
 * @throws Error where a command in it fails
 */
export async function runBlock(
  block: string | undefined,
  variables: Readonly<Record<string, string>>,
  folder: string = PROJECT,
): Promise<string> {
  if (block === undefined) throw new Error('There is no such block.');
  const { stdout } = await promisify(execFile)('sh', ['-eu', '-c', block], {
    cwd: folder,
    env: environmentWith(variables),
  });
  return stdout;
}
