import type { Entry } from '../domain/record.ts';
import type { Store } from '../operations/ports.ts';
import { project } from '../operations/project.ts';
import { inChunks } from '../store/until-done.ts';

const AT_ONCE = 25;

/**
 * Puts entries on the record, each as its first revision, and derives all that follows. An entry that is on the record
 * already stays as it is.
 *
 * @param now - the moment of loading, in epoch milliseconds
 */
export async function loadRecord(store: Store, entries: readonly Entry[], now: number): Promise<void> {
  const recordedAt = new Date(now).toISOString();
  for (const chunk of inChunks(entries, AT_ONCE)) {
    await Promise.all(
      chunk.map((entry) => store.truth.append({ number: 1, entry, recordedAt, editor: 'local', reason: null })),
    );
  }
  const refs = entries.map(({ type, key }) => ({ type, key }));
  await project({ ...store, now }, refs);
}
