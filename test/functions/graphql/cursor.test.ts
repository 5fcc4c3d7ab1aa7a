import { describe, expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../../functions/graphql/base64url.ts';
import { badCursor, type CursorProblem, decodeCursor, encodeCursor } from '../../../functions/graphql/cursor.ts';
import { problemOf } from '../../support/graphql-problem.ts';

const list = ['claims', { by: 'CLAIMANT', key: 'mayor' }];
const cursor = encodeCursor(list, '2026#a:b');

describe('decodeCursor', () => {
  it.each(['1', 'a:b:c', '', 'Київ', 'a\nb'])('reads the position %j back', (position) => {
    expect(decodeCursor(list, 'after', encodeCursor(list, position))).toBe(position);
  });

  it('takes a cursor from before its list had an argument, where nobody gives that', () => {
    const later = ['claims', { by: 'CLAIMANT', key: 'mayor', language: null }];
    expect(decodeCursor(later, 'after', cursor)).toBe('2026#a:b');
  });

  it.each<readonly [string, CursorProblem, string]>([
    [
      'of the same list with other arguments',
      'ANOTHER_LIST',
      encodeCursor(['claims', { by: 'CLAIMANT', key: 'council' }], '2026#a:b'),
    ],
    ['of another list', 'ANOTHER_LIST', encodeCursor(['commitments'], '2026#a:b')],
    ['of another version', 'ANOTHER_VERSION', encodeBase64Url((decodeBase64Url(cursor) ?? '').replace(/^1:/, '2:'))],
    ['whose position was changed', 'NOT_A_CURSOR', encodeBase64Url(`${decodeBase64Url(cursor)}c`)],
    ['that was cut off', 'NOT_A_CURSOR', cursor.slice(0, -4)],
    ['that was cut off at the beginning', 'NOT_A_CURSOR', cursor.slice(4)],
    ['that is no base64url', 'NOT_A_CURSOR', '***'],
    ['that is a number', 'NOT_A_CURSOR', '7'],
    ['that is empty', 'NOT_A_CURSOR', ''],
  ])('refuses a cursor %s: %s', (_, reason, wrong) => {
    expect(problemOf(() => decodeCursor(list, 'before', wrong))).toEqual({
      message: expect.stringMatching(/^Argument "before" is ".*"; it must be a cursor .+\.$/),
      extensions: { code: 'BAD_USER_INPUT', argument: 'before', reason },
    });
  });
});

describe('badCursor', () => {
  it('says what to give instead', () => {
    const reasons = ['NOT_A_CURSOR', 'ANOTHER_VERSION', 'ANOTHER_LIST'] as const;
    expect(reasons.map((reason) => badCursor('after', 'x', reason).message)).toEqual([
      'Argument "after" is "x"; it must be a cursor as this API gave it; this is none, or a damaged one.',
      'Argument "after" is "x"; it must be a cursor of this version of the API; begin at an end of the list.',
      'Argument "after" is "x"; it must be a cursor that came from this same list with these same arguments.',
    ]);
  });
});
