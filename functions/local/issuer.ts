import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { FetchKeys, IssuerConfig } from '../handlers/issuer-config.ts';
import type { Role } from '../operations/caller.ts';

/** An issuer of tokens for one server on this machine. Its keys are made with it and kept nowhere: so are its tokens good. */
export type LocalIssuer = {
  /** What the server is told of it. */
  readonly config: IssuerConfig;
  /** Its public keys, which need no fetching. */
  readonly fetchKeys: FetchKeys;
  /** A token for somebody who has one role. */
  readonly tokenFor: (role: Role) => string;
};

export const DAYS_VALID = 7;

const AUDIENCE = 'counterclaim';
const ROLE_CLAIM = 'roles';

/**
 * @param url - the issuer's name, as it stands in tokens
 * @param now - the moment from which tokens are good, in epoch milliseconds
 */
export function createIssuer(url: string, now: number): LocalIssuer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const kid = randomUUID();
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'EdDSA' };
  const iat = Math.floor(now / 1000);
  return {
    config: { kind: 'oidc', issuer: url, audience: AUDIENCE, roleClaim: ROLE_CLAIM },
    fetchKeys: async () => new TextEncoder().encode(JSON.stringify({ keys: [jwk] })).buffer,
    tokenFor: (role) => {
      const who = { sub: `local-${role}`, name: `Local ${role}`, [ROLE_CLAIM]: [role] };
      const claims = { iss: url, aud: AUDIENCE, ...who, iat, exp: iat + DAYS_VALID * 24 * 60 * 60 };
      const signed = [{ alg: 'EdDSA', typ: 'JWT', kid }, claims].map(inBase64Url).join('.');
      return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
    },
  };
}

function inBase64Url(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}
