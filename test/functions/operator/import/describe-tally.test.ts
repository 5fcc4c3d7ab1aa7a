import { describe, expect, it } from 'vitest';
import { describeTally } from '../../../../functions/operator/import/describe-tally.ts';

const TALLY = { RECORDED: 1200, THERE: 30, DIFFERENT: 4, BAD: 5, FAILED: 0 };

describe('describeTally', () => {
  it('counts what came of the entries', () => {
    expect(describeTally(TALLY, { dryRun: false, isWhole: true })).toBe(
      '1,239 entries: 1,200 recorded, 30 already there, 4 different, 5 bad, 0 failed.',
    );
  });

  it('says that nothing was written', () => {
    expect(
      describeTally({ ...TALLY, RECORDED: 1, THERE: 0, DIFFERENT: 0, BAD: 0 }, { dryRun: true, isWhole: true }),
    ).toBe('Nothing was written. 1 entry: 1 to be recorded, 0 already there, 0 different, 0 bad, 0 failed.');
  });

  it('says that there is more', () => {
    expect(describeTally(TALLY, { dryRun: false, isWhole: false })).toBe(
      '1,239 entries: 1,200 recorded, 30 already there, 4 different, 5 bad, 0 failed. The rest was not reached.',
    );
  });
});
