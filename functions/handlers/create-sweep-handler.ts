import type { Retried, Trying } from '../operations/retry-asides.ts';
import { MOST_SWEPT } from '../operations/sweep.ts';
import { LEAST_MS, MARGIN_MS, type Timed, withinTime } from './within-time.ts';

/** What a schedule calls, with nothing that matters. */
export type SweepHandler = (event: unknown, context: Timed) => Promise<void>;

export type SweepHandlerParts = {
  /** How many statuses were derived anew. */
  readonly sweep: () => Promise<number>;
  readonly retryAsides: (trying: Trying) => Promise<readonly Retried[]>;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
};

/** How many sweeps one call makes at most; the next goes on. */
const MOST_SWEEPS = 10;

/**
 * Sweeps until nothing is left that lapsed, or it is enough for one call; then what was put aside is tried again, also
 * where sweeping fails. Whatever is begun has half of the time that is left, so that nothing that takes too long keeps
 * the others from their turn; what there is no time for is for the next call.
 *
 * @throws what sweeping failed with
 */
export function createSweepHandler({ sweep, retryAsides, log }: SweepHandlerParts): SweepHandler {
  return async (_event, context) => {
    const timeLeft = (): number => context.getRemainingTimeInMillis() - MARGIN_MS;
    let swept = 0;
    const sweepAll = async (): Promise<void> => {
      for (let round = 0; round < MOST_SWEEPS; round += 1) {
        const count = await sweep();
        swept += count;
        if (count < MOST_SWEPT) break;
      }
    };
    const [sweeping] = await Promise.allSettled([withinTime(timeLeft() / 2, sweepAll)]);
    const retried = await retryAsides({
      isTime: () => timeLeft() >= LEAST_MS,
      inTime: async (work) => withinTime(timeLeft() / 2, work),
    });
    const failed = retried.filter(({ error }) => error !== null);
    log({ level: failed.length > 0 ? 'ERROR' : 'INFO', message: 'Swept.', swept, retried: retried.length, failed });
    if (sweeping.status === 'rejected') throw sweeping.reason;
  };
}
