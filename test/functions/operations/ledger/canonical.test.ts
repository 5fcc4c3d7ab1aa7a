import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256 } from '../../../../functions/operations/ledger/canonical.ts';

describe('canonicalJson', () => {
  it('orders fields by their UTF-16 code units, and writes numbers as ECMAScript does', () => {
    // RFC 8785, section 3.2.3 and appendix B.
    const value = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: [1e21, 4.5, 2e-3, 1e-27, -0] };

    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":[1e+21,4.5,0.002,1e-27,0],"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it('refuses what has no JSON, and text that is not well-formed', () => {
    expect(() => canonicalJson(undefined)).toThrow('There is no JSON for this value.');
    expect(() => canonicalJson({ text: '\ud800' })).toThrow('surrogate');
    expect(() => canonicalJson(Number.NaN)).toThrow('NaN');
  });
});

describe('sha256', () => {
  it('hashes the UTF-8 of a text', () => {
    // FIPS 180-4: the message "abc"; and the empty one.
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
