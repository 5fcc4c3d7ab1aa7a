import { describe, expect, it } from 'vitest';
import { daysInMonth, epochDay, isCalendarDate, monthsLater, nextDay } from '../../../functions/domain/calendar.ts';
import { fc } from '../../support/fast-check.ts';

const dates = fc
  .record({
    year: fc.integer({ min: -9999, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isCalendarDate);

describe('calendar', () => {
  it('knows the lengths of the months, leap years included', () => {
    expect([1, 2, 3, 4, 13, 0].map((month) => daysInMonth(2026, month))).toEqual([31, 28, 31, 30, 0, 0]);
    expect([2024, 2000, 1900, 2019, 0, -4].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28, 29, 29]);
  });

  it('refuses days that no month has', () => {
    expect(isCalendarDate({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isCalendarDate({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isCalendarDate({ year: 2023, month: 1, day: 0 })).toBe(false);
    expect(isCalendarDate({ year: 2023, month: 13, day: 1 })).toBe(false);
  });

  it('numbers the days as an ECMAScript date does', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const moment = new Date(0).setUTCFullYear(date.year, date.month - 1, date.day);
        expect(epochDay(date)).toBe(moment / 86_400_000);
      }),
    );
  });

  it('finds the next day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(isCalendarDate(nextDay(date))).toBe(true);
        expect(epochDay(nextDay(date))).toBe(epochDay(date) + 1);
      }),
    );
  });

  it('finds the first day of a later month', () => {
    expect(monthsLater({ year: 2026, month: 11, day: 30 }, 3)).toEqual({ year: 2027, month: 2, day: 1 });
    expect(monthsLater({ year: 2026, month: 1, day: 31 }, 12)).toEqual({ year: 2027, month: 1, day: 1 });
  });
});
