import { describe, expect, it } from 'vitest';
import { readingTruth } from '../../../functions/operations/reading-truth.ts';
import { EMPTY_SLICE } from '../../../functions/operations/slices.ts';
import { aClaim, aCommitment, aConcept } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { recordAll, writerTo } from '../../support/writer.ts';

describe('readingTruth', () => {
  it('reads what is derived as it is, and what is not yet from its revisions', async () => {
    const store = await seededStore([aConcept('mayor'), aClaim('derived'), aCommitment('derived')]);
    const [claim] = await recordAll(writerTo(store), [aClaim('written'), aCommitment('written')]);
    const read = readingTruth(store.derivations, store.truth);
    const refs = ['derived', 'written', 'written', 'nowhere'].map((key) => ({ type: 'Claim' as const, key }));

    expect(await read.entries(refs)).toEqual([aClaim('derived'), aClaim('written')]);
    expect(await read.claimPage('derived', 20)).toEqual(await store.derivations.claimPage('derived', 20));
    expect(await read.claimPage('written', 20)).toMatchObject({
      claim: aClaim('written'),
      verdict: null,
      checks: EMPTY_SLICE,
    });
    expect(await read.claimPage('nowhere', 20)).toBeNull();
    expect(await read.commitmentPage('derived')).toEqual(await store.derivations.commitmentPage('derived'));
    expect(await read.commitmentPage('written')).toEqual({ commitment: aCommitment('written'), status: null });
    expect(await read.commitmentPage('nowhere')).toBeNull();
    expect(await read.head({ type: 'Claim', key: 'written' })).toEqual({ number: 1, hash: claim?.hash });
    expect(await read.head({ type: 'Claim', key: 'derived' })).toMatchObject({ number: 1 });
    expect(await read.head({ type: 'Claim', key: 'nowhere' })).toBeNull();
  });
});
