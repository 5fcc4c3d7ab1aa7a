import { describe, expect, it } from 'vitest';
import { derivePages } from '../../../functions/operations/derive-pages.ts';
import { project } from '../../../functions/operations/project.ts';
import { OvertakenError } from '../../../functions/operations/projector.ts';
import { startOf } from '../../support/build.ts';
import { refTo } from '../../support/derived.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';

const NOW = startOf('2030-02-01');

describe('the projector, overtaken each time', () => {
  it('gives up on what an entry says, and says of which', async () => {
    const store = await seededStore(townWith(HOLE));
    const projection = { ...store.projection, putContent: async () => false };

    const late = project({ ...store, projection, now: NOW }, [refTo(HOLE)]);

    await expect(late).rejects.toThrow(new OvertakenError('Written by others 5 times: Claim "hole".'));
  });

  it('gives up on pages, and says on which', async () => {
    const store = await seededStore(townWith(ACCOUNT, BOAST, HOLE));
    const projection = { ...store.projection, putClaimPage: async () => false, putStatus: async () => false };
    const late = derivePages({ ...store, projection, now: NOW }, [
      { ref: { type: 'Claim', key: 'boast' }, causes: [] },
      { ref: { type: 'Commitment', key: 'pledge' }, causes: [] },
    ]);

    await expect(late).rejects.toThrow(new OvertakenError('Claim boast, Commitment pledge: others were faster.'));
  });

  it('writes in the end where it was late at first', async () => {
    const store = await seededStore(townWith(ACCOUNT, BOAST, HOLE));
    let attempts = 0;
    const putClaimPage: typeof store.projection.putClaimPage = async (...page) => {
      attempts += 1;
      return attempts > 2 && store.projection.putClaimPage(...page);
    };
    const projection = { ...store.projection, putClaimPage };

    await derivePages({ ...store, projection, now: NOW }, [{ ref: { type: 'Claim', key: 'boast' }, causes: [] }]);

    expect(attempts).toBe(3);
  });
});
