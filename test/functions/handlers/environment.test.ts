import { afterEach, describe, expect, it, vi } from 'vitest';
import { requireEnvironment } from '../../../functions/handlers/environment.ts';

afterEach(() => {
  vi.unstubAllEnvs();
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
