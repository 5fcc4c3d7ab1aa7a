import { type Call, callsOf } from './recorded-shell.ts';
import { readRunbook } from './runbook.ts';

/** What every program is taken to print: it does for an address, and for a name. */
const SAID = 'https://example.org/graphql';
const PROGRAMS: readonly string[] = ['aws', 'curl', 'git', 'npm', 'npx'];

/** What the runbook has a shell call, from its first line to its last, with the arguments that the shell makes of it. */
export async function runbookCalls(): Promise<readonly Call[]> {
  const blocks = (await readRunbook()).flatMap((section) => section.blocks);
  return callsOf(blocks.join('\n'), PROGRAMS, SAID);
}
