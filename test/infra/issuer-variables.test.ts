import { describe, expect, it } from 'vitest';
import type { Issuer } from '../../infra/issuer.ts';
import { issuerVariables } from '../../infra/issuer-variables.ts';

const oidc = {
  kind: 'oidc',
  issuer: 'https://login.example.org/',
  audience: 'api',
  jwksUri: null,
  roleClaim: 'roles',
  nameClaim: 'nickname',
} satisfies Issuer;

const valueOf = (parameter: string): string => `<${parameter}>`;

describe('issuerVariables', () => {
  it('names the user pool and the client that the data stack left', () => {
    const issuer: Issuer = { kind: 'cognito', callbackUrls: ['https://news.example.org/'], logoutUrls: [] };
    expect(issuerVariables(issuer, valueOf)).toEqual({
      COGNITO_USER_POOL_ID: '<userPoolId>',
      COGNITO_CLIENT_ID: '<clientId>',
    });
  });

  it('names another issuer, and its keys where they do not lie in the usual place', () => {
    const variables = {
      OIDC_ISSUER: 'https://login.example.org/',
      OIDC_AUDIENCE: 'api',
      OIDC_ROLE_CLAIM: 'roles',
      NAME_CLAIM: 'nickname',
    };
    expect(issuerVariables(oidc, valueOf)).toEqual(variables);
    const jwksUri = 'https://login.example.org/keys';
    expect(issuerVariables({ ...oidc, jwksUri }, valueOf)).toEqual({ ...variables, OIDC_JWKS_URI: jwksUri });
  });
});
