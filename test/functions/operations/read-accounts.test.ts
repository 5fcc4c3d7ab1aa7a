import { describe, expect, it } from 'vitest';
import { readAccounts } from '../../../functions/operations/read-accounts.ts';
import { dated, saying, terms } from '../../support/build.ts';
import { write } from '../../support/derived.ts';
import { aCommitment } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';

const NOW = 0;

describe('readAccounts', () => {
  it('gives every claim that says what the terms are, the earliest first, whatever its rank', async () => {
    const early = saying('z', terms(), { claimDate: dated('2030-01-04'), rank: 'DEPRECATED' });
    const late = saying('b', terms({ mode: 'DO' }), { claimDate: dated('2030-01-06') });
    const alike = { ...late, key: 'a' };
    const other = saying('other', terms({ commitment: 'oath' }));
    const entries = townWith(aCommitment('oath'), late, other, ACCOUNT, BOAST, HOLE, alike, early);
    const { derivations } = await seededStore(entries);
    expect(await readAccounts({ derivations, now: NOW }, 'pledge')).toEqual([early, ACCOUNT, alike, late]);
  });

  it('leaves out a claim that says so no longer', async () => {
    const store = await seededStore(townWith(ACCOUNT));
    await write(store, [{ ...ACCOUNT, statement: null }], NOW);
    expect(await readAccounts({ derivations: store.derivations, now: NOW }, 'pledge')).toEqual([]);
  });

  it('gives none where nobody does', async () => {
    const { derivations } = await seededStore(townWith(BOAST));
    expect(await readAccounts({ derivations, now: NOW }, 'pledge')).toEqual([]);
    expect(await readAccounts({ derivations, now: NOW }, 'nothing')).toEqual([]);
  });
});
