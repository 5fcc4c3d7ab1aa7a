import { describe, expect, it } from 'vitest';
import { isPossibleKey, parseKey } from '../../../functions/graphql/entry-key.ts';
import { problemOf } from '../../support/graphql-problem.ts';

describe('isPossibleKey', () => {
  it.each([
    ['one character', 'a', true],
    ['200 characters', 'é'.repeat(200), true],
    ['200 characters outside the basic plane', '🛰'.repeat(200), true],
    ['201 characters', 'a'.repeat(201), false],
    ['no character', '', false],
    ['half of a surrogate pair', 'a\ud83d', false],
  ])('of %s: %j is %j', (_, key, possible) => {
    expect(isPossibleKey(key)).toBe(possible);
  });
});

describe('parseKey', () => {
  it('gives the key', () => {
    expect(parseKey('energy/1', 'by.key')).toBe('energy/1');
  });

  it('gives null for a key that no entry can have', () => {
    expect([parseKey('', 'by.key'), parseKey('a'.repeat(201), 'by.key')]).toEqual([null, null]);
  });

  it('refuses what is not Unicode, naming the argument', () => {
    expect(problemOf(() => parseKey('a\ud83d', 'by.key'))).toEqual({
      message: 'Argument "by.key" is "a\\ud83d"; it must be well-formed Unicode.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'by.key' },
    });
  });
});
