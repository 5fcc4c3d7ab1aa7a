import { HeaderMap } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import { unauthenticated } from '../../../functions/graphql/unauthenticated.ts';

describe('unauthenticated', () => {
  it.each([
    ['missing', 'Bearer'],
    ['invalid', 'Bearer error="invalid_token"'],
  ] as const)('says to HTTP that the token is %s', (token, challenge) => {
    const error = unauthenticated('The token has expired.', token);
    expect([error.message, error.extensions]).toEqual([
      'The token has expired.',
      {
        code: 'UNAUTHENTICATED',
        http: {
          status: 401,
          headers: new HeaderMap([
            ['www-authenticate', challenge],
            ['cache-control', 'no-store'],
          ]),
        },
      },
    ]);
  });
});
