/** A shell in which programs do nothing but note how they were called. */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environmentWith, pathFrom } from './environment.ts';

/** A program and its arguments, as the shell gave them. */
export type Call = readonly [program: string, ...args: string[]];

const END = '\u001E';
/** Says the name and every argument, each with a zero behind it, and then what it was told to say. */
const STUB = `#!/bin/sh
printf '%s\\0' "\${0##*/}" "$@" >> "$CALLS"
printf '${END}' >> "$CALLS"
printf '%s\\n' "$SAID"
`;

/**
 * Runs a script, in which a variable that is not set is an error, and tells which of the programs it called how.
 *
 * @param said - what each of them prints
 */
export async function callsOf(script: string, programs: readonly string[], said: string): Promise<readonly Call[]> {
  const folder = await mkdtemp(join(tmpdir(), 'recorded-shell-'));
  try {
    for (const program of programs) {
      await writeFile(join(folder, program), STUB);
      await chmod(join(folder, program), 0o755);
    }
    const CALLS = join(folder, 'calls');
    await promisify(execFile)('sh', ['-eu', '-c', script], {
      cwd: folder,
      env: environmentWith({ PATH: pathFrom(folder), CALLS, SAID: said }),
    });
    return (await readFile(CALLS, 'utf8'))
      .split(END)
      .filter((call) => call !== '')
      .map((call) => {
        const [program = '', ...args] = call.split('\0').slice(0, -1);
        return [program, ...args];
      });
  } finally {
    await rm(folder, { recursive: true });
  }
}
