import { CognitoJwtVerifier, JwtVerifier } from 'aws-jwt-verify';
import { validateCognitoJwtFields } from 'aws-jwt-verify/cognito-verifier';
import type { JwtHeader, JwtPayload } from 'aws-jwt-verify/jwt-model';
import type { Caller } from '../operations/caller.ts';
import { callerOf } from './caller-of.ts';
import { COGNITO_ROLE_CLAIM, DEFAULT_NAME_CLAIM, type FetchKeys, type IssuerConfig } from './issuer-config.ts';
import { KeyCache, KeysUnavailableError } from './key-cache.ts';
import { refusal } from './refusal.ts';
import { UnauthenticatedError } from './unauthenticated-error.ts';

/** By how much an issuer's clock may differ from ours. The library reads the clock itself. */
const GRACE_SECONDS = 30;

/**
 * Verifies tokens of one issuer: signature (RSA, ECDSA or EdDSA), issuer, audience, and the time in which they hold.
 * Of a Cognito user pool, its regional issuer's access tokens for one client.
 *
 * @returns what says whose token it is, and throws UnauthenticatedError where it is not valid, KeysUnavailableError
 *   where that cannot be told
 * @throws where the configuration cannot be meant
 */
export function createVerifyToken(issuer: IssuerConfig, fetchKeys?: FetchKeys): (token: string) => Promise<Caller> {
  const { expected, check } = expectations(issuer);
  const verifier = JwtVerifier.create(
    {
      ...expected,
      graceSeconds: GRACE_SECONDS,
      customJwtCheck: ({ header, payload }) => {
        checkAlways(header, payload);
        check(payload);
      },
    },
    { jwksCache: new KeyCache(fetchKeys) },
  );
  const claims = {
    issuer: expected.issuer,
    role: issuer.kind === 'cognito' ? COGNITO_ROLE_CLAIM : issuer.roleClaim,
    name: issuer.nameClaim ?? DEFAULT_NAME_CLAIM,
  };
  return async (token) => {
    try {
      return callerOf(await verifier.verify(token), claims);
    } catch (error) {
      throw error instanceof KeysUnavailableError ? error : refusal(error);
    }
  };
}

type Expectations = {
  readonly expected: { readonly issuer: string; readonly audience: string | null; readonly jwksUri?: string };
  /** Throws where a claim that only such an issuer has is not right. */
  readonly check: (payload: JwtPayload) => void;
};

function expectations(config: IssuerConfig): Expectations {
  if (config.kind === 'oidc') {
    const { issuer, audience, jwksUri } = config;
    return { expected: { issuer, audience, ...(jwksUri === undefined ? {} : { jwksUri }) }, check: () => {} };
  }
  const { userPoolId, clientId } = config;
  return {
    // Access tokens of a user pool have no audience: they name the client.
    expected: { ...CognitoJwtVerifier.parseUserPoolId(userPoolId), audience: null },
    check: (payload) => validateCognitoJwtFields(payload, { tokenUse: 'access', clientId }),
  };
}

/** What the library lets pass: a token that never ends, and one with extensions that must be understood (RFC 7515, 4.1.11). */
function checkAlways(header: JwtHeader, { exp }: JwtPayload): void {
  if (exp === undefined) throw new UnauthenticatedError('The token does not say when it expires.');
  if (Object.hasOwn(header, 'crit'))
    throw new UnauthenticatedError('The token needs extensions that are not known here.');
}
