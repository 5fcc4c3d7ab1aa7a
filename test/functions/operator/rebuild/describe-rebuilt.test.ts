import { describe, expect, it } from 'vitest';
import { describeRebuilt } from '../../../../functions/operator/rebuild/describe-rebuilt.ts';

describe('describeRebuilt', () => {
  it('says how it ended', () => {
    expect(describeRebuilt({ failed: 0, removed: 1200, left: 0 })).toBe(
      'What follows from the record is derived. Stale items removed: 1,200.',
    );
    expect(describeRebuilt({ failed: 2, removed: 0, left: 1 })).toBe(
      'What follows from the record is derived. Stale items removed: 0. 2 could not be derived and were put aside: npm run aside -- list. 1 could not be removed, for others kept writing there: run it again.',
    );
  });
});
