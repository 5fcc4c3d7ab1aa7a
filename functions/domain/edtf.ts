import { parse } from 'edtf';
import { Temporal } from 'temporal-polyfill';
import { isCalendarDate } from './calendar.ts';
import type { Zone } from './edtf-date.ts';
import { expressionSpan } from './edtf-expression.ts';
import type { EdtfTree } from './edtf-tree.ts';
import { remembered } from './remembered.ts';
import type { Span } from './span.ts';
import type { TimeProblem } from './time-problem.ts';

/** Longer texts cost more to parse than any date is worth. */
const LONGEST_TEXT = 500;

/**
 * What an EDTF text means in a time zone: ISO 8601-2, levels 0 to 2, and of level 3 the seasons that are uncertain,
 * unspecified or ends of an interval. Days begin and end as the clocks of the zone (an IANA name) have it; a time of day
 * that has an offset of its own keeps to it.
 */
export function edtfSpan(text: string, timeZone: string): Span | TimeProblem {
  return spanOf({ text, timeZone, nominal: false });
}

/** As {@link edtfSpan}, but what is uncertain or approximate counts at its nominal value. */
export function nominalEdtfSpan(text: string, timeZone: string): Span | TimeProblem {
  return spanOf({ text, timeZone, nominal: true });
}

type Words = { readonly text: string; readonly timeZone: string; readonly nominal: boolean };

function spanOf(words: Words): Span | TimeProblem {
  if (!isTimeZone(words.timeZone)) return { kind: 'UNKNOWN_TIME_ZONE', timeZone: words.timeZone };
  return words.text.length > LONGEST_TEXT ? notParsed(words.text) : parsedSpan(words);
}

/** How many texts' spans are kept at hand: a revision is read again whenever it is opened, and parsing costs 90 µs. */
const MOST_REMEMBERED = 2000;

const parsedSpan = remembered(
  MOST_REMEMBERED,
  ({ text, timeZone, nominal }: Words) => JSON.stringify([text, timeZone, nominal]),
  ({ text, timeZone, nominal }): Span | TimeProblem => {
    const tree = parseTree(text);
    return tree === null ? notParsed(text) : expressionSpan(tree, { text, nominal, zone: zoneOf(timeZone) });
  },
);

/**
 * Whether a time zone (IANA) has that name. Temporal takes offsets and whole DateTimes for time zones as well: neither
 * begins with a letter.
 */
export function isTimeZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).hour >= 0;
  } catch {
    return false;
  }
}

/** The library reads the fraction `.5` as five milliseconds: give it three digits. */
function parseTree(text: string): EdtfTree | null {
  const padded = text.replace(/(:\d\d)\.(\d+)/g, (_, seconds: string, fraction: string) => {
    return `${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  });
  try {
    return parse<EdtfTree>(padded, { level: 3 });
  } catch {
    return null;
  }
}

/** The grammar knows how long a month is at most, so that to it 31 April is bad syntax: say what it is. */
function notParsed(text: string): TimeProblem {
  for (const [date, year, month, day] of text
    .slice(0, LONGEST_TEXT)
    .matchAll(/(?<!\d)(-?\d{4})-(\d\d)-(\d\d)(?!\d)/g)) {
    if (!isCalendarDate({ year: Number(year), month: Number(month), day: Number(day) })) {
      return { kind: 'IMPOSSIBLE_DATE', text, date };
    }
  }
  return { kind: 'INVALID_EDTF', text };
}

function zoneOf(name: string): Zone {
  return {
    name,
    midnight: (date) => Temporal.PlainDate.from(date).toZonedDateTime(name).epochMilliseconds,
    clock: (date, millisecondOfDay) => {
      const shown = Temporal.PlainDateTime.from(date).add({ milliseconds: millisecondOfDay });
      const first = shown.toZonedDateTime(name, { disambiguation: 'earlier' });
      const last = shown.toZonedDateTime(name, { disambiguation: 'later' });
      return first.toPlainDateTime().equals(shown) ? [first.epochMilliseconds, last.epochMilliseconds] : null;
    },
  };
}
