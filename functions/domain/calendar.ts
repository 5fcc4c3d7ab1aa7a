/** A day of the proleptic Gregorian calendar; there is a year 0, and months and days count from 1. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; none when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the calendar has this day. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Days since 1970-01-01, by Howard Hinnant's `days_from_civil`
 * (https://howardhinnant.github.io/date_algorithms.html#days_from_civil): a year that begins in March has its leap day
 * at its end, so that month lengths follow one formula; 400 years are one era of 146,097 days.
 */
export function epochDay({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day after. */
export function nextDay({ year, month, day }: CalendarDate): CalendarDate {
  return day < daysInMonth(year, month) ? { year, month, day: day + 1 } : monthsLater({ year, month, day }, 1);
}

/** The first day of the month that many months later. */
export function monthsLater({ year, month }: CalendarDate, months: number): CalendarDate {
  const count = month - 1 + months;
  return { year: year + Math.floor(count / 12), month: (count % 12) + 1, day: 1 };
}
