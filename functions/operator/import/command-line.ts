import { isUrl, tryParseArgs } from '../read-arguments.ts';

/** What is to be imported where. */
export type Command = {
  /** `-`: the standard input. */
  readonly files: readonly string[];
  /** Null: nobody is asked, for this is a dry run. */
  readonly endpoint: string | null;
  /** Null: nothing is written, for this is a dry run. */
  readonly token: string | null;
  readonly dryRun: boolean;
  /** Whether it ends only when what follows from the entries is derived. */
  readonly untilDerived: boolean;
  /** How many requests may be under way at a time. */
  readonly concurrency: number;
};
/** What the environment says; an empty variable says nothing. */
export type Variables = { readonly COUNTERCLAIM_TOKEN: string | undefined };

const DEFAULT_CONCURRENCY = 16;
const MOST_CONCURRENT = 64;

export const USAGE: string = `Usage: npm run import -- FILE… --endpoint URL [--token TOKEN]
       npm run import -- FILE… --dry-run [--endpoint URL]

Puts what the files hold on the record, through the API. Files are in the record format, one JSON object a line, in any
order, and of any size; - is the standard input. What is there already stays as it is, so that the same command can be
given again: after it was stopped, after lines were mended, or to make sure.

  --endpoint URL    the API, such as http://localhost:4000/graphql
  --token TOKEN     an editor's; better in the environment, as COUNTERCLAIM_TOKEN, than in the shell's history
  --dry-run         writes nothing, and says what is wrong with the files; with --endpoint also what is there already
  --wait            ends when the last claims that it recorded have their verdicts, and says how long that took
  --concurrency N   how many requests may be under way at a time, 1 to ${MOST_CONCURRENT}; ${DEFAULT_CONCURRENCY} unless said otherwise
  -h, --help        says this

Lines that cannot be loaded are named with all that is wrong with them, and the rest is loaded.
It ends with 0 if all is on the record and, with --wait, derived; with 1 if something is not, and with 2 if it was called
in another way.`;

/** What was asked for, be it only how to ask, or what is wrong with it, in a sentence. */
export function parseCommand(args: readonly string[], variables: Variables): Command | Help | Problem {
  const parsed = tryParseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      endpoint: { type: 'string' },
      token: { type: 'string' },
      concurrency: { type: 'string' },
      'dry-run': { type: 'boolean' },
      wait: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if ('problem' in parsed) return parsed;
  const { values, positionals: files } = parsed;
  if (values.help === true) return { help: true };
  const dryRun = values['dry-run'] ?? false;
  const untilDerived = values.wait ?? false;
  const endpoint = values.endpoint ?? null;
  const token = (values.token ?? variables.COUNTERCLAIM_TOKEN ?? '').trim() || null;
  const concurrency = Number(values.concurrency ?? DEFAULT_CONCURRENCY);
  const problem = [
    files.length === 0 && 'Which files? Give their names, or - for the standard input.',
    files.filter((file) => file === '-').length > 1 && 'The standard input can be read but once.',
    endpoint === null && !dryRun && 'Where to? Give --endpoint, or --dry-run to write nothing.',
    untilDerived && dryRun && 'Nothing follows from a dry run: leave out --wait.',
    endpoint !== null &&
      !isUrl(endpoint) &&
      `--endpoint must be an http or https URL, not ${JSON.stringify(endpoint)}.`,
    token === null && !dryRun && 'Who writes? Give an editor’s token in COUNTERCLAIM_TOKEN or with --token.',
    token !== null && !/^[\w\-.~+/]+=*$/.test(token) && 'The token has characters that no token has.',
    !(Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= MOST_CONCURRENT) &&
      `--concurrency must be a whole number from 1 to ${MOST_CONCURRENT}, not ${JSON.stringify(values.concurrency)}.`,
  ].find((sentence) => sentence !== false);
  return problem === undefined ? { files, endpoint, token, dryRun, untilDerived, concurrency } : { problem };
}

type Help = { readonly help: true };
type Problem = { readonly problem: string };
