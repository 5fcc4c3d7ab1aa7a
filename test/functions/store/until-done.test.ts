import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inChunks, untilDone } from '../../../functions/store/until-done.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('untilDone', () => {
  it('goes on with what was left, waiting longer while nothing gets done', async () => {
    const rests = [['b', 'c'], ['b', 'c'], ['b', 'c'], ['c'], []];
    const attempts: unknown[] = [];
    const start = Date.now();

    const done = untilDone(['a', 'b', 'c'], async (work) => {
      attempts.push([work.join(''), Date.now() - start]);
      return rests[attempts.length - 1] ?? [];
    });
    await vi.runAllTimersAsync();
    await done;

    expect(attempts).toEqual([
      ['abc', 0],
      ['bc', 25],
      ['bc', 75],
      ['bc', 175],
      ['c', 200],
    ]);
  });

  it('gives up after eight attempts that get nothing done', async () => {
    let attempts = 0;

    const failure = untilDone(['work'], async (work) => {
      attempts += 1;
      return work;
    }).catch(String);
    await vi.runAllTimersAsync();

    expect(await failure).toBe('Error: DynamoDB left a batch undone 8 times.');
    expect(attempts).toBe(8);
  });

  it('does not begin where there is nothing to do', async () => {
    let attempts = 0;

    await untilDone([], async () => {
      attempts += 1;
      return [];
    });

    expect(attempts).toBe(0);
  });
});

describe('inChunks', () => {
  it('has all of the list, in pieces', () => {
    expect(inChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inChunks([], 2)).toEqual([]);
  });
});
