import { generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto';
import type { FetchKeys } from '../../functions/handlers/issuer-config.ts';

export type Algorithm = 'RS256' | 'ES256' | 'EdDSA';
/** A pair of keys as an issuer has it; `jwk` is what it publishes. */
export type SigningKey = {
  readonly algorithm: Algorithm;
  readonly privateKey: KeyObject;
  readonly jwk: JsonWebKey & { readonly kid: string };
};

/** What is not said in a part of a token is as it should be; undefined leaves it out. */
export type Part = Readonly<Record<string, unknown>>;

export function signingKey(kid: string, algorithm: Algorithm = 'ES256'): SigningKey {
  const { privateKey, publicKey } = keyPair(algorithm);
  return {
    algorithm,
    privateKey,
    jwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: algorithm, use: 'sig' },
  };
}

/** A token that is signed as it should be; parts of the header may say otherwise. */
export function tokenOf(claims: Part, key: SigningKey, header: Part = {}): string {
  const signed = unsigned(claims, { alg: key.algorithm, kid: key.jwk.kid, ...header });
  const digest = key.algorithm === 'EdDSA' ? null : 'sha256';
  const signature = sign(digest, Buffer.from(signed), { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

/** Header and claims, as they stand in a token before its signature. */
export function unsigned(claims: Part, header: Part): string {
  return [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}

/** Publishes keys, which may change, and counts how often they are asked for. */
export function publisher(...keys: readonly SigningKey[]): {
  readonly fetchKeys: FetchKeys;
  readonly asked: string[];
  readonly publish: (...keys: readonly SigningKey[]) => void;
} {
  let published = keys;
  const asked: string[] = [];
  return {
    asked,
    fetchKeys: async (jwksUri) => {
      asked.push(jwksUri);
      return bytesOf(JSON.stringify({ keys: published.map(({ jwk }) => jwk) }));
    },
    publish: (...others) => {
      published = others;
    },
  };
}

export function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}

/** So many seconds from now, as tokens count time. */
export function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}

function keyPair(algorithm: Algorithm): { readonly privateKey: KeyObject; readonly publicKey: KeyObject } {
  switch (algorithm) {
    case 'RS256':
      return generateKeyPairSync('rsa', { modulusLength: 2048 });
    case 'ES256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'EdDSA':
      return generateKeyPairSync('ed25519');
  }
}
