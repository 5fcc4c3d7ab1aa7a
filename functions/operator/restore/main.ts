/** `npm run restore`: puts an export with its history into an empty table. */
import { openStore } from '../../operations/ledger/open-store.ts';
import { createStore } from '../../store/dynamodb.ts';
import { describeRebuilt } from '../rebuild/describe-rebuilt.ts';
import { rebuild } from '../rebuild/rebuild.ts';
import { beginning } from '../rebuild/state.ts';
import { runCommand } from '../run-command.ts';
import { parseCommand, USAGE } from './command-line.ts';
import { readExport } from './read-file.ts';
import { restore } from './restore.ts';

await runCommand(USAGE, parseCommand(process.argv.slice(2)), async (command, { database, progress, print }) => {
  const store = openStore(createStore(database));
  const entries = await restore({
    database,
    store,
    progress,
    evenBroken: command.evenBroken,
    read: () => readExport(command.file),
  });
  progress.end();
  print(`Restored and verified: ${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}.`);
  // Where it is stopped a rebuild does all of it.
  const file = { write: async () => {}, remove: async () => {} };
  const pace = async (): Promise<void> => {};
  const rebuilding = { database, store, now: Date.now, pace, progress, file };
  const rebuilt = await rebuild(rebuilding, beginning({ table: command.table, since: null }));
  progress.end();
  print(describeRebuilt(rebuilt));
  return rebuilt.failed + rebuilt.left === 0;
});
