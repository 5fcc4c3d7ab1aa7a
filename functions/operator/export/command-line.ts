import { type Parsed, parseTableCommand, TABLE_USAGE, type TableOptions } from '../read-arguments.ts';

/** What is to be exported where to. */
export type ExportCommand = TableOptions & {
  readonly history: boolean;
  /** A file; null: the standard output. */
  readonly out: string | null;
};

export const USAGE: string = `Usage: npm run --silent export -- --table NAME [--endpoint URL] [--history] [--out FILE]

Writes what is on record now in the record format, one entry a line, each after those that it refers to, for npm start and
npm run import. What was retracted is left out, and named.

  --history         writes all that cannot be derived instead: every revision, the feed, and every verdict and status as it
                    was published, for npm run restore. Nobody should write meanwhile
  --out FILE        the file to write; the standard output unless said otherwise
${TABLE_USAGE}
  -h, --help        says this

The same record gives the same lines. It ends with 0 if all is written, with 1 if not, and with 2 if it was called in
another way.`;

export function parseCommand(args: readonly string[]): Parsed<ExportCommand> {
  return parseTableCommand(args, { history: 'boolean', out: 'string' }, ({ values, positionals }) => {
    if (positionals.length > 0) return `Nothing is known of ${JSON.stringify(positionals[0])}.`;
    const { history = false, out = null } = values;
    return { history: history === true, out: out === null ? null : String(out) };
  });
}
