import type { EntryRef, EntryType } from '../domain/record.ts';
import { TRUTH_PREFIX } from '../store/attributes.ts';
import type { Database } from '../store/database.ts';
import { FIRST_REVISION, refOf, scan } from '../store/scan.ts';

/** What others refer to comes before them. */
export const TYPES: readonly EntryType[] = ['Concept', 'Source', 'Commitment', 'Event', 'Claim', 'EditorCheck'];

/** Every entry that the table has revisions of, by type, in the order of {@link TYPES}, and then by key. */
export async function listEntries(database: Database, step: () => void): Promise<readonly EntryRef[]> {
  const refs: EntryRef[] = [];
  const query = { prefixes: [TRUTH_PREFIX], sort: FIRST_REVISION, from: null };
  for await (const { items } of scan(database, query, null)) {
    for (const ref of items.flatMap(refOf)) {
      refs.push(ref);
      step();
    }
  }
  return refs.toSorted(
    (one, other) => TYPES.indexOf(one.type) - TYPES.indexOf(other.type) || (one.key < other.key ? -1 : 1),
  );
}
