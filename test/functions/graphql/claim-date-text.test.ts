import { describe, expect, it } from 'vitest';
import { claimDateText } from '../../../functions/graphql/claim-date-text.ts';
import { dated } from '../../support/build.ts';
import { aClaim } from '../../support/entries.ts';

describe('claimDateText', () => {
  it('is the EDTF or the DateTime that was given', () => {
    expect([claimDateText(dated('2030-01-12')), claimDateText(aClaim('c').claimDate)]).toEqual([
      '2030-01-12',
      '1970-01-01T00:00:00Z',
    ]);
  });
});
