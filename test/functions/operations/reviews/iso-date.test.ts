import { describe, expect, it } from 'vitest';
import { isDay, isoDate } from '../../../../functions/operations/reviews/iso-date.ts';

describe('isoDate', () => {
  it.each([
    '2026',
    '2026-02',
    '2026-02-03',
    '2026-02-03T10:00:00Z',
    '2026-02-03t10:00:00.5z',
    '2026-02-03T10:00:00+02:00',
    '2026-02-03T10:00:00',
  ])('takes %s as it is', (edtf) => {
    expect(isoDate(edtf)).toBe(edtf);
  });

  it.each([
    ['a season', '2026-21'],
    ['an uncertain day', '2026-02-03?'],
    ['about a month', '2026-02~'],
    ['a stretch of time', '2026-01-29/2026-02-04'],
    ['by then at the latest', '../2026-02-05'],
    ['some day of a month', '2026-02-XX'],
    ['a year of five digits', 'Y12026'],
    ['a year before the year 0', '-0044'],
    ['nothing', null],
  ])('has no word for %s', (_, edtf) => {
    expect(isoDate(edtf)).toBe(null);
  });
});

describe('isDay', () => {
  it.each([
    ['2026-02-03', true],
    ['2026-02', false],
    ['2026', false],
    ['2026-02-03T10:00:00Z', false],
  ])('of %s is %s', (date, is) => {
    expect(isDay(date)).toBe(is);
  });
});
