import type { EntryRef } from '../domain/record.ts';
import type { Ledger } from '../operations/ports.ts';

/**
 * A ledger whose writes are followed by what the table's stream brings about elsewhere: when a write is done, so is what
 * follows from it. One after the other, so that two writes at once do
 * not miss each other.
 *
 * @param project - derives what follows from entries
 */
export function projectingAfter(ledger: Ledger, project: (refs: readonly EntryRef[]) => Promise<void>): Ledger {
  let last = Promise.resolve();
  const follow = async (ref: EntryRef): Promise<void> => {
    const mine = last.then(async () => project([ref]));
    last = mine.catch(() => {});
    await mine;
  };
  return {
    ...ledger,
    append: async (ref, revision) => {
      const isAppended = await ledger.append(ref, revision);
      if (isAppended) await follow(ref);
      return isAppended;
    },
    removeContent: async (ref, number, contentHash) => {
      await ledger.removeContent(ref, number, contentHash);
      await follow(ref);
    },
  };
}
