import { readFile } from 'node:fs/promises';
import type { EntryRef } from '../../functions/domain/record.ts';
import type { StoredRevision } from '../../functions/operations/ports.ts';
import { entryOfTruthKey } from '../../functions/store/keys.ts';
import items from './format-1-revisions.json' with { type: 'json' };

/** Items of the table as the first release wrote them, from the record of the harbour works; the last revises a claim. */
export const format1: readonly { readonly ref: EntryRef; readonly stored: StoredRevision }[] = items.map(
  ({ pk, sk: _sort, revision, ...stored }) => {
    const ref = entryOfTruthKey(pk);
    if (ref === null) throw new Error(`${pk} is no key of the truth.`);
    return { ref, stored: { ...stored, number: revision } };
  },
);

/** The record that they are from. */
export const HARBOUR_WORKS = async (): Promise<string> =>
  readFile(new URL('../../functions/local/records/harbour-works.jsonl', import.meta.url), 'utf8');
