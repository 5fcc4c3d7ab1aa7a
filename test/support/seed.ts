import type { Entry } from '../../functions/domain/record.ts';
import { loadRecord } from '../../functions/local/load-record.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { createMemoryStore } from './memory-store.ts';

/** The moment at which tests load a record, in epoch milliseconds: 2026-02-06T00:00:00Z. */
export const LOADED_AT: number = Date.UTC(2026, 1, 6);

/** A store in memory with these entries on record and all that follows from them. */
export async function seededStore(entries: readonly Entry[], now: number = LOADED_AT): Promise<Store> {
  const store = createMemoryStore();
  await loadRecord(store, entries, now);
  return store;
}
