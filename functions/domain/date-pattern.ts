import { type CalendarDate, daysInMonth } from './calendar.ts';

/**
 * A date of which some digits may be unspecified: `X` stands for any. The year has its sign; a month without a day, or a
 * year without a month, is a date of lower precision.
 */
export type DatePattern = {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
};

/** The first and the last date that fits the pattern, or null when the calendar has none. */
export function patternRange(
  pattern: DatePattern,
): { readonly first: CalendarDate; readonly last: CalendarDate } | null {
  const first = firstFitting(pattern, 1);
  const last = firstFitting(pattern, -1);
  return first === null || last === null ? null : { first, last };
}

/** The first and the last year that fits; the pattern may begin with a minus, though 0 comes out without. */
export function yearRange(pattern: string): readonly [first: number, last: number] {
  const bounds = ['0', '9'].map((digit) => Number(pattern.replaceAll('X', digit)) || 0);
  return [Math.min(...bounds), Math.max(...bounds)];
}

type Direction = 1 | -1;

function firstFitting(pattern: DatePattern, direction: Direction): CalendarDate | null {
  for (const year of fittingYears(pattern.year, direction)) {
    for (const month of fitting(pattern.month ?? '01', 12, direction)) {
      for (const day of fitting(pattern.day ?? '01', daysInMonth(year, month), direction)) {
        return { year, month, day };
      }
    }
  }
  return null;
}

function* fittingYears(pattern: string, direction: Direction): Generator<number> {
  const digits = pattern.replace('-', '');
  const [first, last] = yearRange(pattern);
  const [from, to] = direction === 1 ? [first, last] : [last, first];
  for (let year = from; year * direction <= to * direction; year += direction) {
    if (fits(digits, Math.abs(year))) {
      yield year;
    }
  }
}

/** What fits among 1 … last. */
function* fitting(pattern: string, last: number, direction: Direction): Generator<number> {
  for (let step = 1; step <= last; step += 1) {
    const value = direction === 1 ? step : last + 1 - step;
    if (fits(pattern, value)) {
      yield value;
    }
  }
}

function fits(pattern: string, value: number): boolean {
  const digits = String(value).padStart(pattern.length, '0');
  return pattern.split('').every((digit, index) => digit === 'X' || digit === digits[index]);
}
