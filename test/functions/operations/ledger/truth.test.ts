import { describe, expect, it } from 'vitest';
import { toStored } from '../../../../functions/operations/ledger/formats.ts';
import { openTruth } from '../../../../functions/operations/ledger/truth.ts';
import { aClaim } from '../../../support/entries.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { sealed } from '../../../support/revisions.ts';

const ref = { type: 'Claim', key: 'a' } as const;
const first = sealed(aClaim('a', { text: 'One.' }));
const second = sealed(aClaim('a', { text: 'Two.' }), first);
const third = sealed(aClaim('a', { text: 'Three.' }), second, { redacted: [2] });

describe('openTruth', () => {
  it('reads the latest, or the latest by a moment, but for what was redacted', async () => {
    const { ledger } = createMemoryStore();
    const truth = openTruth(ledger);
    for (const revision of [first, second]) await ledger.append(ref, toStored(revision));
    const latestBy = async (day: number): Promise<number | undefined> =>
      (await truth.latest(ref, Date.UTC(2030, 0, day)))?.number;

    expect(await truth.latest(ref)).toMatchObject({ number: 2, entry: { text: 'Two.' }, reason: 'because' });
    expect([await latestBy(3), await latestBy(2), await latestBy(1), await latestBy(0)]).toEqual([2, 2, 1, undefined]);

    await ledger.append(ref, toStored(third));
    expect([await latestBy(3), await latestBy(2), await latestBy(1)]).toEqual([3, undefined, 1]);
  });

  it('reads the history, but for what was redacted', async () => {
    const { ledger } = createMemoryStore();
    const truth = openTruth(ledger);
    for (const revision of [first, second, third]) await ledger.append(ref, toStored(revision));

    expect((await truth.history(ref)).map(({ number }) => number)).toEqual([1, 3]);
    expect(await truth.history({ type: 'Claim', key: 'b' })).toEqual([]);
    expect(await truth.latest({ type: 'Claim', key: 'b' })).toBeNull();
  });
});
