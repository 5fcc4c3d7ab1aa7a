import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../functions/operations/in-turn.ts';

describe('inTurn', () => {
  it('answers in the order of the items, however long each takes', async () => {
    const waits = [3, 0, 2, 1, 0, 4, 0, 1, 2, 0];
    const results = await inTurn(waits, async (wait) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return wait;
    });

    expect(results).toEqual(waits);
    expect(await inTurn([], async () => 1)).toEqual([]);
  });

  it('has a few under way at a time', async () => {
    let [underWay, most] = [0, 0];
    await inTurn(Array.from({ length: 50 }), async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
    });

    expect(most).toBe(8);
  });

  it('fails as the first that fails', async () => {
    const work = async (item: number): Promise<void> => {
      if (item === 2) throw new Error('Two.');
    };

    await expect(inTurn([1, 2, 3], work)).rejects.toThrow('Two.');
  });

  it('begins no more after a failure', async () => {
    const begun: number[] = [];
    const items = Array.from({ length: 50 }, (_, index) => index);
    const failing = inTurn(items, async (item) => {
      begun.push(item);
      await Promise.resolve();
      if (item === 3) throw new Error('Three.');
      await new Promise((resolve) => setTimeout(resolve, 1));
    });

    await expect(failing).rejects.toThrow('Three.');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(begun).toEqual(items.slice(0, 8));
  });
});
