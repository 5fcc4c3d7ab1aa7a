import { describe, expect, it } from 'vitest';
import { dateTimeSpan, momentSpan, parseDateTime } from '../../../functions/domain/date-time.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../functions/domain/span.ts';
import { fc } from '../../support/fast-check.ts';

describe('parseDateTime', () => {
  it('reads what an ECMAScript date writes', () => {
    const years = { min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        expect(parseDateTime(date.toISOString())).toBe(date.getTime());
      }),
    );
  });

  it.each([
    ['2026-02-03T10:00:00+02:00', '2026-02-03T08:00:00.000Z'],
    ['2026-02-03T10:00:00-05:30', '2026-02-03T15:30:00.000Z'],
    ['2026-12-31T23:59:59-00:01', '2027-01-01T00:00:59.000Z'],
    ['2026-02-03T10:00:00.5Z', '2026-02-03T10:00:00.500Z'],
    ['2026-02-03T10:00:00.1239999Z', '2026-02-03T10:00:00.123Z'],
    ['2026-02-03t10:00:00z', '2026-02-03T10:00:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(parseDateTime(text)).toBe(Date.parse(expected));
  });

  it.each([
    '',
    '2026-02-03',
    '2026-02-03T10:00:00',
    '2026-02-03T10:00Z',
    '2026-02-03 10:00:00Z',
    '2026-02-03T24:00:00Z',
    '2026-02-03T23:59:60Z',
    '2026-02-03T10:60:00Z',
    '2026-02-03T10:00:00+2:00',
    '2026-02-03T10:00:00+24:00',
    ' 2026-02-03T10:00:00Z',
    '2026-02-03T10:00:00Z\n',
  ])('refuses %j, which is no DateTime with an offset', (text) => {
    expect(parseDateTime(text)).toEqual({ kind: 'INVALID_DATE_TIME', text });
  });

  it.each(['2026-02-30', '2019-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00'])(
    'refuses %s, which the calendar does not have',
    (date) => {
      const text = `${date}T00:00:00Z`;
      expect(parseDateTime(text)).toEqual({ kind: 'IMPOSSIBLE_DATE', text, date });
    },
  );
});

describe('dateTimeSpan', () => {
  it('goes from one moment to the other', () => {
    expect(dateTimeSpan('1970-01-01T00:00:01Z', '1970-01-01T00:00:02Z')).toEqual({
      earliestStart: 1000,
      latestStart: 1000,
      earliestEnd: 2000,
      latestEnd: 2000,
    });
  });

  it('is a moment where both are the same', () => {
    expect(dateTimeSpan('1970-01-01T00:00:01Z', '1970-01-01T02:00:01+02:00')).toEqual(momentSpan(1000));
  });

  it('is unbounded where one is null', () => {
    expect(dateTimeSpan(null, '1970-01-01T00:00:00Z')).toEqual({
      earliestStart: BEGINNING_OF_TIME,
      latestStart: BEGINNING_OF_TIME,
      earliestEnd: 0,
      latestEnd: 0,
    });
    expect(dateTimeSpan('1970-01-01T00:00:00Z', null)).toEqual({
      earliestStart: 0,
      latestStart: 0,
      earliestEnd: END_OF_TIME,
      latestEnd: END_OF_TIME,
    });
  });

  it('refuses one that ends before it begins', () => {
    expect(dateTimeSpan('2026-02-03T00:00:00Z', '2026-02-02T00:00:00Z')).toEqual({
      kind: 'ENDS_BEFORE_IT_BEGINS',
      text: '2026-02-03T00:00:00Z/2026-02-02T00:00:00Z',
    });
  });

  it('says which of the two is no DateTime', () => {
    expect(dateTimeSpan('junk', 'rubbish')).toEqual({ kind: 'INVALID_DATE_TIME', text: 'junk' });
    expect(dateTimeSpan(null, 'rubbish')).toEqual({ kind: 'INVALID_DATE_TIME', text: 'rubbish' });
  });
});

describe('momentSpan', () => {
  it('has no length', () => {
    expect(momentSpan(7)).toEqual({ earliestStart: 7, latestStart: 7, earliestEnd: 7, latestEnd: 7 });
  });
});
