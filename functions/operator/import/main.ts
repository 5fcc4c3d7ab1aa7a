/** `npm run import`: puts files in the record format on the record, through the API. */
import { setTimeout as wait } from 'node:timers/promises';
import { readToken } from '../environment.ts';
import { createProgress } from '../progress.ts';
import { type Command, parseCommand, USAGE } from './command-line.ts';
import { describeTally } from './describe-tally.ts';
import { importFiles } from './import-files.ts';

const STOPPED = 'Stopped. Give the same command again to load the rest.';

const command = parseCommand(process.argv.slice(2), { COUNTERCLAIM_TOKEN: readToken() });
if ('help' in command) {
  console.log(USAGE);
} else if ('problem' in command) {
  console.error(`${command.problem}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  await run(command);
}

async function run(given: Command): Promise<void> {
  const progress = createProgress(process.stderr, performance.now.bind(performance));
  // Also while nothing is done, as where the API is asked again and again.
  const showing = setInterval(progress.show, 1000);
  const { tally, behind, end } = importFiles(given, { stdin: process.stdin, progress, wait });
  const stopped = await Promise.race([end, signalled()]);
  clearInterval(showing);
  progress.end();
  if (stopped !== null) console.error(stopped);
  console.log(describeTally(tally, { dryRun: given.dryRun, isWhole: stopped === null }));
  const { DIFFERENT, BAD, FAILED } = tally;
  process.exitCode = stopped === null && DIFFERENT + BAD + FAILED + behind() === 0 ? 0 : 1;
  // What is under way may be left: it is recorded, or it is not, and the next run finds out which.
  if (stopped !== null) process.exit();
}

/** npm passes on what the terminal has sent already, so that a signal may come twice. */
async function signalled(): Promise<string> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve(STOPPED));
    process.on('SIGTERM', () => resolve(STOPPED));
  });
}
