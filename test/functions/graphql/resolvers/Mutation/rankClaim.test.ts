import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { DENIAL, HOLE, townWith } from '../../../../support/town.ts';

const input = { key: 'hole', revision: 1, rank: 'PREFERRED', reason: 'There are pictures.' };

describe('Mutation.rankClaim', () => {
  it('sets the rank alone, by which the claim is rated at once', async () => {
    const store = await seededStore(townWith(HOLE, DENIAL));
    const rating = '{ rating }';
    const fields = `... on ClaimWritten {
      claim { rank verdict ${rating} checks { edges { node { against { verdict ${rating} } } } } }
      revision { number kind reason changes { path before after } }
    }`;
    expect(await mutate(store, 'rankClaim', { input, fields })).toEqual({
      claim: {
        rank: 'PREFERRED',
        verdict: { rating: 'NOT_ENOUGH_EVIDENCE' },
        checks: { edges: [{ node: { against: { verdict: { rating: 'REFUTED' } } } }] },
      },
      revision: {
        number: 2,
        kind: 'REVISED',
        reason: 'There are pictures.',
        changes: [{ path: '/rank', before: '"NORMAL"', after: '"PREFERRED"' }],
      },
    });
  });

  it('ranks nothing that was retracted', async () => {
    const store = await seededStore(townWith(HOLE));
    await mutate(store, 'retractClaim', { input: { key: 'hole', revision: 1, reason: 'It was no hole.' } });
    expect(await mutate(store, 'rankClaim', { input: { ...input, revision: 2 } })).toMatchObject({
      __typename: 'RetractedError',
    });
  });
});
