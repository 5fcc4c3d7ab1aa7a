/** A projector in a thread of its own, as it is another Lambda: it derives what it is told was written, batch by batch. */
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { EntryRef } from '../../functions/domain/record.ts';
import { createTableClient } from '../../functions/local/table-client.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { projectFully } from '../../functions/operations/project-fully.ts';
import { OvertakenError } from '../../functions/operations/projector.ts';
import { storeOf } from '../support/projected.ts';

/** The table to derive in. */
export type ProjectorThreadData = { readonly endpoint: string; readonly tableName: string };
/** An entry that was written; or that no more will be, which is answered when all is derived. */
export type Written = EntryRef | 'END';

/** As many as the stream hands over at once. */
const BATCH = 25;
/** How many batches are under way at once: none of these entries is written twice. */
const SHARDS = 2;

const { endpoint, tableName }: ProjectorThreadData = workerData;
const store = storeOf({ client: createTableClient(endpoint), tableName });
const backlog = { left: new Array<EntryRef>(), isWritten: false };

parentPort?.on('message', (written: Written) => {
  if (written === 'END') backlog.isWritten = true;
  else backlog.left.push(written);
});
await Promise.all(Array.from({ length: SHARDS }, async () => project(store)));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- This is a thread and no window.
parentPort?.postMessage('DONE');
parentPort?.close();

async function project(from: Store): Promise<void> {
  while (!backlog.isWritten || backlog.left.length > 0) {
    const refs = backlog.left.splice(0, BATCH);
    if (refs.length === 0) await wait(5);
    else if (!(await isProjected(from, refs))) backlog.left.push(...refs);
  }
}

/** False: others were faster each time. */
async function isProjected(from: Store, refs: readonly EntryRef[]): Promise<boolean> {
  try {
    await projectFully({ ...from, now: Date.now() }, refs);
    return true;
  } catch (error) {
    if (error instanceof OvertakenError) return false;
    throw error;
  }
}
