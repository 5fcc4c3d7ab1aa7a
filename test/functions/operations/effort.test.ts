import { describe, expect, it } from 'vitest';
import {
  EnoughError,
  effortUpTo,
  readUpTo,
  UNBOUNDED,
  UNCOUNTED,
  untilEnough,
} from '../../../functions/operations/effort.ts';
import { seededStore } from '../../support/seed.ts';
import { HOLE, townWith } from '../../support/town.ts';

describe('effortUpTo', () => {
  it('takes so many comparisons, tells of them whatever it is within, and has enough from then on', async () => {
    const told: number[] = [];
    const effort = effortUpTo(5, async (comparisons) => {
      told.push(comparisons);
    });
    await effort(2);
    await effort(3);
    await expect(effort(1)).rejects.toThrow(new EnoughError('More than 5 comparisons were made.'));
    await expect(effort(0)).rejects.toThrow(EnoughError);
    expect(told).toEqual([2, 3]);
  });

  it('ends with what it is within', async () => {
    const effort = effortUpTo(5, effortUpTo(1));
    await expect(effort(2)).rejects.toThrow('More than 1 comparisons were made.');
  });
});

describe('readUpTo', () => {
  const search = { indexes: [], range: { from: 0, to: 1 }, limit: 1 };
  const hole = { type: 'Claim', key: 'hole' } as const;

  it('reads as long as the table was not asked so often', async () => {
    let calls = 1;
    const { derivations } = await seededStore(townWith(HOLE));
    const { entries, find } = readUpTo(2, () => calls, derivations);
    expect([await entries([hole]), await find(search)]).toEqual([[HOLE], []]);
    calls = 2;
    await expect(entries([hole])).rejects.toThrow(new EnoughError('The table was asked 2 times.'));
    await expect(find(search)).rejects.toThrow(EnoughError);
  });

  it('reads on where nobody counts', async () => {
    const { derivations } = await seededStore(townWith(HOLE));
    expect(await UNCOUNTED(async (calls) => readUpTo(1, calls, derivations).entries([hole]))).toEqual([HOLE]);
  });
});

describe('untilEnough', () => {
  it('gives what comes of the work, or null where it was enough', async () => {
    expect(await untilEnough(async () => 'done')).toBe('done');
    expect(await untilEnough(async () => effortUpTo(0)(1))).toBeNull();
    expect(await untilEnough(async () => UNBOUNDED(1_000_000))).toBeUndefined();
  });

  it('fails as the work does', async () => {
    await expect(untilEnough(async () => Promise.reject(new Error('Broken.')))).rejects.toThrow('Broken.');
  });
});
