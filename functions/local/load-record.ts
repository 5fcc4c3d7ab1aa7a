import { randomUUID } from 'node:crypto';
import type { Entry } from '../domain/record.ts';
import type { Editor } from '../operations/caller.ts';
import { firstRevision } from '../operations/ledger/first-revision.ts';
import { toStored } from '../operations/ledger/formats.ts';
import type { Store } from '../operations/ports.ts';
import { projectFully } from '../operations/project-fully.ts';
import { inChunks } from '../store/until-done.ts';

const AT_ONCE = 25;
const EDITOR: Editor = { id: 'local', name: null };

/**
 * Puts entries on the record, each as its first revision, and derives all that follows. An entry that is on the record
 * already stays as it is.
 *
 * @param now - the moment of loading, in epoch milliseconds
 * @throws Error where an entry is too large to be kept, before any is put on the record
 */
export async function loadRecord(store: Store, entries: readonly Entry[], now: number): Promise<void> {
  const recording = { recordedAt: new Date(now).toISOString(), editor: EDITOR };
  const revisions = entries.map((entry) => firstRevision(entry, { ...recording, salt: randomUUID() }));
  for (const chunk of inChunks(revisions, AT_ONCE)) {
    await Promise.all(chunk.map((revision) => store.ledger.append(revision, toStored(revision))));
  }
  const refs = entries.map(({ type, key }) => ({ type, key }));
  await projectFully({ ...store, now }, refs);
}
