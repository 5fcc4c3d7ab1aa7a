import {
  CognitoJwtInvalidClientIdError,
  CognitoJwtInvalidTokenUseError,
  JwtExpiredError,
  JwtInvalidAudienceError,
  JwtInvalidIssuerError,
  JwtInvalidSignatureAlgorithmError,
  JwtInvalidSignatureError,
  JwtNotBeforeError,
  JwtParseError,
  JwtWithoutValidKidError,
  KidNotFoundInJwksError,
  WaitPeriodNotYetEndedJwkError,
} from 'aws-jwt-verify/error';
import { UnauthenticatedError } from './unauthenticated-error.ts';

const UNKNOWN_KEY = 'The token is signed with a key that its issuer is not known to publish.';
const NOT_FOR_THIS_API = 'The token is not for this API.';

/** The library's reasons in our words; its own repeat what the token says. */
const reasons: readonly (readonly [kind: abstract new (...args: never[]) => Error, message: string])[] = [
  [JwtParseError, 'The token is not a JSON Web Token.'],
  [JwtWithoutValidKidError, 'The token does not name the key that it is signed with.'],
  [KidNotFoundInJwksError, UNKNOWN_KEY],
  [WaitPeriodNotYetEndedJwkError, UNKNOWN_KEY],
  [JwtInvalidSignatureAlgorithmError, 'The token is signed in a way that is not accepted.'],
  [JwtInvalidSignatureError, 'The signature of the token is not right.'],
  [JwtExpiredError, 'The token has expired.'],
  [JwtNotBeforeError, 'The token is not valid yet.'],
  [JwtInvalidIssuerError, 'The token is of another issuer.'],
  [JwtInvalidAudienceError, NOT_FOR_THIS_API],
  [CognitoJwtInvalidClientIdError, NOT_FOR_THIS_API],
  [CognitoJwtInvalidTokenUseError, 'The token is not an access token.'],
];

/** Why a token is refused, in words that may be shown to whoever sent it. */
export function refusal(error: unknown): UnauthenticatedError {
  if (error instanceof UnauthenticatedError) return error;
  const [, message = 'The token cannot be verified.'] = reasons.find(([kind]) => error instanceof kind) ?? [];
  return new UnauthenticatedError(message, { cause: error });
}
