import { describe, expect, it } from 'vitest';
import { createAuthenticate } from '../../../functions/handlers/authentication.ts';
import type { IssuerConfig } from '../../../functions/handlers/issuer-config.ts';
import { UnauthenticatedError } from '../../../functions/handlers/unauthenticated-error.ts';
import { inSeconds, publisher, signingKey, tokenOf } from '../../support/tokens.ts';

const ISSUER: IssuerConfig = { kind: 'oidc', issuer: 'https://issuer.test', audience: 'api', roleClaim: 'roles' };
const key = signingKey('k1');
const token = tokenOf(
  { iss: 'https://issuer.test', aud: 'api', sub: 'ada', name: 'Ada', roles: ['editor'], exp: inSeconds(60) },
  key,
);
const ADA = { editor: { id: 'xa_f7IT-Yyx67_QzqS9Ocu', name: 'Ada' }, roles: new Set(['editor']) };

describe('createAuthenticate', () => {
  it.each([[undefined], [''], ['  ']])('knows nobody by the header %j', async (header) => {
    const { fetchKeys, asked } = publisher(key);
    expect(await createAuthenticate(ISSUER, fetchKeys)(header)).toBe(null);
    expect(asked).toEqual([]);
  });

  it.each([['Bearer'], [' bearer  '], ['BEARER']])('knows whose token comes after %j', async (scheme) => {
    expect(await createAuthenticate(ISSUER, publisher(key).fetchKeys)(`${scheme} ${token}`)).toEqual(ADA);
  });

  it('asks for the keys once for all tokens that come at once', async () => {
    const { fetchKeys, asked } = publisher(key);
    const authenticate = createAuthenticate(ISSUER, fetchKeys);
    const callers = await Promise.all(Array.from({ length: 20 }, () => authenticate(`Bearer ${token}`)));
    expect(callers).toEqual(Array.from({ length: 20 }, () => ADA));
    expect(asked).toEqual(['https://issuer.test/.well-known/jwks.json']);
  });

  it.each([
    ['another scheme', 'Basic YWRhOmFkYQ=='],
    ['no token', 'Bearer'],
    ['a token alone', token],
    ['two tokens', `Bearer ${token} ${token}`],
    ['two headers', `Bearer ${token}, Bearer ${token}`],
    ['what no token consists of', 'Bearer ü.ü.ü'],
  ])('refuses %s', async (_, header) => {
    const { fetchKeys, asked } = publisher(key);
    await expect(createAuthenticate(ISSUER, fetchKeys)(header)).rejects.toEqual(
      new UnauthenticatedError('The Authorization header is not "Bearer" and a token.'),
    );
    expect(asked).toEqual([]);
  });

  it('refuses a token that does not hold', async () => {
    await expect(createAuthenticate(ISSUER, publisher(key).fetchKeys)('Bearer a.b.c')).rejects.toThrow(
      new UnauthenticatedError('The token is not a JSON Web Token.'),
    );
  });

  it('refuses what is longer than any token without a look at it', async () => {
    const { fetchKeys, asked } = publisher(key);
    await expect(createAuthenticate(ISSUER, fetchKeys)(`Bearer ${'a'.repeat(8 * 1024)}`)).rejects.toEqual(
      new UnauthenticatedError('The Authorization header is longer than 8192 characters.'),
    );
    expect(asked).toEqual([]);
  });

  it('refuses every token where there is no issuer, and knows nobody without one', async () => {
    const authenticate = createAuthenticate(null);
    await expect(authenticate(`Bearer ${token}`)).rejects.toEqual(
      new UnauthenticatedError('No token is valid here: this deployment has no issuer.'),
    );
    expect(await authenticate(undefined)).toBe(null);
  });
});
