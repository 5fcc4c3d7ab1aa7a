import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { townWith } from '../../../../support/town.ts';

const commitment = { prefLabel: [{ language: 'en', text: 'The pledge' }], party: 'works' };

describe('Mutation.reviseCommitment', () => {
  it('revises a commitment', async () => {
    const store = await seededStore(townWith());
    const fields = '... on CommitmentWritten { commitment { prefLabel party { key } } revision { number reason } }';
    const input = { key: 'pledge', revision: 1, commitment, reason: 'It was theirs.' };
    expect(await mutate(store, 'reviseCommitment', { input, fields })).toEqual({
      commitment: { prefLabel: 'The pledge', party: { key: 'works' } },
      revision: { number: 2, reason: 'It was theirs.' },
    });
  });
});
