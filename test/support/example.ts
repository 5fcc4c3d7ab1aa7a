import { readFile } from 'node:fs/promises';
import { loadRecord } from '../../functions/local/load-record.ts';
import { EXAMPLE } from '../../functions/local/record-file.ts';
import type { Reader } from '../../functions/operations/reader.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';
import { createMemoryStore } from './memory-store.ts';

/** A day on which every window of the example record is closed. */
export const NOW: number = Date.parse('2026-03-01T12:00:00Z');

/** The example record, loaded into memory and projected, read at a moment (epoch milliseconds). */
export async function exampleReader(now: number): Promise<Reader> {
  const store = createMemoryStore();
  await loadRecord(store, readRecord(await readFile(EXAMPLE, 'utf8'), 'the example record'), now);
  return { derivations: store.derivations, now };
}
