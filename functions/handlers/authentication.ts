import type { Caller } from '../operations/caller.ts';
import type { FetchKeys, IssuerConfig } from './issuer-config.ts';
import { UnauthenticatedError } from './unauthenticated-error.ts';

/**
 * Who sends this `Authorization` header; null: nobody who says who they are.
 *
 * @throws UnauthenticatedError where the header holds anything but a token that is valid now
 * @throws KeysUnavailableError where the issuer's keys cannot be had: not the caller's fault
 */
export type Authenticate = (authorization: string | undefined) => Promise<Caller | null>;

/** Longer than any token that an issuer gives out, and short enough to be refused without a look at it. */
const LONGEST_HEADER = 8 * 1024;
/** RFC 6750, section 2.1: https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/**
 * Verifies tokens of one issuer. What this takes is loaded with the first token: who reads pays nothing for it.
 *
 * @param issuer - null: this deployment has none, and no token is valid
 * @param fetchKeys - over HTTPS unless said otherwise
 */
export function createAuthenticate(issuer: IssuerConfig | null, fetchKeys?: FetchKeys): Authenticate {
  let verifying: Promise<(token: string) => Promise<Caller>> | undefined;
  return async (authorization = '') => {
    const token = bearerToken(authorization);
    if (token === null) return null;
    if (issuer === null) throw new UnauthenticatedError('No token is valid here: this deployment has no issuer.');
    verifying ??= import('./verify-token.ts').then(({ createVerifyToken }) => createVerifyToken(issuer, fetchKeys));
    const verify = await verifying;
    return verify(token);
  };
}

/** An empty header is none: that is what clients send that have no token yet. */
function bearerToken(authorization: string): string | null {
  if (authorization.length > LONGEST_HEADER) {
    throw new UnauthenticatedError(`The Authorization header is longer than ${LONGEST_HEADER} characters.`);
  }
  if (authorization.trim() === '') return null;
  const token = BEARER.exec(authorization.trim())?.[1];
  if (token === undefined) throw new UnauthenticatedError('The Authorization header is not "Bearer" and a token.');
  return token;
}
