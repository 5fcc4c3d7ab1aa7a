import { dateTimeSpan, momentSpan, parseDateTime } from '../../domain/date-time.ts';
import { edtfSpan, nominalEdtfSpan } from '../../domain/edtf.ts';
import { END_OF_TIME, type Span } from '../../domain/span.ts';
import type { TimeProblem } from '../../domain/time-problem.ts';
import type { Problem } from './problems.ts';

/** The span of each time in an entry, by its JSON Pointer, and what is wrong with those that have none. */
export type ReadTimes = { readonly spans: ReadonlyMap<string, Span>; readonly problems: readonly Problem[] };

/** Reads the times of what may be an entry. What has not the form of a time is passed over: the schema reports it. */
export function readTimes(value: unknown): ReadTimes {
  const spans = new Map<string, Span>();
  const problems: Problem[] = [];
  for (const [path, read] of READERS) {
    const result = read(at(value, path));
    if (result === null) {
      continue;
    }
    if ('kind' in result) {
      problems.push({ ...result, path });
    } else {
      spans.set(path, result);
    }
  }
  return { spans, problems };
}

type OpenClaimDate = { readonly kind: 'CLAIM_DATE_WITHOUT_END'; readonly text: string };
type Result = Span | TimeProblem | OpenClaimDate | null;

/** Where entries have times. */
const READERS: readonly (readonly [path: string, read: (value: unknown) => Result])[] = [
  ['/claimDate', readClaimDate],
  ['/statement/window', readTime],
  ['/statement/time', readTime],
  ['/statement/since', readTime],
  ['/datePublished', (value) => (typeof value === 'string' ? edtfSpan(value, 'UTC') : null)],
];

function readTime(value: unknown): Result {
  const { edtf, timeZone, start, end } = textsOf(value);
  if (edtf !== undefined) {
    return timeZone === undefined ? null : edtfSpan(edtf, timeZone);
  }
  return start === undefined && end === undefined ? null : dateTimeSpan(start ?? null, end ?? null);
}

/**
 * A claimDate is one moment within its span, so that its end must be known: with `../date` it was said by then at the
 * latest. Approximate or uncertain, it counts at its nominal value.
 */
function readClaimDate(value: unknown): Result {
  const { edtf, timeZone, at: moment } = textsOf(value);
  if (edtf === undefined || timeZone === undefined) {
    const read = moment === undefined ? null : parseDateTime(moment);
    return typeof read === 'number' ? momentSpan(read) : read;
  }
  const span = nominalEdtfSpan(edtf, timeZone);
  return !('kind' in span) && span.latestEnd === END_OF_TIME ? { kind: 'CLAIM_DATE_WITHOUT_END', text: edtf } : span;
}

type Texts = Partial<Readonly<Record<'edtf' | 'timeZone' | 'start' | 'end' | 'at', string>>>;

function textsOf(value: unknown): Texts {
  const fields = typeof value === 'object' && value !== null ? Object.entries<unknown>({ ...value }) : [];
  return Object.fromEntries(fields.filter(([, text]) => typeof text === 'string'));
}

/** What stands at a JSON Pointer of plain names. */
function at(value: unknown, path: string): unknown {
  return path.split('/').slice(1).reduce<unknown>(fieldOf, value);
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, field)?.value : undefined;
}
