import { describe, expect, it } from 'vitest';
import { cacheControl } from '../../../functions/graphql/cache-control.ts';
import { fc } from '../../support/fast-check.ts';

const NOW = 1_770_000_000_000;

describe('cacheControl', () => {
  it.each([
    [30, null, 'public, max-age=30, stale-while-revalidate=60'],
    [5, null, 'public, max-age=5, stale-while-revalidate=10'],
    [86_400, null, 'public, max-age=86400, stale-while-revalidate=60'],
    [0, null, 'no-store'],
    [0, NOW + 1000, 'no-store'],
    [30, NOW + 90_000, 'public, max-age=30, stale-while-revalidate=60'],
    [30, NOW + 89_999, 'public, max-age=30, must-revalidate'],
    [30, NOW + 12_999, 'public, max-age=12, must-revalidate'],
    [30, NOW + 999, 'public, max-age=0, must-revalidate'],
    [30, NOW - 1, 'public, max-age=0, must-revalidate'],
  ])('lets an answer good for %s s that may be another at %s be kept: %s', (maxAge, until, expected) => {
    expect(cacheControl({ maxAge, now: NOW, until })).toBe(expected);
  });

  it('lets nothing be given out once it may be another', () => {
    const bounds = fc.record({
      maxAge: fc.integer({ min: 1, max: 100_000 }),
      milliseconds: fc.integer({ min: 0, max: 2e8 }),
    });
    fc.assert(
      fc.property(bounds, ({ maxAge, milliseconds }) => {
        const text = cacheControl({ maxAge, now: NOW, until: NOW + milliseconds });
        const seconds = [...text.matchAll(/=(\d+)/g)].map(([, digits]) => Number(digits));
        const longest = seconds.reduce((sum, each) => sum + each, 0);
        expect(longest * 1000).toBeLessThanOrEqual(milliseconds);
        // Else what keeps answers may give out an old one when nobody answers.
        expect(text.includes('must-revalidate') || longest <= maxAge + 60).toBe(true);
      }),
    );
  });
});
