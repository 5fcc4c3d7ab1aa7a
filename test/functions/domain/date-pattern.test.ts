import { describe, expect, it } from 'vitest';
import { patternRange, yearRange } from '../../../functions/domain/date-pattern.ts';

describe('patternRange', () => {
  it('holds one date where every digit is given', () => {
    const date = { year: 2026, month: 2, day: 3 };
    expect(patternRange({ year: '2026', month: '02', day: '03' })).toEqual({ first: date, last: date });
  });

  it('stands on the first day and month where they are left out', () => {
    expect(patternRange({ year: '202X', month: null, day: null })).toEqual({
      first: { year: 2020, month: 1, day: 1 },
      last: { year: 2029, month: 1, day: 1 },
    });
  });

  it('heeds the length of the month at both ends', () => {
    expect(patternRange({ year: '2019', month: '02', day: 'X9' })).toEqual({
      first: { year: 2019, month: 2, day: 9 },
      last: { year: 2019, month: 2, day: 19 },
    });
    expect(patternRange({ year: '19XX', month: '02', day: '29' })).toEqual({
      first: { year: 1904, month: 2, day: 29 },
      last: { year: 1996, month: 2, day: 29 },
    });
  });

  it('passes over years that have no such day', () => {
    expect(patternRange({ year: '1X00', month: '02', day: '29' })).toEqual({
      first: { year: 1200, month: 2, day: 29 },
      last: { year: 1600, month: 2, day: 29 },
    });
  });

  it('counts years before the year 0 backwards', () => {
    expect(patternRange({ year: '-00XX', month: 'XX', day: null })).toEqual({
      first: { year: -99, month: 1, day: 1 },
      last: { year: 0, month: 12, day: 1 },
    });
  });

  it('is null where the calendar has no such date', () => {
    expect(patternRange({ year: '2019', month: '02', day: '29' })).toBeNull();
  });
});

describe('yearRange', () => {
  it('goes from the least to the greatest year', () => {
    expect(yearRange('1X6X')).toEqual([1060, 1969]);
    expect(yearRange('-1X6X')).toEqual([-1969, -1060]);
  });
});
