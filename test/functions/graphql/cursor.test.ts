import { describe, expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../../functions/graphql/base64url.ts';
import { decodeCursor, encodeCursor } from '../../../functions/graphql/cursor.ts';
import { problemOf } from '../../support/graphql-problem.ts';

const list = ['claims', { by: 'CLAIMANT', key: 'mayor' }];
const cursor = encodeCursor(list, '2026#a:b');

describe('decodeCursor', () => {
  it.each(['1', 'a:b:c', '', 'Київ'])('reads the position %j back', (position) => {
    expect(decodeCursor(list, encodeCursor(list, position))).toBe(position);
  });

  it.each([
    ['of the same list with other arguments', encodeCursor(['claims', { by: 'CLAIMANT', key: 'council' }], '2026#a:b')],
    ['of another list', encodeCursor(['commitments'], '2026#a:b')],
    ['of another version', encodeBase64Url((decodeBase64Url(cursor) ?? '').replace(/^1:/, '2:'))],
    ['whose position was changed', encodeBase64Url(`${decodeBase64Url(cursor)}c`)],
    ['that was cut off', cursor.slice(0, -4)],
    ['that is no base64url', '***'],
    ['that is empty', ''],
  ])('refuses a cursor %s', (_, wrong) => {
    expect(problemOf(() => decodeCursor(list, wrong))).toEqual({
      message: `Argument "after" is ${JSON.stringify(wrong)}; it must be a cursor that came from this same list with these same arguments.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    });
  });
});
