import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../functions/domain/tally.ts';

describe('tallyOf', () => {
  it('sums what is counted of each rating', () => {
    expect(
      tallyOf([
        { rating: 'REFUTED', by: 2 },
        { rating: 'SUPPORTED', by: 1 },
        { rating: 'REFUTED', by: -1 },
        { rating: 'UNCHECKABLE', by: 0 },
      ]),
    ).toEqual({ REFUTED: 1, SUPPORTED: 1 });
  });

  it('has nothing of what comes to nothing', () => {
    expect(tallyOf([])).toEqual({});
    expect(
      tallyOf([
        { rating: 'REFUTED', by: 1 },
        { rating: 'REFUTED', by: -1 },
      ]),
    ).toEqual({});
  });
});
