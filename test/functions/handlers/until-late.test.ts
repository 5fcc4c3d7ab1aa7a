import { describe, expect, it } from 'vitest';
import { untilLate } from '../../../functions/handlers/until-late.ts';

describe('untilLate', () => {
  it('is what comes of the work', async () => {
    expect(await untilLate(10_000, async () => 'done')).toBe('done');
    await expect(untilLate(10_000, async () => Promise.reject(new Error('Broken.')))).rejects.toThrow('Broken.');
  });

  it('is nothing where it is too late, and tells the work so', async () => {
    const signals: AbortSignal[] = [];
    const endless = async (signal: AbortSignal): Promise<never> => {
      signals.push(signal);
      return new Promise(() => {});
    };
    expect([await untilLate(1, endless), await untilLate(-1, endless)]).toEqual([null, null]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('does not care what becomes of the work after that', async () => {
    const late = async (signal: AbortSignal): Promise<never> =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('Too late.')));
      });
    expect(await untilLate(1, late)).toBeNull();
  });
});
