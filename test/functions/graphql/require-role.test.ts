import { HeaderMap } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import { requireRole } from '../../../functions/graphql/require-role.ts';
import { unauthenticated } from '../../../functions/graphql/unauthenticated.ts';
import type { Caller, Role } from '../../../functions/operations/caller.ts';
import { problemOf } from '../../support/graphql-problem.ts';

function callerWith(...roles: readonly Role[]): Caller {
  return { editor: { id: 'e1', name: null }, roles: new Set(roles) };
}

describe('requireRole', () => {
  it.each(['editor', 'redactor'] as const)('lets pass who is %s', (role) => {
    const caller = callerWith('editor', 'redactor');
    expect(requireRole({ caller }, role)).toBe(caller);
  });

  it('asks who it is where nobody says so', () => {
    expect(problemOf(() => requireRole({ caller: null }, 'editor'))).toEqual({
      message: 'This needs the role "editor": send a token in the Authorization header.',
      extensions: unauthenticated('', 'missing').extensions,
    });
  });

  it.each([
    [[], 'editor'],
    [['redactor'], 'editor'],
    [['editor'], 'redactor'],
  ] as const)('refuses who has the roles %j and needs %s', (roles, needed) => {
    expect(problemOf(() => requireRole({ caller: callerWith(...roles) }, needed))).toEqual({
      message: `This needs the role "${needed}", which the token does not give.`,
      extensions: {
        code: 'FORBIDDEN',
        http: { headers: new HeaderMap([['www-authenticate', 'Bearer error="insufficient_scope"']]) },
      },
    });
  });
});
