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
    const written = { number: 1, hash: claim?.hash };
    expect(await read.heads(refs)).toEqual([expect.objectContaining({ number: 1 }), written, written, null]);
  });

  it('reads several pages at once as it reads each', async () => {
    const store = await seededStore([aConcept('mayor'), aClaim('derived'), aCommitment('derived')]);
    await recordAll(writerTo(store), [aClaim('written'), aCommitment('written')]);
    const read = readingTruth(store.derivations, store.truth);
    const [derived, ...others] = await store.derivations.claimPages(['derived']);

    expect(await read.claimPages(['derived', 'written', 'nowhere'])).toEqual([
      derived,
      await read.claimPage('written', 20),
      null,
    ]);
    expect(others).toEqual([]);
    expect(await read.commitmentPages(['nowhere', 'written', 'derived'])).toEqual([
      null,
      await read.commitmentPage('written'),
      await store.derivations.commitmentPage('derived'),
    ]);
  });
});
