import { describe, expect, it } from 'vitest';
import { isRatingChanged } from '../../../functions/domain/rating-changed.ts';

describe('isRatingChanged', () => {
  it.each([
    ['SUPPORTED', 'REFUTED', true],
    ['REFUTED', 'REFUTED', false],
    ['REFUTED', 'NOT_ENOUGH_EVIDENCE', true],
    [null, 'REFUTED', true],
    [null, 'UNCHECKABLE', true],
    [null, 'NOT_ENOUGH_EVIDENCE', false],
  ] as const)('tells of %s and then %s: %s', (before, after, isChanged) => {
    expect(isRatingChanged({ before, after })).toBe(isChanged);
  });
});
