import type { Retried } from '../operations/retry-asides.ts';
import { MOST_SWEPT } from '../operations/sweep.ts';

/** What a schedule calls, with nothing that matters. */
export type SweepHandler = () => Promise<void>;

export type SweepHandlerParts = {
  /** How many statuses were derived anew. */
  readonly sweep: () => Promise<number>;
  readonly retryAsides: () => Promise<readonly Retried[]>;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
};

/** How many sweeps one call makes at most; the next goes on. */
const MOST_SWEEPS = 10;

/** Sweeps until nothing is left that lapsed, or it is enough for one call; then what was put aside is tried again. */
export function createSweepHandler({ sweep, retryAsides, log }: SweepHandlerParts): SweepHandler {
  return async () => {
    let swept = 0;
    for (let round = 0; round < MOST_SWEEPS; round += 1) {
      const count = await sweep();
      swept += count;
      if (count < MOST_SWEPT) break;
    }
    const retried = await retryAsides();
    const failed = retried.filter(({ error }) => error !== null);
    log({ level: failed.length > 0 ? 'ERROR' : 'INFO', message: 'Swept.', swept, retried: retried.length, failed });
  };
}
