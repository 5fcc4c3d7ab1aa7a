import type { Ledger, StoredRevision, Truth } from '../ports.ts';
import { openHistory, readHistory } from './read-history.ts';

/** What a ledger holds, read: revisions with what they say, but for those that were redacted. */
export function openTruth(ledger: Ledger): Truth {
  return {
    latest: async (ref, recordedBy = Number.POSITIVE_INFINITY) => {
      const wasRecorded = ({ recordedAt }: StoredRevision): boolean => Date.parse(recordedAt) <= recordedBy;
      const isEnough = (revisions: readonly StoredRevision[]): boolean => revisions.some(wasRecorded);
      const back = await ledger.back(ref, { before: null, limit: 1, isEnough });
      const { revisions } = await openHistory(ref, back.toReversed());
      const number = back.find(wasRecorded)?.number;
      return revisions.find((revision) => revision.number === number) ?? null;
    },
    history: async (ref) => (await readHistory(ledger, ref)).revisions,
  };
}
