import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Caller, Role } from '../operations/caller.ts';
import type { GraphqlContext } from './context.ts';
import type { ErrorCode } from './error-codes.ts';
import { unauthenticated } from './unauthenticated.ts';

/** The code of errors that no token of this caller's mends, unless they are given the role. */
const FORBIDDEN = 'FORBIDDEN' satisfies ErrorCode;

/**
 * The caller, where they have the role.
 *
 * @throws GraphQLError with code UNAUTHENTICATED where nobody says who they are, and FORBIDDEN where whoever it is lacks
 *   the role
 */
export function requireRole({ caller }: Pick<GraphqlContext, 'caller'>, role: Role): Caller {
  if (caller === null) {
    throw unauthenticated(`This needs the role "${role}": send a token in the Authorization header.`, 'missing');
  }
  if (!caller.roles.has(role)) {
    throw new GraphQLError(`This needs the role "${role}", which the token does not give.`, {
      extensions: {
        code: FORBIDDEN,
        http: { headers: new HeaderMap([['www-authenticate', 'Bearer error="insufficient_scope"']]) },
      },
    });
  }
  return caller;
}
