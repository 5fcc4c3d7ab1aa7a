import { parseDateTime } from '../../domain/date-time.ts';
import type { Entry } from '../../domain/record.ts';
import { changesBetween } from '../../operations/ledger/changes.ts';
import { formatEntry } from '../../operations/record-format/format-entry.ts';
import { parseEntry } from '../../operations/record-format/parse-entry.ts';
import type { Finding } from './outcome.ts';

/** The latest revision of an entry, as the API shows it. */
export type OnRecord = {
  readonly number: number;
  readonly retracted: boolean;
  /** Canonical JSON with the `entry` in the record format; null: it was redacted. */
  readonly canonicalContent: string | null;
};

/** In what the record differs from an entry of the files, one finding for each part; empty: it says the same. */
export function differences(entry: Entry, { number, retracted, canonicalContent }: OnRecord): readonly Finding[] {
  const revision = `the record (revision ${number})`;
  if (canonicalContent === null) return [{ path: '', message: `What ${revision} said was redacted.` }];
  const mine = inMoments(formatEntry(entry), '');
  const paths = changesBetween(mine, comparable(entryIn(canonicalContent))).map(({ path }) => path);
  return [
    ...(retracted ? [{ path: '', message: `It was retracted on ${revision}.` }] : []),
    ...paths.map((path) => ({ path, message: `Here ${revision} says something else.` })),
  ];
}

/** The entry that a revision's content holds, in the record format. */
export function entryIn(canonicalContent: string): unknown {
  const content: unknown = JSON.parse(canonicalContent);
  return typeof content === 'object' && content !== null && 'entry' in content ? content.entry : null;
}

/**
 * An entry of the record in the one form that what says the same has: the record format says much in more ways than one,
 * and a moment may have come with another offset.
 */
function comparable(value: unknown): unknown {
  const parsed = parseEntry(value);
  return inMoments('entry' in parsed ? formatEntry(parsed.entry) : value, '');
}

const MOMENTS: ReadonlySet<string> = new Set(
  ['window', 'time', 'since'].flatMap((field) => [`/statement/${field}/start`, `/statement/${field}/end`]),
).add('/claimDate/at');

function inMoments(value: unknown, path: string): unknown {
  if (typeof value === 'string' && MOMENTS.has(path)) {
    const moment = parseDateTime(value);
    return typeof moment === 'number' ? moment : value;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries<unknown>({ ...value }).map(([field, member]) => [field, inMoments(member, `${path}/${field}`)]),
  );
}
