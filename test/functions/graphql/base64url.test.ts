import { describe, expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../../functions/graphql/base64url.ts';

describe('encodeBase64Url', () => {
  it('writes no character that a URL or a header would escape, and no padding', () => {
    expect(encodeBase64Url('Claim:ÿþ?>é/1')).toBe('Q2xhaW06w7_Dvj8-w6kvMQ');
  });
});

describe('decodeBase64Url', () => {
  it.each(['', 'a', 'Claim:energy/1', 'Київ', '🛰️'])('reads %j back', (text) => {
    expect(decodeBase64Url(encodeBase64Url(text))).toBe(text);
  });

  it.each([
    ['padding', 'YQ=='],
    ['characters of plain base64', 'w78+'],
    ['a character of no alphabet', 'YWJj!'],
    ['bits beyond the last byte', 'YR'],
    ['bytes that are not UTF-8', '_w'],
    ['a length that no text has', 'YWJjZ'],
  ])('refuses %s', (_, encoded) => {
    expect(decodeBase64Url(encoded)).toBeNull();
  });
});
