import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { edtfSpan, nominalEdtfSpan } from '../../../functions/domain/edtf.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../functions/domain/span.ts';
import { fc } from '../../support/fast-check.ts';

const at = (moment: string): number => {
  if (moment === '-') {
    return BEGINNING_OF_TIME;
  }
  return moment === '+' ? END_OF_TIME : Date.parse(moment);
};

/** A span of four moments, earliest start first: UTC, `-` and `+` for the beginning and end of time. */
const span = (moments: string) => {
  const [earliestStart = '', latestStart = '', earliestEnd = '', latestEnd = ''] = moments.split(' ');
  return {
    earliestStart: at(earliestStart),
    latestStart: at(latestStart),
    earliestEnd: at(earliestEnd),
    latestEnd: at(latestEnd),
  };
};

const definite = (start: string, end: string) => span(`${start} ${start} ${end} ${end}`);

describe('edtfSpan', () => {
  it.each([
    ['2026-02-03', '2026-02-03', '2026-02-04'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2026-02', '2026-02-01', '2026-03-01'],
    ['2026', '2026-01-01', '2027-01-01'],
    ['201', '2010-01-01', '2020-01-01'],
    ['20', '2000-01-01', '2100-01-01'],
    ['-0050', '-000050-01-01', '-000049-01-01'],
    ['-201', '-002019-01-01', '-002009-01-01'],
    ['Y-17E4', '-170000-01-01', '-169999-01-01'],
    ['Y17000', '+017000-01-01', '+017001-01-01'],
    ['2026-33', '2026-01-01', '2026-04-01'],
    ['2026-36', '2026-10-01', '2027-01-01'],
    ['2026-38', '2026-05-01', '2026-09-01'],
    ['2026-41', '2026-07-01', '2027-01-01'],
    ['2026-02-03T10:00', '2026-02-03T10:00Z', '2026-02-03T10:01Z'],
    ['2026-02-03T10:00:00', '2026-02-03T10:00Z', '2026-02-03T10:00:01Z'],
    ['2026-02-03T10:00:00+02:00', '2026-02-03T08:00Z', '2026-02-03T08:00:01Z'],
    ['2026-02-03T10:00:00.5Z', '2026-02-03T10:00:00.500Z', '2026-02-03T10:00:00.501Z'],
    ['2026-02-03T24:00:00', '2026-02-04T00:00Z', '2026-02-04T00:00:01Z'],
    ['2026-01-29/2026-02-04', '2026-01-29', '2026-02-05'],
    ['2026-01-29/2026-02', '2026-01-29', '2026-03-01'],
    ['2026-02-03/2026-02-03', '2026-02-03', '2026-02-04'],
    ['2026-33/2026-34', '2026-01-01', '2026-07-01'],
    ['{2026..2028}', '2026-01-01', '2029-01-01'],
    ['{2026-01}', '2026-01-01', '2026-02-01'],
    ['[2026-01]', '2026-01-01', '2026-02-01'],
  ])('reads %s as all from %s to %s', (text, start, end) => {
    expect(edtfSpan(text, 'UTC')).toEqual(definite(start, end));
    expect(nominalEdtfSpan(text, 'UTC')).toEqual(definite(start, end));
  });

  it.each([
    ['an open end', '2026-02-03/..', '2026-02-03 2026-02-03 + +'],
    ['an open start', '../2026-02-03', '- - 2026-02-04 2026-02-04'],
    ['an unknown end', '2026-01-29/', '2026-01-29 2026-01-29 2026-01-30 +'],
    ['an unknown start', '/2026-02-03', '- 2026-02-03 2026-02-04 2026-02-04'],
    ['an unspecified year', '202X', '2020-01-01 2029-01-01 2021-01-01 2030-01-01'],
    ['an unspecified month', '2026-XX', '2026-01-01 2026-12-01 2026-02-01 2027-01-01'],
    ['an unspecified day', '2026-01-XX', '2026-01-01 2026-01-31 2026-01-02 2026-02-01'],
    ['half a month', '2026-1X', '2026-10-01 2026-12-01 2026-11-01 2027-01-01'],
    ['a month whose first digit is open', '2026-X1', '2026-01-01 2026-11-01 2026-02-01 2026-12-01'],
    ['a month that the library misreads', '2026-X0', '2026-01-01 2026-12-01 2026-02-01 2027-01-01'],
    ['years before the year 0', '-00XX', '-000099-01-01 0000-01-01 -000098-01-01 0001-01-01'],
    ['significant digits', '1950S2', '1900-01-01 1999-01-01 1901-01-01 2000-01-01'],
    ['all digits significant', '1950S4', '1950-01-01 1950-01-01 1951-01-01 1951-01-01'],
    ['a season', '2026-24', '2025-12-01 2027-03-01 2025-12-01 2027-03-01'],
    ['a season of one hemisphere', '2026-29', '2025-12-01 2027-03-01 2025-12-01 2027-03-01'],
    ['a quarter of some year', '202X-33', '2020-01-01 2029-01-01 2020-04-01 2029-04-01'],
    ['one of several', '[2026-01-01,2026-03]', '2026-01-01 2026-03-01 2026-01-02 2026-04-01'],
    ['one of a range', '[2026-01..2026-05]', '2026-01-01 2026-05-01 2026-02-01 2026-06-01'],
    ['one of it and what is before', '[..1983]', '- 1983-01-01 - 1984-01-01'],
    ['one of it and what is after', '[1983..]', '1983-01-01 + 1984-01-01 +'],
    ['all of several', '{2026,2028}', '2026-01-01 2029-01-01 2026-01-01 2029-01-01'],
    ['it and all before', '{..1983}', '- - 1984-01-01 1984-01-01'],
    ['it and all after', '{1983..}', '1983-01-01 1983-01-01 + +'],
  ])('reads %s', (_, text, moments) => {
    expect(edtfSpan(text, 'UTC')).toEqual(span(moments));
    expect(nominalEdtfSpan(text, 'UTC')).toEqual(span(moments));
  });

  it.each([
    ['2025-10~', '- 2025-11-01 2025-10-01 +'],
    ['2025-10?', '- 2025-11-01 2025-10-01 +'],
    ['2025-10%', '- 2025-11-01 2025-10-01 +'],
    ['2025-~10', '- 2025-11-01 2025-10-01 +'],
    ['~2025-10', '- 2025-11-01 2025-10-01 +'],
    ['201~', '- 2020-01-01 2010-01-01 +'],
    ['2025-33~', '- 2025-04-01 2025-01-01 +'],
    ['2025~/2026', '- 2027-01-01 2027-01-01 2027-01-01'],
    ['2025/2026?', '2025-01-01 2025-01-01 2025-01-01 +'],
  ])('sets no limit to how far %s may be off', (text, moments) => {
    expect(edtfSpan(text, 'UTC')).toEqual(span(moments));
  });

  it('reads dates as the clocks of the zone have them', () => {
    expect(edtfSpan('2026-02-03', 'Europe/Kyiv')).toEqual(definite('2026-02-02T22:00Z', '2026-02-03T22:00Z'));
    expect(edtfSpan('2026-02-03T10:00', 'Europe/Kyiv')).toEqual(definite('2026-02-03T08:00Z', '2026-02-03T08:01Z'));
  });

  it.each([
    ['Europe/Kyiv', '2026-03-29', 23],
    ['Europe/Kyiv', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
  ])('gives %s on %s %i hours', (timeZone, day, hours) => {
    const read = edtfSpan(day, timeZone);
    expect('kind' in read ? read : (read.latestEnd - read.earliestStart) / 3_600_000).toBe(hours);
  });

  it('is vague about an hour that the clocks show twice', () => {
    expect(edtfSpan('2026-10-25T03:30', 'Europe/Kyiv')).toEqual(
      span('2026-10-25T00:30Z 2026-10-25T01:30Z 2026-10-25T00:31Z 2026-10-25T01:31Z'),
    );
  });

  it.each([
    ['2026-03-29T03:30', 'Europe/Kyiv'],
    ['2011-12-30', 'Pacific/Apia'],
  ])('refuses %s, which the clocks of %s never showed', (text, timeZone) => {
    expect(edtfSpan(text, timeZone)).toEqual({ kind: 'SKIPPED_BY_CLOCKS', text, timeZone });
  });

  it.each([
    ['2019-02-29', '2019-02-29'],
    ['2026-04-31', '2026-04-31'],
    ['2019-02-29~', '2019-02-29'],
    ['2019-02-29T10:00:00', '2019-02-29'],
    ['2026-02-01/2026-02-29', '2026-02-29'],
    ['2026-02-29/2026-03', '2026-02-29'],
    ['[2024-02-29,2025-02-29]', '2025-02-29'],
    ['{2025-02-01..2025-02-29}', '2025-02-29'],
    ['2026-13-01', '2026-13-01'],
  ])('refuses %s: there is no %s', (text, date) => {
    expect(edtfSpan(text, 'UTC')).toEqual({ kind: 'IMPOSSIBLE_DATE', text, date });
  });

  it.each([
    '',
    'junk',
    '..',
    '2026-13',
    '3 February 2026',
    '2026-2-3',
    '2026-02-03T10',
    ' 2026',
    '2026-01-01 '.repeat(60),
  ])('refuses %j, which is not EDTF', (text) => {
    expect(edtfSpan(text, 'UTC')).toEqual({ kind: 'INVALID_EDTF', text });
  });

  it.each(['2026-02/2026-01', '2026-02-03/2026-02-02', '[2026-05..2026-01]', '{2026-05..2026-01}'])(
    'refuses %s, which ends before it begins',
    (text) => {
      expect(edtfSpan(text, 'UTC')).toEqual({ kind: 'ENDS_BEFORE_IT_BEGINS', text });
    },
  );

  it.each(['Y170000002', 'Y-17E7', 'Y1E400', 'Y0E999'])('refuses %s, a year that no date can hold', (text) => {
    expect(edtfSpan(text, 'UTC')).toEqual({ kind: 'OUT_OF_RANGE', text });
  });

  it.each(['', 'Mars/Olympus', '+02:00', 'Z', '2026-01-01T00:00[Europe/Kyiv]'])(
    'refuses %j, which is no IANA time zone',
    (timeZone) => {
      expect(edtfSpan('2026', timeZone)).toEqual({ kind: 'UNKNOWN_TIME_ZONE', timeZone });
    },
  );

  it('takes for a day what Temporal takes for it', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('Europe/Kyiv', 'America/New_York', 'UTC'), (date, timeZone) => {
        const text = date.toISOString().slice(0, 10);
        const day = Temporal.PlainDate.from(text);
        const start = day.toZonedDateTime(timeZone).epochMilliseconds;
        const end = day.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
        expect(edtfSpan(text, timeZone)).toEqual({
          earliestStart: start,
          latestStart: start,
          earliestEnd: end,
          latestEnd: end,
        });
      }),
    );
  });

  it('never throws, and keeps its ends in order', () => {
    const digits = fc.constantFrom(
      '2026',
      '202X',
      '-0099',
      '0000',
      '2024-02-29',
      '2026-XX',
      '2026-21',
      '2026-05-1X',
      '',
    );
    const dates = fc.tuple(digits, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
    const texts = fc.oneof(
      fc.string(),
      dates,
      fc.tuple(fc.oneof(dates, fc.constant('..')), fc.oneof(dates, fc.constant('..'))).map((ends) => ends.join('/')),
      fc.tuple(fc.constantFrom('[]', '{}', '[..]'), fc.array(digits)).map(([brackets, members]) => {
        return brackets.replace(/(?=.$)/, members.join(','));
      }),
      fc.string({ unit: fc.constantFrom(...'0129-/.~?%XTYESZ:[]{},'.split('')) }),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (text, nominal) => {
        const read = nominal ? nominalEdtfSpan(text, 'Europe/Kyiv') : edtfSpan(text, 'Europe/Kyiv');
        if ('kind' in read) {
          return;
        }
        const ends = [read.earliestStart, read.latestStart, read.earliestEnd, read.latestEnd];
        expect(ends.every((end) => BEGINNING_OF_TIME <= end && end <= END_OF_TIME)).toBe(true);
        expect(Math.max(read.latestStart, read.earliestEnd)).toBeLessThanOrEqual(read.latestEnd);
        expect(Math.min(read.latestStart, read.earliestEnd)).toBeGreaterThanOrEqual(read.earliestStart);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nominalEdtfSpan', () => {
  it.each([
    ['2024~', '2024-01-01', '2025-01-01'],
    ['2025-10-05?', '2025-10-05', '2025-10-06'],
    ['2025-~10-05', '2025-10-05', '2025-10-06'],
    ['2025~/2026%', '2025-01-01', '2027-01-01'],
  ])('takes %s at its nominal value', (text, start, end) => {
    expect(nominalEdtfSpan(text, 'UTC')).toEqual(definite(start, end));
  });

  it('refuses what nominally ends before it begins', () => {
    expect(nominalEdtfSpan('2026~/2025', 'UTC')).toEqual({ kind: 'ENDS_BEFORE_IT_BEGINS', text: '2026~/2025' });
  });
});
