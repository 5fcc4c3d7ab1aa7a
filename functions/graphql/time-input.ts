import type { Range } from '../domain/indexes.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../domain/span.ts';
import type { TimeProblem } from '../domain/time-problem.ts';
import { badUserInput } from './bad-user-input.ts';
import { momentOrNull } from './moment.ts';
import type { TimeInput } from './schema-types.generated.ts';

/**
 * From the first to the last moment that a time may hold.
 *
 * @param argument the name of the argument, for errors
 * @throws GraphQLError naming the part of the argument that has no meaning
 */
export async function parseTimeInput(input: TimeInput, argument: string): Promise<Range> {
  const { edtf = null, timeZone = null, start = null, end = null } = input;
  const byMoments = start !== null || end !== null;
  if (byMoments === (edtf !== null) || (timeZone !== null && edtf === null)) {
    throw badUserInput(argument, input, 'it must have either edtf with timeZone, or start or end or both');
  }
  if (edtf === null) {
    return momentsRange({ start, end }, argument);
  }
  if (timeZone === null) {
    throw badUserInput(`${argument}.timeZone`, timeZone, 'edtf needs the name of a time zone, such as Europe/Kyiv');
  }
  // Parsing EDTF takes a library that most requests do without.
  const { edtfSpan } = await import('../domain/edtf.ts');
  const span = edtfSpan(edtf, timeZone);
  if (!('kind' in span)) {
    return { from: span.earliestStart, to: span.latestEnd };
  }
  throw span.kind === 'UNKNOWN_TIME_ZONE'
    ? badUserInput(`${argument}.timeZone`, timeZone, EXPECTED[span.kind])
    : badUserInput(`${argument}.edtf`, edtf, EXPECTED[span.kind]);
}

/** The end is not included, but a time from a moment to the same moment is that moment. */
function momentsRange(
  { start, end }: { readonly start: string | null; readonly end: string | null },
  argument: string,
): Range {
  const from = momentOrNull(start) ?? BEGINNING_OF_TIME;
  const to = momentOrNull(end) ?? END_OF_TIME;
  if (from > to) {
    throw badUserInput(`${argument}.end`, end, 'it must not lie before start');
  }
  return { from, to: Math.max(to, from + 1) };
}

const EXPECTED: Readonly<Record<TimeProblem['kind'], string>> = {
  INVALID_EDTF: 'it must be a date or interval in EDTF (ISO 8601-2), such as 2026-02-03 or 2026-01-29/2026-02-04',
  INVALID_DATE_TIME: 'it must be a date and time with an offset, such as 2026-02-02T23:59:59Z',
  IMPOSSIBLE_DATE: 'the calendar has no such date',
  SKIPPED_BY_CLOCKS: 'the clocks of the time zone leave that time out',
  OUT_OF_RANGE: 'it lies too far away to be reckoned with',
  UNKNOWN_TIME_ZONE: 'it must be the name of a time zone in the IANA database, such as Europe/Kyiv',
  ENDS_BEFORE_IT_BEGINS: 'it must not end before it begins',
};
