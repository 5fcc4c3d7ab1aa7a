import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { townWith } from '../../../../support/town.ts';

const prefLabel = [{ language: 'en', text: 'The oath' }];

describe('Mutation.recordCommitment', () => {
  it('puts a commitment on the record, with its status', async () => {
    const store = await seededStore(townWith());
    const fields = `... on CommitmentWritten {
      __typename
      commitment { key prefLabel party { key } accounts { key } status { value } }
      revision { number content { ... on CommitmentContent { prefLabel party { key } } } }
    }`;
    const input = { key: 'oath', commitment: { prefLabel, party: 'mayor' } };
    expect(await mutate(store, 'recordCommitment', { input, fields })).toEqual({
      __typename: 'CommitmentWritten',
      commitment: {
        key: 'oath',
        prefLabel: 'The oath',
        party: { key: 'mayor' },
        accounts: [],
        status: { value: 'NOT_ENOUGH_EVIDENCE' },
      },
      revision: { number: 1, content: { prefLabel: 'The oath', party: { key: 'mayor' } } },
    });
  });

  it('says what is wrong, and where in the input', async () => {
    const store = await seededStore(townWith());
    const commitment = { prefLabel: [...prefLabel, ...prefLabel], party: 'digging' };
    expect(await mutate(store, 'recordCommitment', { input: { key: 'oath', commitment } })).toMatchObject({
      problems: [{ path: '/commitment/prefLabel/1/language' }, { path: '/commitment/party' }],
    });
  });
});
