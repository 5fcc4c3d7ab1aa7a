import { type CalendarDate, epochDay, isCalendarDate, monthsLater, nextDay } from './calendar.ts';
import { type DatePattern, patternRange, yearRange } from './date-pattern.ts';
import { type DatedSpan, definiteSpan, oneOfSpan, somewhereIn } from './edtf-span.ts';
import type { EdtfDate, EdtfSeason, EdtfYears } from './edtf-tree.ts';
import type { Span } from './span.ts';
import type { TimeProblem } from './time-problem.ts';

/** What a place's clocks show. */
export type Zone = {
  readonly name: string;
  /** The moment at which a day begins, in epoch milliseconds. */
  readonly midnight: (date: CalendarDate) => number;
  /**
   * The first and the last moment at which the clocks show so many milliseconds after midnight; two where they are put
   * back, null where they are put forward past it.
   */
  readonly clock: (date: CalendarDate, millisecondOfDay: number) => readonly [first: number, last: number] | null;
};

/** What is being read; `nominal`: as if nothing were uncertain or approximate. */
export type Reading = { readonly text: string; readonly zone: Zone; readonly nominal: boolean };

/** Reads one date of an expression, whatever its precision. */
export function readDate(node: EdtfDate | EdtfSeason | EdtfYears, reading: Reading): DatedSpan | TimeProblem {
  const span = nominalSpan(node, reading);
  return 'kind' in span ? span : { span, qualified: !reading.nominal && isQualified(node) };
}

function isQualified({ uncertain = 0, approximate = 0 }: EdtfDate | EdtfSeason | EdtfYears): boolean {
  return Boolean(uncertain) || Boolean(approximate);
}

function nominalSpan(node: EdtfDate | EdtfSeason | EdtfYears, reading: Reading): Span | TimeProblem {
  if (node.type === 'Season') {
    return seasonSpan(node, reading);
  }
  if (node.type === 'Year' || node.type === 'Decade' || node.type === 'Century') {
    return yearsSpan(node, reading);
  }
  return node.values.length > 3 ? clockSpan(node, reading) : calendarSpan(node, reading);
}

/** A year, month or day; where digits are unspecified, one of those that fit. */
function calendarSpan(node: EdtfDate, reading: Reading): Span | TimeProblem {
  const pattern = patternOf(node, reading.text);
  const range = patternRange(pattern);
  if (range === null) {
    return impossible(pattern, reading);
  }
  const after = (date: CalendarDate): CalendarDate => {
    return pattern.day === null ? monthsLater(date, pattern.month === null ? 12 : 1) : nextDay(date);
  };
  const { midnight } = reading.zone;
  const [first, last] = [
    definiteSpan(midnight(range.first), midnight(after(range.first))),
    definiteSpan(midnight(range.last), midnight(after(range.last))),
  ];
  return first.latestEnd > first.earliestStart && last.latestEnd > last.earliestStart
    ? oneOfSpan([first, last])
    : skipped(reading);
}

/**
 * The library takes the month or day `X0` for `X1`; where the text has such a one, any is allowed for.
 */
function patternOf({ values: [year = 0, month, day], unspecified = 0 }: EdtfDate, text: string): DatePattern {
  const mask = (digits: string, offset: number): string => {
    return digits.replace(/./g, (digit, index: number) => ((unspecified >> (offset + index)) & 1 ? 'X' : digit));
  };
  const two = (value: number, offset: number): string => {
    const masked = mask(String(value).padStart(2, '0'), offset);
    return masked === 'X1' && text.includes('X0') ? 'XX' : masked;
  };
  const sign = year < 0 || Object.is(year, -0) ? '-' : '';
  return {
    year: sign + mask(String(Math.abs(year)).padStart(4, '0'), 0),
    month: month === undefined ? null : two(month + 1, 4),
    day: day === undefined ? null : two(day, 6),
  };
}

/** A time of day lasts as long as the unit that it is given to: a minute, a second or a millisecond. */
function clockSpan(node: EdtfDate, reading: Reading): Span | TimeProblem {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0] = node.values;
  const date = { year, month: month + 1, day };
  if (!isCalendarDate(date)) {
    return impossible(patternOf(node, reading.text), reading);
  }
  const clock = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  const moments = momentsOf({ date, clock, node }, reading.zone);
  if (moments === null) {
    return skipped(reading);
  }
  const length = node.values.length === 5 ? 60_000 : node.values.length === 6 ? 1000 : 1;
  const [first, last] = moments;
  return { earliestStart: first, latestStart: last, earliestEnd: first + length, latestEnd: last + length };
}

type ClockTime = { readonly date: CalendarDate; readonly clock: number; readonly node: EdtfDate };

function momentsOf({ date, clock, node }: ClockTime, zone: Zone): readonly [number, number] | null {
  if (node.timeZone === undefined || node.offset === undefined) {
    return zone.clock(date, clock);
  }
  const moment = epochDay(date) * 86_400_000 + clock - node.offset * 60_000;
  return [moment, moment];
}

/** First month and number of months of the parts of the year that are the same everywhere. */
const PARTS_OF_YEAR: ReadonlyMap<number, readonly [month: number, months: number]> = new Map([
  [33, [1, 3]],
  [34, [4, 3]],
  [35, [7, 3]],
  [36, [10, 3]],
  [37, [1, 4]],
  [38, [5, 4]],
  [39, [9, 4]],
  [40, [1, 6]],
  [41, [7, 6]],
]);

/**
 * Quarters, quadrimesters and semesters have definite months. When a season begins is said neither for the hemisphere
 * nor for the reckoning, and a winter may begin in the year before or end in the year after: it lies somewhere between.
 */
function seasonSpan({ values: [year, code], unspecified = 0 }: EdtfSeason, reading: Reading): Span {
  const { midnight } = reading.zone;
  const [first, last] = yearRange(patternOf({ values: [year], unspecified }, reading.text).year);
  const part = PARTS_OF_YEAR.get(code);
  if (part === undefined) {
    const before = { year: first - 1, month: 12, day: 1 };
    const after = { year: last + 1, month: 3, day: 1 };
    return somewhereIn(definiteSpan(midnight(before), midnight(after)));
  }
  const spans = [first, last].map((partYear) => {
    const start = { year: partYear, month: part[0], day: 1 };
    return definiteSpan(midnight(start), midnight(monthsLater(start, part[1])));
  });
  return oneOfSpan(spans);
}

/** The years of which both an ECMAScript date and Temporal hold every moment. */
const FIRST_YEAR = -271_820;
const LAST_YEAR = 275_758;

/** A decade or century as a whole; a year, of which only some digits may be significant. */
function yearsSpan({ type, values: [value], significant }: EdtfYears, reading: Reading): Span | TimeProblem {
  const length = type === 'Decade' ? 10 : type === 'Century' ? 100 : insignificant(value, significant);
  const magnitude = type === 'Year' ? Math.floor(Math.abs(value) / length) : Math.abs(value);
  const [least, greatest] = [magnitude * length, magnitude * length + length - 1];
  const [first, last] = value < 0 ? [-greatest, -least] : [least, greatest];
  if (!(first >= FIRST_YEAR && last <= LAST_YEAR)) {
    return { kind: 'OUT_OF_RANGE', text: reading.text };
  }
  const start = (year: number): number => reading.zone.midnight({ year, month: 1, day: 1 });
  return type === 'Year'
    ? oneOfSpan([definiteSpan(start(first), start(first + 1)), definiteSpan(start(last), start(last + 1))])
    : definiteSpan(start(first), start(last + 1));
}

/** How many years have the same significant digits. */
function insignificant(year: number, significant: number | undefined): number {
  const digits = String(Math.abs(year)).length;
  return significant === undefined ? 1 : 10 ** Math.max(0, digits - significant);
}

function impossible({ year, month, day }: DatePattern, { text }: Reading): TimeProblem {
  return { kind: 'IMPOSSIBLE_DATE', text, date: `${year}-${month}-${day}` };
}

function skipped({ text, zone }: Reading): TimeProblem {
  return { kind: 'SKIPPED_BY_CLOCKS', text, timeZone: zone.name };
}
