import { describe, expect, it } from 'vitest';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../functions/domain/span.ts';
import { dateTimeText } from '../../../functions/graphql/date-time-text.ts';

describe('dateTimeText', () => {
  it('writes a moment in UTC', () => {
    expect([dateTimeText(0), dateTimeText(-62_167_219_200_000), dateTimeText(253_402_300_799_999)]).toEqual([
      '1970-01-01T00:00:00.000Z',
      '0000-01-01T00:00:00.000Z',
      '9999-12-31T23:59:59.999Z',
    ]);
  });

  it.each([BEGINNING_OF_TIME, END_OF_TIME, -62_167_219_200_001, 253_402_300_800_000])(
    'has no words for %i',
    (moment) => {
      expect(dateTimeText(moment)).toBeNull();
    },
  );
});
