import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../functions/domain/record.ts';
import { readVerdict } from '../../../functions/operations/read-verdict.ts';
import { claimPageIn, viewOf } from '../../../functions/operations/viewed.ts';
import { days, occurrence, saying, startOf } from '../../support/build.ts';
import { claimPageOf, write } from '../../support/derived.ts';
import { aConcept } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';

/** Revisions of these tests are recorded on 1 February. */
const [LOADED, BEFORE, AFTER] = ['2030-01-30', '2030-01-31', '2030-02-02'].map(startOf) as [number, number, number];

/** What the boast was and is rated, as the record stood before and after a revision. */
async function ratings(record: readonly Entry[], revised: Entry): Promise<readonly string[]> {
  const store = await seededStore(townWith(ACCOUNT, BOAST, ...record), LOADED);
  await write(store, [revised], AFTER);
  const rated = async (recordedBy: number): Promise<string> => {
    const derivations = viewOf(store.derivations, store.truth, { recordedBy, without: [], draft: null });
    const page = await claimPageIn(derivations, await claimPageOf(store, 'boast'));
    return (await readVerdict({ derivations, now: AFTER }, page, null)).rating;
  };
  return [await rated(BEFORE), await rated(AFTER)];
}

describe('a view of the record as it stood', () => {
  it('has what a claim said before it was revised', async () => {
    expect(await ratings([HOLE], { ...HOLE, statement: null })).toEqual(['REFUTED', 'NOT_ENOUGH_EVIDENCE']);
  });

  it('has what was an account before it was revised', async () => {
    const hole = { ...HOLE, claimant: 'works' };
    expect(await ratings([hole], { ...ACCOUNT, statement: null })).toEqual(['REFUTED', 'NOT_ENOUGH_EVIDENCE']);
  });

  it('has what a concept lay below before it was revised', async () => {
    const trench = occurrence({ agents: ['works'], action: 'trenching', time: days('2030-01-11') });
    const revised = aConcept('trenching', { kind: 'ACTION' });
    expect(await ratings([saying('trench', trench)], revised)).toEqual(['REFUTED', 'NOT_ENOUGH_EVIDENCE']);
  });

  it('has not what was recorded later', async () => {
    expect(await ratings([], HOLE)).toEqual(['NOT_ENOUGH_EVIDENCE', 'REFUTED']);
  });
});
