import { JwtExpiredError, JwtInvalidAudienceError, WaitPeriodNotYetEndedJwkError } from 'aws-jwt-verify/error';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../functions/handlers/refusal.ts';
import { UnauthenticatedError } from '../../../functions/handlers/unauthenticated-error.ts';

describe('refusal', () => {
  it.each([
    [new JwtExpiredError('Token expired at 1970', 0), 'The token has expired.'],
    [new JwtInvalidAudienceError('Audience not allowed: secret', 'secret'), 'The token is not for this API.'],
    [
      new WaitPeriodNotYetEndedJwkError('Not allowed to fetch'),
      'The token is signed with a key that its issuer is not known to publish.',
    ],
    [new TypeError('Invalid key object type'), 'The token cannot be verified.'],
    ['anything', 'The token cannot be verified.'],
  ])('says of %s no more than what is wrong', (error, message) => {
    expect(refusal(error)).toEqual(new UnauthenticatedError(message, { cause: error }));
  });

  it('leaves our own words as they are', () => {
    const error = new UnauthenticatedError('The token does not say whose it is.');
    expect(refusal(error)).toBe(error);
  });
});
