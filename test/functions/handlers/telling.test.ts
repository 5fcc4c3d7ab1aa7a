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
const parts = { log: (line: unknown) => lines.push(line), counts, message: 'Done.' };

describe('telling', () => {
  it('writes a line of what was done, and publishes what was counted', async () => {
    const told = telling(
      { ...parts, of: (sum: number, one: number, other: number) => ({ sum, one, other }) },
      async (one, other) => one + other,
    );

    expect(await told(1, 2)).toBe(3);
    expect(lines).toEqual([
      {
        level: 'INFO',
        message: 'Done.',
        sum: 3,
        one: 1,
        other: 2,
        milliseconds: expect.any(Number),
        tableCalls: 0,
        tableUnits: 0,
      },
    ]);
    expect(published).toBe(1);
  });

  it('publishes what was counted where it failed, and fails', async () => {
    const told = telling({ ...parts, of: () => ({}) }, async () => Promise.reject(new Error('Broken.')));

    await expect(told()).rejects.toThrow('Broken.');
    expect(published).toBe(2);
    expect(lines).toHaveLength(1);
  });
});
