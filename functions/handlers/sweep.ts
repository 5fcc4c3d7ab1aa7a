/** The Lambda that a schedule calls: what lapses by time alone is derived anew, and what was put aside is tried again. */
import { retryAsides } from '../operations/retry-asides.ts';
import { sweep } from '../operations/sweep.ts';
import { createSweepHandler, type SweepHandler } from './create-sweep-handler.ts';
import { log } from './log.ts';
import { openTable } from './open-table.ts';

const store = openTable();

export const handler: SweepHandler = createSweepHandler({
  sweep: () => sweep({ ...store, now: Date.now() }),
  retryAsides: () => retryAsides({ ...store, now: Date.now() }, store.aside),
  log,
});
