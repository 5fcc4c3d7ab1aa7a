/** `npm run export`: writes what is on record, with or without its history. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openStore } from '../../operations/ledger/open-store.ts';
import { createStore } from '../../store/dynamodb.ts';
import { formatLine } from '../history-lines.ts';
import { runCommand } from '../run-command.ts';
import { parseCommand, USAGE } from './command-line.ts';
import { currentExport } from './current-export.ts';
import { historyExport } from './history-export.ts';

await runCommand(USAGE, parseCommand(process.argv.slice(2)), async (command, { database, progress }) => {
  const store = openStore(createStore(database));
  const { step, line: say } = progress;
  async function* lines(): AsyncGenerator<string> {
    progress.begin('Exporting entries', null);
    if (command.history) {
      for await (const line of historyExport({ database, store }, step)) yield `${formatLine(line)}\n`;
    } else {
      for await (const line of currentExport({ database, truth: store.truth, step, say })) yield `${line}\n`;
    }
  }
  const out = command.out === null ? process.stdout : createWriteStream(command.out);
  await pipeline(Readable.from(lines()), out);
  return true;
});
