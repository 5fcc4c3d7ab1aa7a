import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { townWith } from '../../../../support/town.ts';

const input = {
  key: 'gazette',
  revision: 1,
  source: { title: 'The Gazette', publisher: 'press' },
  reason: 'Its name.',
};

describe('Mutation.reviseSource', () => {
  it('revises a source', async () => {
    const store = await seededStore(townWith());
    const fields = '... on SourceWritten { source { title } revision { number changes { path before after } } }';
    expect(await mutate(store, 'reviseSource', { input, fields })).toEqual({
      source: { title: 'The Gazette' },
      revision: { number: 2, changes: [{ path: '/title', before: '"gazette"', after: '"The Gazette"' }] },
    });
  });

  it('knows no source that is not on the record', async () => {
    const store = await seededStore(townWith());
    expect(await mutate(store, 'reviseSource', { input: { ...input, key: 'tribune' } })).toMatchObject({
      __typename: 'NotFoundError',
    });
  });
});
