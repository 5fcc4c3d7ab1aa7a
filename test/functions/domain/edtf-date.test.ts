import { describe, expect, it } from 'vitest';
import { epochDay } from '../../../functions/domain/calendar.ts';
import { type Reading, readDate, type Zone } from '../../../functions/domain/edtf-date.ts';

/** A place whose days begin at noon, UTC, and whose clocks never show one in the morning. */
const noon: Zone = {
  name: 'Noon',
  midnight: (date) => epochDay(date) * 24 + 12,
  clock: (date, millisecond) => {
    const moment = epochDay(date) * 24 + 12 + millisecond;
    return millisecond === 3_600_000 ? null : [moment, moment];
  },
};
const reading: Reading = { text: '…', zone: noon, nominal: false };

describe('readDate', () => {
  it('takes the ends of a day from the zone', () => {
    expect(readDate({ type: 'Date', values: [1970, 0, 2] }, reading)).toEqual({
      span: { earliestStart: 36, latestStart: 36, earliestEnd: 60, latestEnd: 60 },
      qualified: false,
    });
  });

  it('keeps apart the value of a date and that it is qualified', () => {
    const date = { type: 'Date', values: [1970, 0, 1], approximate: true } as const;
    const span = { earliestStart: 12, latestStart: 12, earliestEnd: 36, latestEnd: 36 };
    expect(readDate(date, reading)).toEqual({ span, qualified: true });
    expect(readDate(date, { ...reading, nominal: true })).toEqual({ span, qualified: false });
  });

  it('lets an offset take precedence over the zone', () => {
    const values = [1970, 0, 1, 1, 0];
    expect(readDate({ values, offset: 60, timeZone: '+01:00' }, reading)).toEqual({
      span: { earliestStart: 0, latestStart: 0, earliestEnd: 60_000, latestEnd: 60_000 },
      qualified: false,
    });
    expect(readDate({ values, offset: 60 }, reading)).toEqual({
      kind: 'SKIPPED_BY_CLOCKS',
      text: '…',
      timeZone: 'Noon',
    });
  });

  it('gives a year back whole', () => {
    expect(readDate({ type: 'Decade', values: [197] }, reading)).toEqual({
      span: { earliestStart: 12, latestStart: 12, earliestEnd: 3652 * 24 + 12, latestEnd: 3652 * 24 + 12 },
      qualified: false,
    });
  });

  it('names a date that the calendar does not have', () => {
    expect(readDate({ values: [1970, 1, 29] }, reading)).toEqual({
      kind: 'IMPOSSIBLE_DATE',
      text: '…',
      date: '1970-02-29',
    });
  });
});
