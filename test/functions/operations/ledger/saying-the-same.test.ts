import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../functions/domain/record.ts';
import { type SealedRevision, toStored } from '../../../../functions/operations/ledger/formats.ts';
import { sayingTheSame } from '../../../../functions/operations/ledger/saying-the-same.ts';
import { aClaim } from '../../../support/entries.ts';
import { format1 } from '../../../support/format-1.ts';
import { createMemoryLedger } from '../../../support/memory-ledger.ts';
import { sealed } from '../../../support/revisions.ts';

const ref = { type: 'Claim', key: 'a' } as const;
const ONE = aClaim('a', { text: 'One.' });
const TWO = aClaim('a', { text: 'Two.' });

/** For each choice of revisions, those that say the same. */
async function same(
  entries: readonly Entry[],
  choices: readonly (readonly number[])[],
  last: Partial<SealedRevision> = {},
): Promise<readonly (readonly number[])[]> {
  const ledger = createMemoryLedger();
  let before: SealedRevision | null = null;
  for (const [index, entry] of entries.entries()) {
    before = sealed(entry, before, index === entries.length - 1 ? last : {});
    await ledger.append(ref, toStored(before));
  }
  return Promise.all(choices.map(async (numbers) => sayingTheSame(ledger, ref, numbers)));
}

describe('sayingTheSame', () => {
  it('finds what repeats a revision, whatever its rank and its reason', async () => {
    const entries = [ONE, TWO, { ...ONE, rank: 'PREFERRED' as const }, { ...ONE, retracted: true as const }];
    expect(await same(entries, [[1], [2], [3], [1, 2, 4], [1, 3, 4], [9]])).toEqual([[3, 4], [], [1, 4], [3], [], []]);
  });

  it('finds nothing where nothing is', async () => {
    expect(await same([], [[1]])).toEqual([[]]);
  });

  it('leaves out what was redacted before, and what cannot be read', async () => {
    expect(await same([ONE, ONE, ONE, TWO], [[1]], { redacted: [2] })).toEqual([[3]]);
    expect(await same([ONE, ONE], [[1]], { content: '{' })).toEqual([[]]);
    expect(await same([ONE, ONE], [[1]], { format: 3 })).toEqual([[]]);
  });

  it('knows what says the same in another format', async () => {
    const ledger = createMemoryLedger();
    const [first] = format1;
    if (first === undefined) throw new Error('There is one.');
    await ledger.append(first.ref, first.stored);
    await ledger.append(first.ref, { ...first.stored, number: 2 });
    expect(await sayingTheSame(ledger, first.ref, [1])).toEqual([2]);
  });
});
