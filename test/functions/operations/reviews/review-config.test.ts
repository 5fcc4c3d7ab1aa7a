import { describe, expect, it } from 'vitest';
import { pageUrl } from '../../../../functions/operations/reviews/review-config.ts';
import { fc } from '../../../support/fast-check.ts';

const claimUrl = 'https://paper.example/claims/{key}?from=review';

describe('pageUrl', () => {
  it('leaves the slashes of a key, and escapes what else has a meaning in an address', () => {
    expect(pageUrl({ claimUrl }, 'energy-truce/10')).toBe('https://paper.example/claims/energy-truce/10?from=review');
    expect(pageUrl({ claimUrl }, 'ü? #/$&')).toBe('https://paper.example/claims/%C3%BC%3F%20%23/%24%26?from=review');
  });

  it('keeps apart what is apart', () => {
    // In an address `.` and `..` stand for the folder and the one above, escaped or not.
    const key = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/(^|\/)\.\.?(\/|$)/.test(text));
    fc.assert(
      fc.property(key, (text) => {
        const { pathname, search } = new URL(pageUrl({ claimUrl }, text));
        expect(decodeURIComponent(pathname)).toBe(`/claims/${text}`);
        expect(search).toBe('?from=review');
      }),
    );
  });
});
