import { describe, expect, it } from 'vitest';
import { remembered } from '../../../functions/domain/remembered.ts';

describe('remembered', () => {
  const asked: string[] = [];
  const lengthOf = remembered(
    2,
    (text: string) => text,
    (text) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    },
  );

  it('answers the same, and computes it once, whatever it is', () => {
    expect(['a', '', 'a', ''].map(lengthOf)).toEqual([1, undefined, 1, undefined]);
    expect(asked).toEqual(['a', '']);
  });

  it('forgets what was asked first', () => {
    expect(['bc', '', 'a'].map(lengthOf)).toEqual([2, undefined, 1]);
    expect(asked).toEqual(['a', '', 'bc', 'a']);
  });
});
