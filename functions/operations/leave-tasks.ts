import type { Task } from './kept-ports.ts';
import { MOST_IN_STEP, type Projector } from './projector.ts';

/** Leaves work on so many things for later, a step in each task. Answers with the ids of the tasks. */
export async function leaveTasks<T>(
  { projection, mostInStep = MOST_IN_STEP }: Projector,
  things: readonly T[],
  taskOf: (some: readonly T[]) => Task,
): Promise<readonly string[]> {
  const tasks: string[] = [];
  for (let start = 0; start < things.length; start += mostInStep)
    tasks.push(await projection.putTask(taskOf(things.slice(start, start + mostInStep))));
  return tasks;
}
