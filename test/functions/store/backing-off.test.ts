import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backingOff } from '../../../functions/store/backing-off.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Fails so many times. */
function failing(times: number): {
  readonly attempt: () => Promise<number>;
  readonly attempts: () => readonly number[];
} {
  const attempts: number[] = [];
  const attempt = async (): Promise<number> => {
    attempts.push(Date.now());
    if (attempts.length <= times) throw new Error(`Failure ${attempts.length}.`);
    return attempts.length;
  };
  return { attempt, attempts: () => attempts };
}

describe('backingOff', () => {
  it('tries again what may pass, after longer and longer waits', async () => {
    const { attempt, attempts } = failing(7);

    const done = backingOff(attempt, () => true);
    await vi.runAllTimersAsync();

    expect(await done).toBe(8);
    const waits = attempts().map((at, index) => at - (attempts()[index - 1] ?? at));
    for (const [index, wait] of waits.slice(1).entries()) {
      expect(wait).toBeGreaterThanOrEqual(25 * 2 ** index - 1);
      expect(wait).toBeLessThanOrEqual(50 * 2 ** index + 1);
    }
  });

  it('gives up after eight attempts', async () => {
    const { attempt, attempts } = failing(8);

    const failure = backingOff(attempt, () => true).catch(String);
    await vi.runAllTimersAsync();

    expect(await failure).toBe('Error: Failure 8.');
    expect(attempts()).toHaveLength(8);
  });

  it('does not try again what will not pass', async () => {
    const { attempt, attempts } = failing(1);

    await expect(backingOff(attempt, () => false)).rejects.toThrow('Failure 1.');
    expect(attempts()).toHaveLength(1);
  });
});
