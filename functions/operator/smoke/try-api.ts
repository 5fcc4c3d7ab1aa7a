import { NoAnswerError } from '../ask.ts';
import { checks as allChecks, type Check, type Outcome } from './checks.ts';
import type { SmokeCommand } from './command-line.ts';

/**
 * Tries all that an API must do, one after the other, and prints how each ended. Once nothing answers, nothing more is
 * asked: one would wait for each. False: something failed.
 */
export async function tryApi(
  command: SmokeCommand,
  print: (line: string) => void,
  checks: readonly Check[] = allChecks,
): Promise<boolean> {
  let isFine = true;
  let run = async ({ run: check }: Check): Promise<Outcome> => check(command);
  for (const check of checks) {
    const { result, detail } = await run(check).catch((error: unknown): Outcome => {
      if (!(error instanceof NoAnswerError)) throw error;
      run = async () => ({ result: 'skipped', detail: 'nothing answers' });
      return { result: 'failed', detail: error.message };
    });
    if (result === 'failed') isFine = false;
    print(`${result.padEnd('skipped'.length)}  ${check.name}${detail === '' ? '' : ` (${detail})`}`);
  }
  return isFine;
}
