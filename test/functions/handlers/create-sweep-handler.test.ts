import { describe, expect, it } from 'vitest';
import { createSweepHandler } from '../../../functions/handlers/create-sweep-handler.ts';
import { LEAST_MS, MARGIN_MS } from '../../../functions/handlers/within-time.ts';
import type { Retried } from '../../../functions/operations/retry-asides.ts';

const TWO_MINUTES = { getRemainingTimeInMillis: () => 120_000 };

/** What a call logs where so many statuses lapsed and this comes of what was put aside. */
async function sweepWith(lapsed: number, retried: readonly Retried[] = []): Promise<unknown[]> {
  const lines: unknown[] = [];
  let left = lapsed;
  const handler = createSweepHandler({
    sweep: async () => {
      const count = Math.min(left, 100);
      left -= count;
      return count;
    },
    retryAsides: async () => retried,
    log: (line) => lines.push(line),
  });
  await handler({}, TWO_MINUTES);
  return lines;
}

describe('createSweepHandler', () => {
  it('sweeps until nothing is left, or it is enough for one call', async () => {
    const line = { level: 'INFO', message: 'Swept.', retried: 0, failed: [] };

    expect(await sweepWith(0)).toEqual([{ ...line, swept: 0 }]);
    expect(await sweepWith(250)).toEqual([{ ...line, swept: 250 }]);
    expect(await sweepWith(5000)).toEqual([{ ...line, swept: 1000 }]);
  });

  it('tells what failed again', async () => {
    const good = { what: { task: 'one' }, error: null };
    const bad = { what: { entry: { type: 'Claim', key: 'a' } }, error: 'Error: no' } as const;

    expect(await sweepWith(0, [good, bad])).toEqual([
      { level: 'ERROR', message: 'Swept.', swept: 0, retried: 2, failed: [bad] },
    ]);
  });

  it('tries what was put aside where sweeping fails, and fails as that does', async () => {
    const lines: unknown[] = [];
    const handler = createSweepHandler({
      sweep: async () => Promise.reject(new Error('Broken.')),
      retryAsides: async () => [{ what: { task: 'one' }, error: null }],
      log: (line) => lines.push(line),
    });
    await expect(handler({}, TWO_MINUTES)).rejects.toThrow('Broken.');
    expect(lines).toEqual([{ level: 'INFO', message: 'Swept.', swept: 0, retried: 1, failed: [] }]);
  });

  it('gives each that was put aside half of the time that is left, and begins none with too little', async () => {
    let left = MARGIN_MS + LEAST_MS;
    const handler = createSweepHandler({
      sweep: async () => 0,
      retryAsides: async ({ isTime = () => false, inTime = async () => {} }) => {
        expect(isTime()).toBe(true);
        left = MARGIN_MS + 20;
        await expect(inTime(async () => new Promise(() => {}))).rejects.toThrow('This took more than 10 ms');
        expect(isTime()).toBe(false);
        return [];
      },
      log: () => {},
    });
    await handler({}, { getRemainingTimeInMillis: () => left });
    expect.assertions(3);
  });
});
