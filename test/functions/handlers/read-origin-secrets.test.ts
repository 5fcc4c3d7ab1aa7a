import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOriginSecrets } from '../../../functions/handlers/read-origin-secrets.ts';

const FIRST = 'a'.repeat(32);
const SECOND = 'B2'.repeat(20);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('readOriginSecrets', () => {
  it.each([
    ['', []],
    [FIRST, [FIRST]],
    [`${FIRST},${SECOND}`, [FIRST, SECOND]],
  ])('reads %j as %j', (value, secrets) => {
    vi.stubEnv('ORIGIN_SECRETS', value);
    expect(readOriginSecrets()).toEqual(secrets);
  });

  it.each([',', `${FIRST},`, ` ${FIRST}`, 'a'.repeat(31), '{{resolve:secretsmanager:secret}}'])(
    'takes %j for a mistake, and not for a secret that an empty header would show',
    (value) => {
      vi.stubEnv('ORIGIN_SECRETS', value);
      expect(readOriginSecrets).toThrow(
        'The environment variable ORIGIN_SECRETS holds other than 32 or more letters and digits.',
      );
    },
  );
});
