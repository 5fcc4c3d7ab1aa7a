import { type Parsed, parseTableCommand, TABLE_USAGE, type TableOptions } from '../read-arguments.ts';

/** What is to be restored where. */
export type RestoreCommand = TableOptions & { readonly file: string; readonly evenBroken: boolean };

export const USAGE: string = `Usage: npm run restore -- FILE --table NAME [--endpoint URL]

Puts what npm run export -- --history wrote into an empty table, as it was: every revision, the feed, and every verdict
and status as it was published. It verifies every chain of revisions, before and after, and then derives what follows
from the record, which is published only where it is another than what was published last.

Nothing else may write to the table meanwhile: disable the projector's event source, or restore before it is deployed.
Where it was stopped, empty the table and begin anew; where only deriving was, npm run rebuild is enough.

  --even-broken     restores histories as they are that somebody has been at, and names them
${TABLE_USAGE}
  -h, --help        says this

It ends with 0 if all is restored, with 1 if not, and with 2 if it was called in another way.`;

export function parseCommand(args: readonly string[]): Parsed<RestoreCommand> {
  return parseTableCommand(args, { 'even-broken': 'boolean' }, ({ values, positionals: [file, ...others] }) => {
    if (file === undefined || file === '') return 'Which export? Give the name of its file.';
    return others.length > 0 ? 'Only one file can be restored.' : { file, evenBroken: values['even-broken'] === true };
  });
}
