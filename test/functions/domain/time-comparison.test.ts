import { describe, expect, it } from 'vitest';
import type { Comparison, Result } from '../../../functions/domain/check.ts';
import type { Extent } from '../../../functions/domain/record.ts';
import { timeComparison, timeNotStated } from '../../../functions/domain/time-comparison.ts';
import { days } from '../../support/build.ts';

const time: Comparison = {
  dimension: 'TIME',
  role: 'SCOPE',
  result: 'MATCH',
  claimed: 'May 2031',
  found: '3 May 2031',
  note: null,
  unit: null,
};

describe('timeComparison', () => {
  it.each<[Result, Extent, Partial<Comparison>]>([
    ['MATCH', 'WITHIN', {}],
    ['MATCH', 'THROUGHOUT', { found: 'throughout 3 May 2031' }],
    ['UNKNOWN', 'WITHIN', { note: 'somewhere within this time: which part of it is not said' }],
    ['UNKNOWN', 'THROUGHOUT', { found: 'throughout 3 May 2031', note: 'not definite enough to decide' }],
    ['MISMATCH', 'WITHIN', { note: 'late: after the window had closed' }],
  ])('says why it is a %s of what is %s', (result, extent, parts) => {
    const found = days('2031-05-03', '2031-05-03', extent);
    expect(timeComparison({ claimed: 'May 2031', time: found, result, mismatch: 'LATE' })).toEqual({
      ...time,
      result,
      ...parts,
    });
  });
});

describe('timeNotStated', () => {
  it('is unknown, for the other side says no time', () => {
    expect(timeNotStated('May 2031')).toEqual({ ...time, result: 'UNKNOWN', found: null, note: 'not said' });
    expect(timeNotStated(null).claimed).toBeNull();
  });
});
