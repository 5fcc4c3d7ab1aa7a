import { describe, expect, it } from 'vitest';
import { createSweepHandler } from '../../../functions/handlers/create-sweep-handler.ts';
import type { Retried } from '../../../functions/operations/retry-asides.ts';

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
  await handler();
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
});
