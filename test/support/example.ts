import { readFile } from 'node:fs/promises';
import type { Entry } from '../../functions/domain/record.ts';
import { EXAMPLE } from '../../functions/local/record-file.ts';
import type { Store } from '../../functions/operations/ports.ts';
import type { Reader } from '../../functions/operations/reader.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';
import { seededStore } from './seed.ts';

/** A day on which every window of the example record is closed. */
export const NOW: number = Date.parse('2026-03-01T12:00:00Z');

export async function exampleEntries(): Promise<readonly Entry[]> {
  return readRecord(await readFile(EXAMPLE, 'utf8'), EXAMPLE);
}

/** The example record, loaded into memory and projected, read at a moment (epoch milliseconds). */
export async function exampleReader(now: number): Promise<Reader & Pick<Store, 'kept' | 'ledger' | 'truth'>> {
  const { derivations, kept, ledger, truth } = await seededStore(await exampleEntries(), now);
  return { derivations, kept, ledger, truth, now };
}
