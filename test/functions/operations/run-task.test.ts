import { describe, expect, it } from 'vitest';
import { project } from '../../../functions/operations/project.ts';
import { projectFully } from '../../../functions/operations/project-fully.ts';
import { runTask } from '../../../functions/operations/run-task.ts';
import { occurrence, saying, startOf } from '../../support/build.ts';
import { append, claimPageOf, derivedFrom, refTo } from '../../support/derived.ts';
import { aConcept } from '../../support/entries.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';

const NOW = startOf('2030-02-01');

describe('runTask', () => {
  it('derives the pages that were left for later, and does nothing for a task that is done', async () => {
    const entries = townWith(ACCOUNT, BOAST, HOLE);
    const [store, other] = [createMemoryStore(), createMemoryStore()];
    for (const each of [store, other]) await append(each, entries);
    await projectFully({ ...other, now: NOW }, entries.map(refTo));

    const tasks = await project({ ...store, now: NOW, mostInStep: 1 }, entries.map(refTo));

    expect(tasks.length).toBeGreaterThan(1);
    for (const id of tasks) await runTask({ ...store, now: NOW }, id);
    expect(await derivedFrom(store, entries)).toEqual(await derivedFrom(other, entries));
    for (const id of tasks) expect(await runTask({ ...store, now: NOW }, id)).toEqual([]);
  });

  it('goes on in steps where a concept moves that many claims name', async () => {
    const trenches = Array.from({ length: 7 }, (_, number) =>
      saying(`trench-${number}`, occurrence({ agents: ['works'], action: 'trenching' }), { text: 'Before.' }),
    );
    const trenching = { kind: 'ACTION', broader: ['digging'], prefLabel: { en: 'Trenching' } } as const;
    const entries = townWith(ACCOUNT, BOAST, aConcept('trenching', trenching), ...trenches);
    const store = createMemoryStore();
    await append(store, entries);
    await projectFully({ ...store, now: NOW }, entries.map(refTo));
    await append(
      store,
      trenches.map((trench) => ({ ...trench, text: 'After.' })),
    );
    const moved = aConcept('trenching', { kind: 'ACTION' });
    await append(store, [moved]);

    const tasks = [...(await project({ ...store, now: NOW, mostInStep: 2 }, [refTo(moved)]))];

    expect(tasks.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(await Promise.all(tasks.map(store.projection.readTask)))).not.toContain('Trenching');
    for (const id of tasks) tasks.push(...(await runTask({ ...store, now: NOW, mostInStep: 2 }, id)));
    for (const { key } of trenches) expect((await claimPageOf(store, key)).claim.text).toBe('After.');
  });
});
