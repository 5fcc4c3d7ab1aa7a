/** `npm run aside`: lists, retries and clears what could not be derived. */
import { openStore } from '../../operations/ledger/open-store.ts';
import { createStore } from '../../store/dynamodb.ts';
import { runCommand } from '../run-command.ts';
import { parseCommand, USAGE } from './command-line.ts';
import { workAside } from './work-aside.ts';

await runCommand(USAGE, parseCommand(process.argv.slice(2)), async (command, { database, print }) =>
  workAside(command, openStore(createStore(database)), { now: Date.now, print }),
);
