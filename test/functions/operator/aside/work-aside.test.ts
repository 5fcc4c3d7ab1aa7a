import { describe, expect, it } from 'vitest';
import type { Trigger } from '../../../../functions/operations/kept-ports.ts';
import { firstRevision } from '../../../../functions/operations/ledger/first-revision.ts';
import { toStored } from '../../../../functions/operations/ledger/formats.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import type { AsideCommand } from '../../../../functions/operator/aside/command-line.ts';
import { workAside } from '../../../../functions/operator/aside/work-aside.ts';
import { startOf } from '../../../support/build.ts';
import { anEvent } from '../../../support/entries.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';

const NOW = startOf('2030-02-01');
const FLOOD = { entry: { type: 'Event', key: 'flood' } } as const;
const TASK = { task: 'one' };

/** A store in which a flood is on the record and not derived, it and a task being put aside. */
async function asideStore(): Promise<Store> {
  const store = createMemoryStore();
  const recording = { recordedAt: '2030-01-01T00:00:00.000Z', editor: { id: 'ann', name: null }, salt: 'salt' };
  const revision = firstRevision(anEvent('flood'), recording);
  await store.ledger.append(FLOOD.entry, toStored(revision));
  await store.aside.putAside(FLOOD, 'Error: no', NOW);
  await store.aside.putAside(TASK, 'Error: never\nat all', NOW + 1);
  await store.aside.putAside(TASK, 'Error: never\nat all', NOW + 2);
  return store;
}

async function work(
  store: Store,
  action: AsideCommand['action'],
  what: Trigger | null = null,
): Promise<readonly [boolean, ...string[]]> {
  const lines: string[] = [];
  const isGood = await workAside({ action, what }, store, { now: () => NOW, print: (line) => lines.push(line) });
  return [isGood, ...lines];
}

describe('workAside', () => {
  it('lists what was put aside', async () => {
    expect(await work(await asideStore(), 'list')).toEqual([
      true,
      'Event flood\n  since 2030-02-01T00:00:00.000Z, tried once\n  Error: no',
      'task one\n  since 2030-02-01T00:00:00.001Z, tried 2 times\n  Error: never\n  at all',
    ]);
    expect(await work(createMemoryStore(), 'list')).toEqual([true, 'Nothing is put aside.']);
  });

  it('derives it and takes it away, all or one of it', async () => {
    const store = await asideStore();

    expect(await work(store, 'retry', FLOOD)).toEqual([true, 'Derived: Event flood']);
    expect(await store.derivations.entries([FLOOD.entry])).toEqual([anEvent('flood')]);
    expect(await work(store, 'retry', FLOOD)).toEqual([false, 'Event flood is not put aside.']);
    expect(await work(store, 'retry')).toEqual([true, 'Derived: task one']);
    expect(await store.aside.asides()).toEqual([]);
  });

  it('keeps what fails again aside', async () => {
    const store = await asideStore();
    const readTask = async (): Promise<never> => {
      throw new Error('still no');
    };
    const failing = { ...store, projection: { ...store.projection, readTask } };

    expect(await work(failing, 'retry')).toEqual([false, 'Derived: Event flood', 'Failed: task one: Error: still no']);
    expect(await store.aside.asides()).toEqual([
      { what: TASK, error: 'Error: still no', since: '2030-02-01T00:00:00.001Z', attempts: 3 },
    ]);
  });

  it('takes it away underived', async () => {
    const store = await asideStore();

    expect(await work(store, 'clear', TASK)).toEqual([true, 'Cleared: task one']);
    expect(await work(store, 'clear')).toEqual([true, 'Cleared: Event flood']);
    expect(await store.derivations.entries([FLOOD.entry])).toEqual([]);
    expect(await store.aside.asides()).toEqual([]);
  });
});
