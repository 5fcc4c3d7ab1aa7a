import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../functions/operations/bounds.ts';
import { openEvidence } from '../../../functions/operations/evidence.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

describe('gather, by what it compares', () => {
  it('says when more would have to be compared than it compares', async () => {
    const holes = ['a', 'b', 'c'].map((key) => ({ ...HOLE, key }));
    const bounded = async (mostComparisons: number): Promise<unknown> => {
      const { derivations } = await seededStore(townWith(ACCOUNT, BOAST, ...holes));
      const evidence = await openEvidence(derivations, null, { bounds: { ...BOUNDS, mostComparisons } });
      const { limit, checks } = await evidence.gather(BOAST);
      return [limit, checks.length];
    };
    // Each hole without an account and under one.
    expect(await bounded(6)).toEqual([null, 3]);
    expect(await bounded(5)).toEqual(['TOO_MANY_COMPARISONS', 2]);
    expect(await bounded(0)).toEqual(['TOO_MANY_COMPARISONS', 0]);
  });

  it('tells of what it compares, and ends with whoever has enough of it', async () => {
    const { derivations } = await seededStore(townWith(ACCOUNT, BOAST, HOLE, DENIAL));
    const told: number[] = [];
    const effort = async (comparisons: number): Promise<void> => {
      told.push(comparisons);
      if (told.length > 1) throw new Error('Enough.');
    };
    const evidence = await openEvidence(derivations, null, { effort });
    await expect(evidence.gather(BOAST)).rejects.toThrow('Enough.');
    expect(told).toEqual([4, 2]);
  });
});
