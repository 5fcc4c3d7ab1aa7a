import type { EntryRef } from '../../domain/record.ts';
import type { Ledger, Revision, StoredRevision, Truth } from '../ports.ts';

/** What a ledger holds, read: revisions with what they say, but for those that were redacted. */
export function openTruth(ledger: Ledger): Truth {
  return {
    latest: async (ref, recordedBy = Number.POSITIVE_INFINITY) => {
      const wasRecorded = ({ recordedAt }: StoredRevision): boolean => Date.parse(recordedAt) <= recordedBy;
      const isEnough = (revisions: readonly StoredRevision[]): boolean => revisions.some(wasRecorded);
      const back = await ledger.back(ref, { before: null, limit: 1, isEnough });
      return (await open(ref, back, back.filter(wasRecorded).slice(0, 1)))[0] ?? null;
    },
    history: async (ref) => {
      const history = await ledger.history(ref);
      return open(ref, history.slice(-1), history);
    },
  };
}

/** The first of the latest, if there is one, tells what has been redacted. */
async function open(
  ref: EntryRef,
  [head]: readonly StoredRevision[],
  revisions: readonly StoredRevision[],
): Promise<readonly Revision[]> {
  // What reads the words of times is large, and most who start read no truth.
  const { openRevision, readStored } = await import('./formats.ts');
  const redacted = head === undefined ? [] : readStored(ref, head).redacted;
  return revisions.flatMap((stored) => openRevision(readStored(ref, stored), redacted) ?? []);
}
