import { describe, expect, it } from 'vitest';
import { encodeBase64Url } from '../../../functions/graphql/base64url.ts';
import { entryId, parseEntryId } from '../../../functions/graphql/entry-id.ts';
import { problemOf } from '../../support/graphql-problem.ts';

describe('entryId', () => {
  it('encodes type and key', () => {
    expect(entryId({ type: 'Claim', key: 'energy/1' })).toBe('Q2xhaW06ZW5lcmd5LzE');
  });
});

describe('parseEntryId', () => {
  it.each([
    { type: 'Claim', key: 'energy/1' },
    { type: 'Commitment', key: 'a:b' },
    { type: 'Concept', key: 'Київ' },
    { type: 'Event', key: '🛰' },
    { type: 'Source', key: ' ' },
    { type: 'Claim', key: `draft/${'a-_9'.repeat(50)}` },
  ] as const)('reads the id of %j back', (ref) => {
    expect(parseEntryId(entryId(ref), 'id')).toEqual(ref);
  });

  it.each([
    ['no base64url', 'nope!'],
    ['nothing', ''],
    ['no type', encodeBase64Url('energy/1')],
    ['a type that has no id', encodeBase64Url('Revision:a')],
    ['part of a type', encodeBase64Url('Claims:a')],
    ['no key', encodeBase64Url('Claim:')],
    ['a key that is too long', encodeBase64Url(`Claim:${'a'.repeat(201)}`)],
  ])('refuses what holds %s, naming the argument', (_, id) => {
    expect(problemOf(() => parseEntryId(id, 'by.id'))).toMatchObject({
      message: expect.stringContaining('it must be an id that this API has given out.'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'by.id' },
    });
  });
});
