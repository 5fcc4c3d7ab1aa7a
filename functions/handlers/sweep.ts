/** The Lambda that a schedule calls: what lapses by time alone is derived anew, and what was put aside is tried again. */
import { retryAsides } from '../operations/retry-asides.ts';
import { sweep } from '../operations/sweep.ts';
import { countedStore } from './counted-store.ts';
import { createLog } from './create-log.ts';
import { createSweepHandler, type SweepHandler } from './create-sweep-handler.ts';
import { SWEEP_SERVICE } from './metric-names.ts';
import { createCounts } from './metrics.ts';
import { openTable } from './open-table.ts';
import { telling } from './telling.ts';

const log = createLog(SWEEP_SERVICE);
const counts = createCounts(SWEEP_SERVICE);
const store = countedStore(openTable(), counts.count);

export const handler: SweepHandler = telling(
  { log, counts, message: 'A sweep ended.', of: () => ({}) },
  createSweepHandler({
    sweep: () => sweep({ ...store, now: Date.now() }),
    retryAsides: (trying) => retryAsides({ ...store, now: Date.now() }, store.aside, trying),
    log,
  }),
);
