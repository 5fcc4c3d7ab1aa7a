import { describe, expect, it } from 'vitest';
import type { Task } from '../../../functions/operations/kept-ports.ts';
import { leaveTasks } from '../../../functions/operations/leave-tasks.ts';
import { createMemoryStore } from '../../support/memory-store.ts';

const taskOf = (keys: readonly string[]): Task => ({
  of: 'DERIVE',
  refs: keys.map((key) => ({ type: 'Claim', key })),
  causes: [],
});

describe('leaveTasks', () => {
  it('leaves a step in each task, and nothing where there is nothing', async () => {
    const store = createMemoryStore();
    const projector = { ...store, now: 0, mostInStep: 2 };

    const ids = await leaveTasks(projector, ['a', 'b', 'c'], taskOf);

    const tasks = await Promise.all(ids.map(async (id) => store.projection.readTask(id)));
    expect(tasks).toEqual([taskOf(['a', 'b']), taskOf(['c'])]);
    expect(await leaveTasks(projector, [], taskOf)).toEqual([]);
  });
});
