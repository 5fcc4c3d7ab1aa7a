import { parseDateTime } from '../../domain/date-time.ts';
import { type Parsed, parseTableCommand, TABLE_USAGE, type TableOptions } from '../read-arguments.ts';

/** What is to be derived anew. */
export type RebuildCommand = TableOptions & {
  /** ISO 8601, UTC: only what was recorded since; null: everything. */
  readonly since: string | null;
  /** How many items a second may be looked at or derived. */
  readonly rate: number;
  readonly resume: boolean;
  /** The file that says how far it has come. */
  readonly state: string;
};

const DEFAULT_RATE = 1000;
const DEFAULT_STATE = 'counterclaim-rebuild.json';

export const USAGE: string = `Usage: npm run rebuild -- --table NAME [--endpoint URL] [--since MOMENT] [--rate N] [--resume]

Derives anew, from the record, all that follows from it, and removes what does not follow from it. Nobody need stop
reading or writing meanwhile, and nothing is published or told in the feed that was before. What cannot be derived is
put aside (npm run aside).

  --since MOMENT    derives only what was recorded since then, such as 2026-02-05T12:00:00Z, and removes nothing: after an
                    outage that was longer than the day that the table's stream keeps
  --rate N          how many items a second it looks at or derives at most; ${DEFAULT_RATE} unless said otherwise
  --resume          goes on where the last rebuild of the table was stopped
  --state FILE      the file that says how far it has come, and is removed in the end; ${DEFAULT_STATE} here
                    unless said otherwise
${TABLE_USAGE}
  -h, --help        says this

It ends with 0 if all is derived, with 1 if something is not, and with 2 if it was called in another way.`;

const OPTIONS = { since: 'string', rate: 'string', resume: 'boolean', state: 'string' } as const;

export function parseCommand(args: readonly string[]): Parsed<RebuildCommand> {
  return parseTableCommand(args, OPTIONS, ({ values, positionals }) => {
    const { since, rate = DEFAULT_RATE, resume = false, state = DEFAULT_STATE } = values;
    const moment = since === undefined ? null : parseDateTime(String(since));
    if (positionals.length > 0) return `Nothing is known of ${JSON.stringify(positionals[0])}.`;
    if (moment !== null && typeof moment !== 'number')
      return `--since must be a moment such as 2026-02-05T12:00:00Z, not ${JSON.stringify(since)}.`;
    if (!(Number.isInteger(Number(rate)) && Number(rate) >= 1))
      return `--rate must be a whole number from 1 on, not ${JSON.stringify(rate)}.`;
    return {
      since: moment === null ? null : new Date(moment).toISOString(),
      rate: Number(rate),
      resume: resume === true,
      state: String(state),
    };
  });
}
