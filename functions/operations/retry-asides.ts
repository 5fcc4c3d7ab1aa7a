import type { Aside, Trigger } from './kept-ports.ts';
import { project } from './project.ts';
import type { Projector } from './projector.ts';
import { runTask } from './run-task.ts';

/** How often it is tried by itself to derive what was put aside; then it waits for an operator. */
export const MOST_ATTEMPTS = 10;

export type Retried = { readonly what: Trigger; readonly error: string | null };

/** How it is tried, unless it is as it comes. */
export type Trying = {
  /** What has failed so often is left alone. */
  readonly mostAttempts?: number;
  /** Whether there is time to begin with another. */
  readonly isTime?: () => boolean;
  /** Does what is tried within some time, or fails. */
  readonly inTime?: (work: () => Promise<unknown>) => Promise<unknown>;
};

/**
 * Tries once more to derive what was put aside, each by itself, and takes away what is derived. Answers with what was
 * tried, and why it failed if it did.
 */
export async function retryAsides(
  projector: Projector,
  aside: Aside,
  { mostAttempts = MOST_ATTEMPTS, isTime = () => true, inTime = async (work) => work() }: Trying = {},
): Promise<readonly Retried[]> {
  const retried: Retried[] = [];
  for (const { what, attempts } of await aside.asides()) {
    if (attempts >= mostAttempts) continue;
    if (!isTime()) break;
    try {
      await inTime(async () => derive(projector, what));
      await aside.removeAside(what);
      retried.push({ what, error: null });
    } catch (error) {
      await aside.putAside(what, String(error), projector.now);
      retried.push({ what, error: String(error) });
    }
  }
  return retried;
}

/** Derives what follows from what called the projector. Answers with the ids of the tasks that were left. */
export async function derive(projector: Projector, what: Trigger): Promise<readonly string[]> {
  return 'task' in what ? runTask(projector, what.task) : project(projector, [what.entry]);
}
