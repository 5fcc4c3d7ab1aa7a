import { describe, expect, it } from 'vitest';
import { tellingIn, tells } from './telling.ts';

describe('tells', () => {
  it.each(['', 'a', 'ab', 'abc'])('finds a word after "%s", in base64 too', (before) => {
    const text = `${before}xylograph and more`;
    const encodings: readonly BufferEncoding[] = ['utf8', 'base64', 'base64url'];
    expect(encodings.map((encoding) => tells(Buffer.from(text).toString(encoding), 'xylograph'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(encodings.map((encoding) => tells(Buffer.from(text).toString(encoding), 'xylophone'))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('tellingIn', () => {
  it('says where: in which values, and in which names', () => {
    const value = { a: ['no', { b: 'a word' }], c: 'word', 'the word': 'word', d: null, e: 1 };
    expect(tellingIn(value, 'word')).toEqual(['/a/1/b', '/c', '/the word']);
  });
});
