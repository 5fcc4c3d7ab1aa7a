/** The Lambda behind the table's stream. All that every batch needs is built when the Lambda starts. */
import { setTimeout as wait } from 'node:timers/promises';
import { project } from '../operations/project.ts';
import { runTask } from '../operations/run-task.ts';
import { countedStore } from './counted-store.ts';
import { createLog } from './create-log.ts';
import { createProjectorHandler, type ProjectorHandler } from './create-projector-handler.ts';
import { PROJECTOR_SERVICE } from './metric-names.ts';
import { createCounts } from './metrics.ts';
import { openTable } from './open-table.ts';
import { telling } from './telling.ts';

const log = createLog(PROJECTOR_SERVICE);
const counts = createCounts(PROJECTOR_SERVICE);
const store = countedStore(openTable(), counts.count);

const derive = createProjectorHandler({
  project: (refs) => project({ ...store, now: Date.now() }, refs),
  runTask: (id) => runTask({ ...store, now: Date.now() }, id),
  putAside: store.aside.putAside,
  log,
  now: Date.now,
  wait: (milliseconds) => wait(milliseconds),
});

export const handler: ProjectorHandler = telling(
  {
    log,
    counts,
    message: 'A batch was derived.',
    of: ({ batchItemFailures }, { Records: records }) => ({
      records: records.length,
      failures: batchItemFailures.length,
    }),
  },
  derive,
);
