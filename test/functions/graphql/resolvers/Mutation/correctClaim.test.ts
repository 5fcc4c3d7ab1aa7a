import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { HOLE, townWith } from '../../../../support/town.ts';

const claim = { text: 'No hole.', claimant: 'press', claimDate: { edtf: '2030-01-12', timeZone: 'UTC' } };
const input = { key: 'hole', revision: 1, claim, reason: 'We were wrong.' };

describe('Mutation.correctClaim', () => {
  it('corrects a claim, which is then among its corrections', async () => {
    const store = await seededStore(townWith(HOLE));
    const fields = `... on ClaimWritten {
      claim { text corrections { edges { node { number kind reason } } pageInfo { hasNextPage } } }
      revision { number kind }
    }`;
    expect(await mutate(store, 'correctClaim', { input, fields })).toEqual({
      claim: {
        text: 'No hole.',
        corrections: {
          edges: [{ node: { number: 2, kind: 'CORRECTED', reason: 'We were wrong.' } }],
          pageInfo: { hasNextPage: false },
        },
      },
      revision: { number: 2, kind: 'CORRECTED' },
    });
  });

  it('corrects nothing that was retracted', async () => {
    const store = await seededStore(townWith(HOLE));
    await mutate(store, 'retractClaim', { input: { key: 'hole', revision: 1, reason: 'It was no hole.' } });
    expect(await mutate(store, 'correctClaim', { input: { ...input, revision: 2 } })).toEqual({
      __typename: 'RetractedError',
      code: 'RETRACTED',
      message: 'This was retracted. To put it on the record again, with what it is to say, use reviseClaim.',
      current: { number: 2, kind: 'RETRACTED', content: { __typename: 'ClaimContent' } },
    });
  });
});
