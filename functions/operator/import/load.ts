import type { EntryType } from '../../domain/record.ts';
import { GaveUpError, RefusedError, StopError } from '../api-client.ts';
import { inBatches, inParallel } from '../in-parallel.ts';
import type { RightEntry } from './file-entry.ts';
import type { Input } from './open-inputs.ts';
import { orderConcepts } from './order-concepts.ts';
import type { Report } from './outcome.ts';
import { LOOKED_UP_AT_ONCE, type RecordApi } from './record-api.ts';
import { type Recording, recordOne, settled } from './record-one.ts';
import { type Survey, surveyed } from './survey.ts';

export type Loading = {
  readonly api: RecordApi;
  readonly report: Report;
  /** How many requests may be under way at a time. */
  readonly concurrency: number;
  /** Waits; milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
};

/** What the others refer to comes first; concepts, which refer to each other, come before all. */
const REST: readonly (readonly EntryType[])[] = [['Source', 'Commitment', 'Event'], ['Claim'], ['EditorCheck']];

/**
 * Puts what was surveyed on the record, what others refer to first, whatever the order in the files: those are read once
 * more for each step of that order. What is on the record stays as it is.
 *
 * @throws StopError where the API is not there, or lets nobody in
 */
export async function load(inputs: readonly Input[], found: Survey, loading: Loading): Promise<void> {
  const { known, counts, concepts } = found;
  const { levels, rest, circles } = orderConcepts(concepts);
  const batches = createBatchLoader(loading, { ...loading, known, circles });
  const loadAll = async (entries: AsyncIterable<RightEntry> | Iterable<RightEntry>): Promise<void> =>
    inParallel(inBatches(entries, LOOKED_UP_AT_ONCE), loading.concurrency, batches);
  for (const level of [...levels, rest]) await loadAll(level);
  for (const types of REST) {
    if (types.some((type) => counts[type] > 0)) await loadAll(surveyed(inputs, types, found));
  }
}

/** Where so many requests in a row could not be made, the API is not there. */
export const MOST_FAILURES = 50;

/** Loads several entries that do not refer to each other: all are looked up, and those that are not there recorded. */
function createBatchLoader(
  { api, report }: Loading,
  recording: Recording,
): (batch: readonly RightEntry[]) => Promise<void> {
  let failures = 0;
  const attempt = async <T>(entries: readonly RightEntry[], request: () => Promise<T>): Promise<T | null> => {
    try {
      const answer = await request();
      failures = 0;
      return answer;
    } catch (error) {
      if (!(error instanceof GaveUpError || error instanceof RefusedError)) throw error;
      failures += 1;
      for (const { place } of entries) report(place, 'FAILED', [{ path: '', message: error.message }]);
      if (failures >= MOST_FAILURES) throw new StopError(`${MOST_FAILURES} requests in a row failed.`);
      return null;
    }
  };
  return async (batch) => {
    const found = await attempt(batch, async () => api.lookUp(batch.map(({ entry }) => entry)));
    for (const [index, current] of (found ?? []).entries()) {
      const one = batch[index];
      if (one === undefined) continue;
      if (current !== null) recording.known.recorded(one.entry);
      const came =
        current === null
          ? await attempt([one], async () => recordOne(recording, one))
          : settled(one.entry, current, false);
      if (came !== null) report(one.place, came.outcome, came.findings);
    }
  };
}
