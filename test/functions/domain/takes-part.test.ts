import { describe, expect, it } from 'vitest';
import { takesPart } from '../../../functions/domain/takes-part.ts';
import { saying } from '../../support/build.ts';

describe('takesPart', () => {
  it('has claims of any rank but the lowest count, unless they are retracted', () => {
    const claim = saying('claim', null);

    expect(takesPart({ ...claim, rank: 'NORMAL' })).toBe(true);
    expect(takesPart({ ...claim, rank: 'PREFERRED' })).toBe(true);
    expect(takesPart({ ...claim, rank: 'DEPRECATED' })).toBe(false);
    expect(takesPart({ ...claim, rank: 'PREFERRED', retracted: true })).toBe(false);
  });
});
