import { describe, expect, it } from 'vitest';
import { describeAwaited } from '../../../../functions/operator/import/describe-awaited.ts';

describe('describeAwaited', () => {
  it('says how many have their verdicts, and after how long', () => {
    expect(describeAwaited({ awaited: 200, behind: 0, seconds: 1234.5 })).toBe(
      'Verdicts of the claims recorded last, after 1,235 seconds: 200 of 200.',
    );
  });

  it('says what may be of the others', () => {
    expect(describeAwaited({ awaited: 200, behind: 3, seconds: 300 })).toBe(
      'Verdicts of the claims recorded last, after 300 seconds: 197 of 200. The others are behind, or were put aside.',
    );
  });
});
