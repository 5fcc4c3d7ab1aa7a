import type { EntryRef } from '../../domain/record.ts';
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
      const number = back.find(wasRecorded)?.number ?? Number.POSITIVE_INFINITY;
      return (
        revisions.find((revision) => (staysInPart(ref) ? revision.number >= number : revision.number === number)) ??
        null
      );
    },
    history: async (ref) => (await readHistory(ledger, ref)).revisions,
  };
}

/**
 * Whether an entry that was redacted stays on the record with what others rely on: then the next revision of which
 * something is left stands for what it was.
 */
function staysInPart({ type }: EntryRef): boolean {
  return type !== 'Claim' && type !== 'EditorCheck';
}
