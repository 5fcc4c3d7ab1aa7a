/** The projector's handler over the real store, fed by a model of a table's stream. */
import { expect } from 'vitest';
import type { Entry } from '../../functions/domain/record.ts';
import { createProjectorHandler, type ProjectorHandler } from '../../functions/handlers/create-projector-handler.ts';
import { createTableClient } from '../../functions/local/table-client.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { project } from '../../functions/operations/project.ts';
import { retryAsides } from '../../functions/operations/retry-asides.ts';
import { runTask } from '../../functions/operations/run-task.ts';
import { TASK_PREFIX } from '../../functions/store/attributes.ts';
import type { Database } from '../../functions/store/database.ts';
import { startOf } from './build.ts';
import { refTo } from './derived.ts';
import { type Fault, injectFaults } from './faults.ts';
import {
  derivedAfresh,
  derivedAmong,
  expectCounted,
  expectFeedComplete,
  itemsUnder,
  refsAmong,
  storeOf,
} from './projected.ts';
import { type Batch, deliver, keyOf, newTasks } from './stream-model.ts';
import type { TestTable } from './table.ts';
import { itemsOf } from './table-items.ts';

/** The moment at which it derives, in epoch milliseconds. */
export const NOW: number = startOf('2030-02-01');

/** The projector's handler as it is deployed, but for the clock, its patience, and the length of a step. */
export function handlerOn(store: Store, mostInStep: number): ProjectorHandler {
  const projector = { ...store, now: NOW, mostInStep };
  return createProjectorHandler({
    project: (refs) => project(projector, refs),
    runTask: (id) => runTask(projector, id),
    putAside: store.aside.putAside,
    log: () => {},
    now: () => NOW,
    wait: async () => {},
  });
}

/** What one shard of the stream brings, and what happens meanwhile to the calls of whoever it is brought to. */
export type Shard = { readonly batches: readonly Batch[]; readonly faults?: readonly Fault[] };

/** Hands over what several shards bring, side by side, with the tasks that this leaves; then what was put aside. */
export async function runShards(database: Database, shards: readonly Shard[], mostInStep: number): Promise<void> {
  const tasks = newTasks(database);
  const endpoint = await endpointOf(database);
  await Promise.all(
    shards.map(async ({ batches, faults = [] }) => {
      const client = createTableClient(endpoint);
      const { revive } = injectFaults(client, faults);
      const handler = handlerOn(storeOf({ ...database, client }), mostInStep);
      const waiting = [...batches];
      for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
        await deliver(handler, batch, revive);
        const keys = await tasks();
        if (keys.length > 0) waiting.push({ ...batch, keys });
      }
      client.destroy();
    }),
  );
  const store = storeOf(database);
  await retryAsides({ ...store, now: NOW }, store.aside);
  for (let keys = await tasks(); keys.length > 0; keys = await tasks())
    await deliver(handlerOn(store, mostInStep), { keys, times: 1, reversed: false });
}

async function endpointOf({ client }: Database): Promise<string> {
  const { protocol = 'http:', hostname = '', port } = (await client.config.endpoint?.()) ?? {};
  return `${protocol}//${hostname}:${port}`;
}

export function batchOf(entries: readonly Entry[], parts: Partial<Batch> = {}): Batch {
  return { keys: entries.map((entry) => keyOf(refTo(entry))), times: 1, reversed: false, ...parts };
}

/** Nothing is left over, what is derived is what would be derived at once, it is counted, and the feed tells it all. */
export async function expectInStep(database: Database, table: TestTable): Promise<void> {
  const items = await itemsOf(database);
  const store = storeOf(database);
  expect(await store.aside.asides()).toEqual([]);
  expect([...itemsUnder(items, TASK_PREFIX).keys()]).toEqual([]);
  expect(derivedAmong(items)).toEqual(await derivedAfresh(items, await table.another(), NOW));
  await expectCounted(store, refsAmong(items));
  await expectFeedComplete(store, refsAmong(items));
}
