import type { EntryRef } from '../domain/record.ts';
import { project } from './project.ts';
import type { Projector } from './projector.ts';
import { runTask } from './run-task.ts';

/** As {@link project}, and then whatever was left for later, until nothing is: for where no stream brings it back. */
export async function projectFully(projector: Projector, refs: readonly EntryRef[]): Promise<void> {
  const tasks = [...(await project(projector, refs))];
  for (const id of tasks) tasks.push(...(await runTask(projector, id)));
}
