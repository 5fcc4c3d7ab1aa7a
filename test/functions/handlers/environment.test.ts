import { afterEach, describe, expect, it, vi } from 'vitest';
import { readEnvironment, requireEnvironment } from '../../../functions/handlers/environment.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('readEnvironment', () => {
  it.each([
    ['record', 'record'],
    ['', undefined],
    [undefined, undefined],
  ])('answers %j with %j', (value, expected) => {
    vi.stubEnv('TABLE_NAME', value);
    expect(readEnvironment('TABLE_NAME')).toBe(expected);
  });
});

describe('requireEnvironment', () => {
  it('answers with the value of the variable', () => {
    vi.stubEnv('TABLE_NAME', 'record');
    expect(requireEnvironment('TABLE_NAME')).toBe('record');
  });

  it.each([[undefined], ['']])('names the variable when its value is %j', (value) => {
    vi.stubEnv('TABLE_NAME', value);
    expect(() => requireEnvironment('TABLE_NAME')).toThrow('The environment variable TABLE_NAME is not set.');
  });
});
