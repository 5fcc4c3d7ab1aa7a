import { dateTimeSpan, momentSpan, parseDateTime } from '../../domain/date-time.ts';
import { edtfSpan, isTimeZone, nominalEdtfSpan } from '../../domain/edtf.ts';
import { fieldOf } from '../../domain/legible.ts';
import { END_OF_TIME, type Span } from '../../domain/span.ts';
import type { TimeProblem } from '../../domain/time-problem.ts';
import type { Problem } from './problems.ts';

/** The span of each time in an entry, by its JSON Pointer, and what is wrong with those that have none. */
export type ReadTimes = { readonly spans: ReadonlyMap<string, Span>; readonly problems: readonly Problem[] };

/**
 * Reads the times of what may be an entry, each of their texts as far as it has the right form: what the schema has
 * found wrong there, or misses, is passed over.
 */
export function readTimes(value: unknown, ofForm: readonly Problem[]): ReadTimes {
  const wrong = new Set(ofForm.map(({ path }) => path));
  const spans = new Map<string, Span>();
  const problems: Problem[] = [];
  for (const [path, read] of READERS) {
    const result = wrong.has(path)
      ? []
      : read(textsOf(path.split('/').slice(1).reduce<unknown>(fieldOf, value), path, wrong));
    if ('latestEnd' in result) {
      spans.set(path, result);
    } else {
      problems.push(...result.map((fault) => ({ ...fault, path: `${path}${fault.path}` })));
    }
  }
  return { spans, problems };
}

/** The texts that a time consists of; `all`: it is a text by itself. */
type Texts = Partial<Readonly<Record<'edtf' | 'timeZone' | 'start' | 'end' | 'at' | 'all', string>>>;
/** What a text means, or why it means nothing. */
type Reading = Span | TimeProblem | { readonly kind: 'CLAIM_DATE_WITHOUT_END'; readonly text: string };
/** `path`: from the time on. */
type Fault = Exclude<Reading, Span> & { readonly path: string };
type Result = Span | readonly Fault[];

/** Where entries have times. */
const READERS: readonly (readonly [path: string, read: (texts: Texts) => Result])[] = [
  ['/claimDate', readClaimDate],
  ['/statement/window', readTime],
  ['/statement/time', readTime],
  ['/statement/since', readTime],
  ['/datePublished', ({ all }) => (all === undefined ? [] : readAs('', edtfSpan(all, 'UTC')))],
];

function readTime({ edtf, timeZone, start, end }: Texts): Result {
  if (edtf !== undefined || timeZone !== undefined) {
    return readEdtf(edtf, timeZone, edtfSpan);
  }
  if (start === undefined && end === undefined) {
    return [];
  }
  const faults = [...dateTimeFaults('/start', start), ...dateTimeFaults('/end', end)];
  return faults.length > 0 ? faults : readAs('', dateTimeSpan(start ?? null, end ?? null));
}

function dateTimeFaults(path: string, text: string | undefined): readonly Fault[] {
  const read = text === undefined ? 0 : parseDateTime(text);
  return typeof read === 'number' ? [] : [{ ...read, path }];
}

/**
 * A claimDate is one moment within its span, so that its end must be known: with `../date` it was said by then at the
 * latest. Approximate or uncertain, it counts at its nominal value.
 */
function readClaimDate({ edtf, timeZone, at }: Texts): Result {
  if (edtf !== undefined || timeZone !== undefined) {
    return readEdtf(edtf, timeZone, closedSpan);
  }
  const read = at === undefined ? null : parseDateTime(at);
  return typeof read === 'number' ? momentSpan(read) : read === null ? [] : [{ ...read, path: '/at' }];
}

function closedSpan(edtf: string, timeZone: string): Reading {
  const span = nominalEdtfSpan(edtf, timeZone);
  return !('kind' in span) && span.latestEnd === END_OF_TIME ? { kind: 'CLAIM_DATE_WITHOUT_END', text: edtf } : span;
}

/** Without a time zone that there is, what is wrong with the text shows in any other as well. */
function readEdtf(
  edtf: string | undefined,
  timeZone: string | undefined,
  read: (edtf: string, timeZone: string) => Reading,
): Result {
  const known = timeZone !== undefined && isTimeZone(timeZone);
  const result = edtf === undefined ? [] : readAs('/edtf', read(edtf, known ? timeZone : 'UTC'));
  if (known) {
    return result;
  }
  const ofZone = timeZone === undefined ? [] : [{ kind: 'UNKNOWN_TIME_ZONE', path: '/timeZone', timeZone } as const];
  return ['latestEnd' in result ? [] : result, ofZone].flat();
}

function readAs(path: string, read: Reading): Result {
  return 'kind' in read ? [{ ...read, path }] : read;
}

function textsOf(time: unknown, path: string, wrong: ReadonlySet<string>): Texts {
  const fields = typeof time === 'string' ? { all: time } : typeof time === 'object' ? { ...time } : {};
  return Object.fromEntries(
    Object.entries<unknown>(fields).filter(
      ([field, text]) => typeof text === 'string' && !wrong.has(`${path}/${field}`),
    ),
  );
}
