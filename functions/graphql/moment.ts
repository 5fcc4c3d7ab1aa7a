import { parseDateTime } from '../domain/date-time.ts';

const EXPECTED = 'A DateTime is a date and time of the calendar with an offset, such as 2026-02-02T23:59:59Z.';

/**
 * The moment that a DateTime names, in epoch milliseconds.
 *
 * @throws TypeError where it names none; arguments have been looked at before anybody is given them
 */
export function momentOf(text: string): number {
  const moment = parseDateTime(text);
  if (typeof moment !== 'number') throw new TypeError(EXPECTED);
  return moment;
}

/** The same of an argument that may be left out. */
export function momentOrNull(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : momentOf(text);
}
