/** `npm run rebuild`: derives anew what follows from the record. */
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../../operations/ledger/open-store.ts';
import { createStore } from '../../store/dynamodb.ts';
import { createPace } from '../pace.ts';
import { runCommand } from '../run-command.ts';
import { parseCommand, USAGE } from './command-line.ts';
import { describeRebuilt } from './describe-rebuilt.ts';
import { rebuild } from './rebuild.ts';
import { beginning, readState, stateFile } from './state.ts';

await runCommand(USAGE, parseCommand(process.argv.slice(2)), async (command, { database, progress, print }) => {
  const rebuilding = {
    database,
    store: openStore(createStore(database)),
    now: Date.now,
    pace: createPace(command.rate, performance.now.bind(performance), wait),
    progress,
    file: stateFile(command.state),
  };
  const state = command.resume ? await readState(command.state, command) : beginning(command);
  const rebuilt = await rebuild(rebuilding, state);
  progress.end();
  print(describeRebuilt(rebuilt));
  return rebuilt.failed + rebuilt.left === 0;
});
