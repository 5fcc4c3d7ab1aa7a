import { describe, expect, it } from 'vitest';
import type { Trigger } from '../../../functions/operations/kept-ports.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { MOST_ATTEMPTS, retryAsides } from '../../../functions/operations/retry-asides.ts';
import { startOf } from '../../support/build.ts';
import { append, claimPageOf, refTo } from '../../support/derived.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';

const NOW = startOf('2030-02-01');
const FAULTY: Trigger = { task: 'no task' };

/** A store in which nothing is derived, and this has failed so often. */
async function storeWith(failed: readonly Trigger[], attempts: number = 1): Promise<Store> {
  const store = createMemoryStore();
  await append(store, townWith(ACCOUNT, BOAST, HOLE));
  for (const what of failed)
    for (let attempt = 0; attempt < attempts; attempt += 1) await store.aside.putAside(what, 'Error: no', NOW);
  return store;
}

describe('retryAsides', () => {
  it('derives what was put aside, and takes it away', async () => {
    const entries = townWith(ACCOUNT, BOAST, HOLE).map((entry): Trigger => ({ entry: refTo(entry) }));
    const store = await storeWith(entries);

    const retried = await retryAsides({ ...store, now: NOW }, store.aside);

    expect(retried.map(({ error }) => error)).toEqual(entries.map(() => null));
    expect(await store.aside.asides()).toEqual([]);
    expect((await claimPageOf(store, 'boast')).verdict?.value.rating).toBe('REFUTED');
  });

  it('does a task', async () => {
    const store = await storeWith([]);
    const refs = townWith(ACCOUNT).map(refTo);
    const task = await store.projection.putTask({ of: 'PROJECT', refs, causes: [], former: [] });
    await store.aside.putAside({ task }, 'Error: no', NOW);

    expect(await retryAsides({ ...store, now: NOW }, store.aside)).toEqual([{ what: { task }, error: null }]);
    expect((await claimPageOf(store, 'account')).verdict).not.toBeNull();
    expect(await store.projection.readTask(task)).toBeNull();
  });

  it('counts what fails again, and leaves alone what has failed often', async () => {
    const store = await storeWith([FAULTY], MOST_ATTEMPTS - 1);
    const readTask = async (): Promise<never> => {
      throw new Error('Broken.');
    };
    const projector = { ...store, projection: { ...store.projection, readTask }, now: NOW };

    expect(await retryAsides(projector, store.aside)).toEqual([{ what: FAULTY, error: 'Error: Broken.' }]);
    expect(await store.aside.asides()).toMatchObject([{ attempts: MOST_ATTEMPTS, error: 'Error: Broken.' }]);
    expect(await retryAsides(projector, store.aside)).toEqual([]);
    expect(
      await retryAsides({ ...store, now: NOW }, store.aside, { mostAttempts: Number.POSITIVE_INFINITY }),
    ).toHaveLength(1);
  });

  it('tries each as it is told to, and none when there is no time', async () => {
    const entries = townWith(ACCOUNT, BOAST).map((entry): Trigger => ({ entry: refTo(entry) }));
    const store = await storeWith(entries);
    let tried = 0;
    const retried = await retryAsides({ ...store, now: NOW }, store.aside, {
      isTime: () => tried < 2,
      inTime: async () => {
        tried += 1;
        throw new Error('Too long.');
      },
    });

    expect(retried).toEqual(entries.slice(0, 2).map((what) => ({ what, error: 'Error: Too long.' })));
    expect((await store.aside.asides()).filter(({ attempts }) => attempts === 2)).toHaveLength(2);
  });
});
