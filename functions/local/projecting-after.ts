import type { EntryRef } from '../domain/record.ts';
import type { Ledger } from '../operations/ports.ts';

/**
 * A ledger whose writes are followed by what the table's stream brings about elsewhere: when a write is done, so is what
 * follows from it. What is written while that is under way follows all together, as a batch of the stream does.
 *
 * @param project - derives what follows from entries
 */
export function projectingAfter(ledger: Ledger, project: (refs: readonly EntryRef[]) => Promise<void>): Ledger {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: { readonly refs: EntryRef[]; readonly done: Promise<void> } | null = null;
  const afterThat = (work: () => Promise<void>): Promise<void> => {
    const done = underWay.then(work);
    underWay = done.catch(() => {});
    return done;
  };
  const begin = (): NonNullable<typeof next> => {
    const refs: EntryRef[] = [];
    const done = afterThat(async () => {
      next = null;
      await project(refs);
    });
    return { refs, done };
  };
  const follow = async (ref: EntryRef): Promise<void> => {
    next ??= begin();
    const { refs, done } = next;
    refs.push(ref);
    try {
      await done;
    } catch (error) {
      // Whose fault it is shows when each is alone.
      if (refs.length === 1) throw error;
      await afterThat(async () => project([ref]));
    }
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
