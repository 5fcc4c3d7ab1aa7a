import { describe, expect, it } from 'vitest';
import { EnoughError, effortUpTo, UNBOUNDED, untilEnough } from '../../../functions/operations/effort.ts';

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
