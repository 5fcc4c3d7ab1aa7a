import { derivePages } from './derive-pages.ts';
import type { Task } from './kept-ports.ts';
import { projectAll } from './project.ts';
import type { Projector } from './projector.ts';

/** Does what was left for later, and answers with the ids of what that left in turn. Done twice it does no harm. */
export async function runTask(projector: Projector, id: string): Promise<readonly string[]> {
  const task = await projector.projection.readTask(id);
  if (task === null) return [];
  const left = await doTask(projector, task);
  await projector.projection.removeTask(id);
  return left;
}

async function doTask(projector: Projector, task: Task): Promise<readonly string[]> {
  switch (task.of) {
    case 'PROJECT':
      return projectAll(projector, task);
    case 'DERIVE':
      return derivePages(
        projector,
        task.refs.map((ref) => ({ ref, causes: task.causes })),
      );
    case 'SCRUB': {
      const { scrubPages } = await import('./scrub.ts');
      return scrubPages(projector, task);
    }
  }
}
