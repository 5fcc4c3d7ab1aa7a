import { entryTypeOf } from '../../domain/legible.ts';
import type { EntryType } from '../../domain/record.ts';
import type { Trigger } from '../../operations/kept-ports.ts';
import { type Parsed, parseTableCommand, TABLE_USAGE, type TableOptions } from '../read-arguments.ts';

/** What is to be done with what was put aside. */
export type AsideCommand = TableOptions & {
  readonly action: Action;
  /** Null: all of it. */
  readonly what: Trigger | null;
};
type Action = 'list' | 'retry' | 'clear';

export const USAGE: string = `Usage: npm run aside -- list --table NAME [--endpoint URL]
       npm run aside -- retry (TYPE KEY | --all) --table NAME [--endpoint URL]
       npm run aside -- clear (TYPE KEY | --all) --table NAME [--endpoint URL]

What could not be derived from the record is put aside, so that it does not hold up the rest.

  list              says what was put aside: what it is, since when, how often it was tried, and what was said last
  retry             derives it, and takes it away where that succeeds
  clear             takes it away: it is derived when it is written next, or by npm run rebuild

  TYPE KEY          what list says of it, such as: Claim energy-truce/10
${TABLE_USAGE}
  -h, --help        says this

It ends with 0 if all went well, with 1 if something did not, and with 2 if it was called in another way.`;

export function parseCommand(args: readonly string[]): Parsed<AsideCommand> {
  return parseTableCommand(args, { all: 'boolean' }, ({ values, positionals }) => {
    const [action = '', ...named] = positionals;
    if (!isAction(action)) return 'What is to be done? Say list, retry or clear.';
    const isAll = values['all'] === true;
    if (action === 'list') return named.length > 0 || isAll ? 'list says all there is.' : { action, what: null };
    if (isAll && named.length === 0) return { action, what: null };
    const [type = '', key = '', ...others] = named;
    if (isAll || key === '' || others.length > 0) return `What is to be tried? Give its type and its key, or --all.`;
    const what = triggerOf(type, key);
    return what === null ? `There is no type ${JSON.stringify(type)}.` : { action, what };
  });
}

function isAction(text: string): text is Action {
  return text === 'list' || text === 'retry' || text === 'clear';
}

function triggerOf(type: string, key: string): Trigger | null {
  if (type === 'task') return { task: key };
  const entryType: EntryType | null = entryTypeOf({ type });
  return entryType === null ? null : { entry: { type: entryType, key } };
}
