import { describe, expect, it } from 'vitest';
import { describeAwaited } from '../../../../functions/operator/import/describe-awaited.ts';

describe('describeAwaited', () => {
  it.each([
    [{ awaited: 1, behind: 0, seconds: 0.2 }, 'The last claim that was recorded has a verdict after 0 seconds.'],
    [
      { awaited: 200, behind: 0, seconds: 1234.5 },
      'The last 200 claims that were recorded have verdicts after 1,235 seconds.',
    ],
    [
      { awaited: 200, behind: 3, seconds: 300 },
      'Of the last 200 claims that were recorded 3 have no verdict after 300 seconds, and no more are coming: look at what was put aside.',
    ],
  ])('says of %j', (awaited, said) => {
    expect(describeAwaited(awaited)).toBe(said);
  });
});
