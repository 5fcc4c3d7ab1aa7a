import { describe, expect, it } from 'vitest';
import { telling } from '../../../functions/handlers/telling.ts';

const lines: unknown[] = [];
let published = 0;
const counts = {
  count: () => {},
  publish: () => {
    published += 1;
  },
};
const context = { getRemainingTimeInMillis: () => 120_000 };
const parts = { log: (line: unknown) => lines.push(line), counts, message: 'Done.' };

describe('telling', () => {
  it('writes a line of what was done, and publishes what was counted', async () => {
    const told = telling(
      { ...parts, of: (double: number, number: number) => ({ double, number }) },
      async (number) => 2 * number,
    );

    expect(await told(1, context)).toBe(2);
    expect(lines).toEqual([
      {
        level: 'INFO',
        message: 'Done.',
        double: 2,
        number: 1,
        milliseconds: expect.any(Number),
        tableCalls: 0,
        tableUnits: 0,
      },
    ]);
    expect(published).toBe(1);
  });

  it('publishes what was counted where it failed, and fails', async () => {
    const told = telling({ ...parts, of: () => ({}) }, async () => Promise.reject(new Error('Broken.')));

    await expect(told(1, context)).rejects.toThrow('Broken.');
    expect(published).toBe(2);
    expect(lines).toHaveLength(1);
  });
});
