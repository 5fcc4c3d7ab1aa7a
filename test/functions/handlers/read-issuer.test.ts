import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readIssuer } from '../../../functions/handlers/read-issuer.ts';

const NONE = {
  COGNITO_USER_POOL_ID: '',
  COGNITO_CLIENT_ID: '',
  OIDC_ISSUER: '',
  OIDC_AUDIENCE: '',
  OIDC_ROLE_CLAIM: '',
  OIDC_JWKS_URI: '',
  NAME_CLAIM: '',
};
const COGNITO = { COGNITO_USER_POOL_ID: 'eu-central-1_Abc123', COGNITO_CLIENT_ID: 'client' };
const OIDC = {
  OIDC_ISSUER: 'https://issuer.test/',
  OIDC_AUDIENCE: 'api',
  OIDC_ROLE_CLAIM: 'https://example.org/roles',
};

beforeEach(() => {
  set(NONE);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

function set(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

describe('readIssuer', () => {
  it.each([[NONE], [{ NAME_CLAIM: 'nickname' }]])('reads none from %j', (variables) => {
    set(variables);
    expect(readIssuer()).toBe(null);
  });

  it.each(['eu-central-1_Abc123', 'us-gov-west-1_Abc123', 'eusc-de-east-1_Abc123'])('reads the user pool %s', (id) => {
    set({ ...COGNITO, COGNITO_USER_POOL_ID: id });
    expect(readIssuer()).toEqual({ kind: 'cognito', userPoolId: id, clientId: 'client' });
  });

  it('reads any other issuer', () => {
    set(OIDC);
    expect(readIssuer()).toEqual({
      kind: 'oidc',
      issuer: 'https://issuer.test/',
      audience: 'api',
      roleClaim: 'https://example.org/roles',
    });
  });

  it.each([
    [COGNITO, { kind: 'cognito', userPoolId: 'eu-central-1_Abc123', clientId: 'client', nameClaim: 'nickname' }],
    [
      { ...OIDC, OIDC_JWKS_URI: 'https://issuer.test/keys' },
      {
        kind: 'oidc',
        issuer: 'https://issuer.test/',
        audience: 'api',
        roleClaim: 'https://example.org/roles',
        jwksUri: 'https://issuer.test/keys',
        nameClaim: 'nickname',
      },
    ],
  ])('reads what may be left out, too: %j', (variables, expected) => {
    set({ ...variables, NAME_CLAIM: 'nickname' });
    expect(readIssuer()).toEqual(expected);
  });

  it.each([
    [{ COGNITO_CLIENT_ID: 'client' }, 'The environment variable COGNITO_USER_POOL_ID is not set.'],
    [{ ...COGNITO, COGNITO_CLIENT_ID: '' }, 'The environment variable COGNITO_CLIENT_ID is not set.'],
    [
      { ...COGNITO, COGNITO_USER_POOL_ID: 'Abc123' },
      'The environment variable COGNITO_USER_POOL_ID is not the id of a user pool.',
    ],
    [{ OIDC_JWKS_URI: 'https://issuer.test/keys' }, 'The environment variable OIDC_ISSUER is not set.'],
    [{ ...OIDC, OIDC_AUDIENCE: '' }, 'The environment variable OIDC_AUDIENCE is not set.'],
    [{ ...OIDC, OIDC_ROLE_CLAIM: '' }, 'The environment variable OIDC_ROLE_CLAIM is not set.'],
    [
      { ...OIDC, OIDC_ISSUER: 'http://issuer.test' },
      'The environment variable OIDC_ISSUER is not a URL that begins with https://.',
    ],
    [
      { ...OIDC, OIDC_JWKS_URI: 'keys' },
      'The environment variable OIDC_JWKS_URI is not a URL that begins with https://.',
    ],
    [
      { ...COGNITO, OIDC_AUDIENCE: 'api' },
      'The environment variables COGNITO_USER_POOL_ID and OIDC_AUDIENCE are both set; there can be one issuer only.',
    ],
  ])('does not read %j', (variables, message) => {
    set(variables);
    expect(() => readIssuer()).toThrow(new Error(message));
  });
});
