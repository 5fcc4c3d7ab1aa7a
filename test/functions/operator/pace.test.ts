import { describe, expect, it } from 'vitest';
import { createPace, type Pace } from '../../../functions/operator/pace.ts';

/** A pace by a clock that only waiting and working move, and how long was waited each time. */
function paced(rate: number | null): {
  readonly pace: Pace;
  readonly waits: number[];
  readonly work: (ms: number) => void;
} {
  let at = 0;
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    at += ms;
  };
  const work = (ms: number): void => {
    at += ms;
  };
  return { pace: createPace(rate, () => at, wait), waits, work };
}

describe('createPace', () => {
  it('waits so that there are no more in a second than there may be', async () => {
    const { pace, waits, work } = paced(10);
    await pace(5);
    work(300);
    await pace(5);
    expect(waits).toEqual([200]);
  });

  it('does not make up for what was slower', async () => {
    const { pace, waits, work } = paced(10);
    await pace(1);
    work(10_000);
    await pace(1);
    expect(waits).toEqual([]);
    await pace(1);
    expect(waits).toEqual([100]);
  });

  it('waits for nothing where there is no limit', async () => {
    const { pace, waits } = paced(null);
    await pace(1_000_000);
    expect(waits).toEqual([]);
  });
});
