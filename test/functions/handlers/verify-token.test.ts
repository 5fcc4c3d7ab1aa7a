import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { IssuerConfig } from '../../../functions/handlers/issuer-config.ts';
import { KeysUnavailableError } from '../../../functions/handlers/key-cache.ts';
import { UnauthenticatedError } from '../../../functions/handlers/unauthenticated-error.ts';
import { createVerifyToken } from '../../../functions/handlers/verify-token.ts';
import { bytesOf, inSeconds, type Part, publisher, signingKey, tokenOf, unsigned } from '../../support/tokens.ts';

const key = signingKey('k1', 'RS256');
const edwards = signingKey('k2', 'EdDSA');
/** As some issuers publish a key: nothing says for which algorithm it is. */
const unnamed = { ...key, jwk: { ...key.jwk, kid: 'k3', alg: undefined } };
const stranger = signingKey('k1', 'RS256');

const OIDC: IssuerConfig = { kind: 'oidc', issuer: 'https://issuer.test/a', audience: 'api', roleClaim: 'roles' };
const COGNITO: IssuerConfig = { kind: 'cognito', userPoolId: 'eu-central-1_Abc123', clientId: 'client' };
const POOL = 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Abc123';

function oidcClaims(other: Part = {}): Part {
  return { iss: 'https://issuer.test/a', aud: 'api', sub: 'ada', exp: inSeconds(60), roles: 'editor', ...other };
}

function cognitoClaims(other: Part = {}): Part {
  const always = { iss: POOL, client_id: 'client', token_use: 'access', sub: 'ada', exp: inSeconds(60) };
  return { ...always, 'cognito:groups': ['editor', 'sports'], username: 'ada@example.org', ...other };
}

async function verify(issuer: IssuerConfig, token: string) {
  return createVerifyToken(issuer, publisher(key, edwards, unnamed).fetchKeys)(token);
}

async function expectRefused(issuer: IssuerConfig, token: string, message: string): Promise<void> {
  const refused = await verify(issuer, token).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UnauthenticatedError);
  expect(refused).toHaveProperty('message', message);
}

describe('createVerifyToken, for an OpenID Connect issuer', () => {
  it('knows whose token it is', async () => {
    expect(await verify(OIDC, tokenOf(oidcClaims({ name: 'Ada' }), key))).toEqual({
      editor: { id: expect.stringMatching(/^[\w-]{22}$/), name: 'Ada' },
      roles: new Set(['editor']),
    });
  });

  it('takes one audience of several, an algorithm with Edwards curves, and the name from another claim', async () => {
    const claims = oidcClaims({ aud: ['other', 'api'], nickname: 'A.' });
    const { editor } = await verify({ ...OIDC, nameClaim: 'nickname' }, tokenOf(claims, edwards));
    expect(editor.name).toBe('A.');
  });

  it('gets the keys where the configuration says', async () => {
    const { fetchKeys, asked } = publisher(key);
    await createVerifyToken({ ...OIDC, jwksUri: 'https://keys.test/all' }, fetchKeys)(tokenOf(oidcClaims(), key));
    expect(asked).toEqual(['https://keys.test/all']);
  });

  it('bears with clocks that differ by half a minute', async () => {
    const claims = oidcClaims({ exp: inSeconds(-20), nbf: inSeconds(20) });
    expect(await verify(OIDC, tokenOf(claims, key))).toHaveProperty('roles', new Set(['editor']));
  });

  it.each([
    ['has expired', { exp: inSeconds(-40) }, 'The token has expired.'],
    ['never expires', { exp: undefined }, 'The token does not say when it expires.'],
    ['expires at no moment', { exp: 'never' }, 'The token is not a JSON Web Token.'],
    ['is not valid yet', { nbf: inSeconds(40) }, 'The token is not valid yet.'],
    ['is of another issuer', { iss: 'https://issuer.test/b' }, 'The token is of another issuer.'],
    ['is of no issuer', { iss: undefined }, 'The token is of another issuer.'],
    ['is for another API', { aud: 'other' }, 'The token is not for this API.'],
    ['is for other APIs', { aud: ['other', 'another'] }, 'The token is not for this API.'],
    ['is for no API', { aud: undefined }, 'The token is not for this API.'],
    ['is nobody’s', { sub: undefined }, 'The token does not say whose it is.'],
    ['is nobody’s at all', { sub: '' }, 'The token does not say whose it is.'],
  ])('refuses a token that %s', async (_, claims, message) => {
    await expectRefused(OIDC, tokenOf(oidcClaims(claims), key), message);
  });

  it.each([
    ['another key of the same name', tokenOf(oidcClaims(), stranger), 'The signature of the token is not right.'],
    [
      'an unknown key',
      tokenOf(oidcClaims(), key, { kid: 'k9' }),
      'The token is signed with a key that its issuer is not known to publish.',
    ],
    [
      'a key without a name',
      tokenOf(oidcClaims(), key, { kid: undefined }),
      'The token does not name the key that it is signed with.',
    ],
    [
      'a key for another algorithm',
      tokenOf(oidcClaims(), key, { alg: 'RS512' }),
      'The token is signed in a way that is not accepted.',
    ],
    [
      'extensions that must be understood',
      tokenOf(oidcClaims(), key, { crit: ['b64'], b64: false }),
      'The token needs extensions that are not known here.',
    ],
  ])('refuses a token with %s', async (_, token, message) => {
    await expectRefused(OIDC, token, message);
  });

  it.each(['k1', 'k2', 'k3', 'k9', undefined])(
    'refuses a token without a signature that names the key %s',
    async (kid) => {
      const token = unsigned(oidcClaims(), { alg: 'none', kid });
      await expectRefused(OIDC, `${token}.`, 'The token is not a JSON Web Token.');
      await expect(verify(OIDC, `${token}.AAAA`)).rejects.toBeInstanceOf(UnauthenticatedError);
    },
  );

  it.each(['k1', 'k3'])('refuses a token that is signed with the public key %s as if it were a secret', async (kid) => {
    const signed = unsigned(oidcClaims(), { alg: 'HS256', kid });
    for (const secret of [JSON.stringify(key.jwk), key.jwk.n ?? '']) {
      const signature = createHmac('sha256', secret).update(signed).digest('base64url');
      await expectRefused(OIDC, `${signed}.${signature}`, 'The token is signed in a way that is not accepted.');
    }
  });

  it.each([
    ['', 'The token is not a JSON Web Token.'],
    ['garbage', 'The token is not a JSON Web Token.'],
    ['a.b.c', 'The token is not a JSON Web Token.'],
    [`${Buffer.from('[]').toString('base64url')}.e30.AAAA`, 'The token is not a JSON Web Token.'],
    [`e30.${Buffer.from('null').toString('base64url')}.AAAA`, 'The token is not a JSON Web Token.'],
    ['e30.e30.AAAA', 'The token does not name the key that it is signed with.'],
    [`${tokenOf(oidcClaims(), key)}AAAA`, 'The signature of the token is not right.'],
  ])('refuses %s', async (token, message) => {
    await expectRefused(OIDC, token, message);
  });

  it('refuses a token whose key is not for its algorithm, where nothing published says so', async () => {
    const published = { ...edwards, jwk: { ...edwards.jwk, alg: undefined } };
    const verifyIt = createVerifyToken(OIDC, publisher(published).fetchKeys);
    await expect(verifyIt(tokenOf(oidcClaims(), edwards, { alg: 'RS256' }))).rejects.toEqual(
      new UnauthenticatedError('The token cannot be verified.'),
    );
  });

  it('refuses a token that is signed with a key for another use', async () => {
    const published = { ...key, jwk: { ...key.jwk, use: 'enc' } };
    await expect(createVerifyToken(OIDC, publisher(published).fetchKeys)(tokenOf(oidcClaims(), key))).rejects.toEqual(
      new UnauthenticatedError('The token cannot be verified.'),
    );
  });

  it('says nothing of the token where the keys cannot be had', async () => {
    const verifyIt = createVerifyToken(OIDC, async () => {
      throw new Error('No route.');
    });
    await expect(verifyIt(tokenOf(oidcClaims(), key))).rejects.toBeInstanceOf(KeysUnavailableError);
  });

  it('says nothing of the token where the keys are none', async () => {
    const verifyIt = createVerifyToken(OIDC, async () => bytesOf('{"keys":[{}]}'));
    await expect(verifyIt(tokenOf(oidcClaims(), key))).rejects.toBeInstanceOf(KeysUnavailableError);
  });
});

describe('createVerifyToken, for a Cognito user pool', () => {
  it('knows whose access token it is, and takes the groups for roles', async () => {
    const { fetchKeys, asked } = publisher(key);
    expect(await createVerifyToken(COGNITO, fetchKeys)(tokenOf(cognitoClaims(), key))).toEqual({
      editor: { id: expect.stringMatching(/^[\w-]{22}$/), name: null },
      roles: new Set(['editor']),
    });
    expect(asked).toEqual([`${POOL}/.well-known/jwks.json`]);
  });

  it('gives nobody without groups a role', async () => {
    const { roles } = await verify(COGNITO, tokenOf(cognitoClaims({ 'cognito:groups': undefined }), key));
    expect(roles).toEqual(new Set());
  });

  it.each([
    ['an ID token', { token_use: 'id', aud: 'client' }, 'The token is not an access token.'],
    ['a token for no use', { token_use: undefined }, 'The token is not an access token.'],
    ['a token of another client', { client_id: 'other' }, 'The token is not for this API.'],
    ['a token of no client', { client_id: undefined, aud: 'client' }, 'The token is not for this API.'],
    ['a token of another pool', { iss: POOL.replace('Abc', 'Xyz') }, 'The token is of another issuer.'],
    ['a token that never expires', { exp: undefined }, 'The token does not say when it expires.'],
    ['a token that has expired', { exp: inSeconds(-40) }, 'The token has expired.'],
  ])('refuses %s', async (_, claims, message) => {
    await expectRefused(COGNITO, tokenOf(cognitoClaims(claims), key), message);
  });
});
