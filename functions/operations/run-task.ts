import { derivePages } from './derive-pages.ts';
import { projectAll } from './project.ts';
import type { Projector } from './projector.ts';

/** Does what was left for later, and answers with the ids of what that left in turn. Done twice it does no harm. */
export async function runTask(projector: Projector, id: string): Promise<readonly string[]> {
  const task = await projector.projection.readTask(id);
  if (task === null) return [];
  const left =
    task.of === 'PROJECT'
      ? await projectAll(projector, task)
      : await derivePages(
          projector,
          task.refs.map((ref) => ({ ref, causes: task.causes })),
        );
  await projector.projection.removeTask(id);
  return left;
}
