/** The Lambda behind the table's stream. All that every batch needs is built when the Lambda starts. */
import { setTimeout as wait } from 'node:timers/promises';
import { project } from '../operations/project.ts';
import { runTask } from '../operations/run-task.ts';
import { createProjectorHandler, type ProjectorHandler } from './create-projector-handler.ts';
import { log } from './log.ts';
import { openTable } from './open-table.ts';

const store = openTable();

export const handler: ProjectorHandler = createProjectorHandler({
  project: (refs) => project({ ...store, now: Date.now() }, refs),
  runTask: (id) => runTask({ ...store, now: Date.now() }, id),
  putAside: store.aside.putAside,
  log,
  now: Date.now,
  wait: (milliseconds) => wait(milliseconds),
});
