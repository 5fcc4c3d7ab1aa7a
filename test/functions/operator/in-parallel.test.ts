import { describe, expect, it } from 'vitest';
import { inBatches, inParallel } from '../../../functions/operator/in-parallel.ts';
import { collected } from '../../support/collected.ts';

describe('inParallel', () => {
  it('works on each item once, on no more at a time than it may', async () => {
    const done: number[] = [];
    let [under, most] = [0, 0];

    await inParallel(numbers(20), 4, async (item) => {
      under += 1;
      most = Math.max(most, under);
      await pause();
      under -= 1;
      done.push(item);
    });

    expect([done.toSorted((a, b) => a - b), most]).toEqual([Array.from({ length: 20 }, (_, index) => index), 4]);
  });

  it('takes no item before there is room for it', async () => {
    let taken = 0;
    const ends: (() => void)[] = [];
    const all = inParallel(
      numbers(5, () => (taken += 1)),
      2,
      async () => new Promise<void>((resolve) => void ends.push(resolve)),
    );
    await pause();
    const takenAtFirst = taken;
    for (let index = 0; index < 5; index += 1) {
      ends[index]?.();
      await pause();
    }
    await all;

    expect([takenAtFirst, taken]).toEqual([2, 5]);
  });

  it('takes no more where one fails, and throws once what is under way has ended', async () => {
    const done: number[] = [];
    const failure = new Error('the third');

    const outcome = inParallel(numbers(100), 3, async (item) => {
      await pause();
      if (item === 2) throw failure;
      done.push(item);
    });

    await expect(outcome).rejects.toBe(failure);
    expect(done.length).toBeLessThan(10);
    const then = done.length;
    await pause();
    expect(done).toHaveLength(then);
  });

  it('throws what the items throw', async () => {
    const failure = new Error('unreadable');
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw failure;
    }

    await expect(inParallel(failing(), 3, async () => {})).rejects.toBe(failure);
  });
});

describe('inBatches', () => {
  it('groups items in their order, the last group as it comes', async () => {
    expect(await collected(inBatches([1, 2, 3, 4, 5], 2))).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('makes no group of nothing', async () => {
    expect(await collected(inBatches(numbers(0), 2))).toEqual([]);
    expect(await collected(inBatches(numbers(2), 2))).toEqual([[0, 1]]);
  });
});

async function* numbers(count: number, taken: () => void = () => {}): AsyncGenerator<number> {
  for (let index = 0; index < count; index += 1) {
    taken();
    yield index;
  }
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2));
}
