import { epochDay, isCalendarDate } from './calendar.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, type Span } from './span.ts';
import type { TimeProblem } from './time-problem.ts';

const DATE_TIME: RegExp =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d+))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/i;

/**
 * The moment, in epoch milliseconds, that a DateTime names: RFC 3339, with `Z` or an offset. A fraction of a second may
 * have any number of digits; what is finer than a millisecond is dropped. A leap second has no number of its own and is
 * refused, as is a day that the calendar does not have.
 */
export function parseDateTime(text: string): number | TimeProblem {
  const match = DATE_TIME.exec(text);
  if (match === null) {
    return { kind: 'INVALID_DATE_TIME', text };
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  if (!isCalendarDate({ year, month, day })) {
    return { kind: 'IMPOSSIBLE_DATE', text, date: text.slice(0, 10) };
  }
  const [fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = match.slice(7);
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const minutes = (epochDay({ year, month, day }) * 24 + hour) * 60 + minute - offset;
  return minutes * 60_000 + second * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

/** From one DateTime up to another, which is not included; null is unbounded. Two equal ones make a moment. */
export function dateTimeSpan(start: string | null, end: string | null): Span | TimeProblem {
  const from = start === null ? BEGINNING_OF_TIME : parseDateTime(start);
  const to = end === null ? END_OF_TIME : parseDateTime(end);
  if (typeof from !== 'number') {
    return from;
  }
  if (typeof to !== 'number') {
    return to;
  }
  return from > to
    ? { kind: 'ENDS_BEFORE_IT_BEGINS', text: `${start}/${end}` }
    : { earliestStart: from, latestStart: from, earliestEnd: to, latestEnd: to };
}

/** A moment, as a span of no length. */
export function momentSpan(at: number): Span {
  return { earliestStart: at, latestStart: at, earliestEnd: at, latestEnd: at };
}
