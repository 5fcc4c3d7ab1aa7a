import { isRatingChanged } from '../../functions/domain/rating-changed.ts';
import type { EntryRef } from '../../functions/domain/record.ts';
import type { Aside, Kept, Publication, Trigger } from '../../functions/operations/kept-ports.ts';
import type { Numbers } from '../../functions/operations/list-ports.ts';
import { among } from '../../functions/operations/numbered.ts';
import { partOf } from '../../functions/operations/part-of.ts';
import { changePosition } from '../../functions/store/projector-keys.ts';
import { type MemoryDerived, nameOf } from './memory-derived.ts';

/** What is kept for ever, in memory. */
export function memoryKept({ feed, published, quoting }: MemoryDerived): Kept {
  const publications = <T>(ref: EntryRef, part: Numbers): readonly Publication<T>[] => {
    const kept = parsePublications<T>(published.get(nameOf(ref)) ?? []);
    const versions = kept.map(({ version }) => version);
    return among(versions, part).flatMap((each) => kept.filter(({ version }) => version === each));
  };
  return {
    feed: async (after, limit) =>
      feed.flatMap((entries, part) => {
        const from = after[part] ?? 0;
        return entries.slice(from, from + limit).map((entry, index) => ({ part, number: from + index + 1, entry }));
      }),
    verdictChanges: async (rating, window) => {
      const changes = feed
        .flat()
        .flatMap((entry) => (entry.tells === 'VERDICT' && isRatingChanged(entry) ? [entry] : []))
        .filter((change) => rating === null || change.after === rating);
      return partOf(
        changes.map((item) => ({ position: changePosition(item), item })),
        window,
      );
    },
    verdicts: async (key, part) => publications({ type: 'Claim', key }, part),
    statuses: async (key, part) => publications({ type: 'Commitment', key }, part),
    quoting: async (ref) => quoting.get(nameOf(ref)) ?? [],
  };
}

/** What is put aside, in memory. */
export function memoryAside({ asides }: MemoryDerived): Aside {
  return {
    putAside: async (what, error, now) => {
      const { since = new Date(now).toISOString(), attempts = 0 } = asides.get(triggerName(what)) ?? {};
      const said = error.slice(0, 1000).toWellFormed();
      asides.set(triggerName(what), { what, error: said, since, attempts: attempts + 1 });
    },
    asides: async () => [...asides.values()].toSorted((one, other) => (one.since < other.since ? -1 : 1)),
    removeAside: async (what) => {
      asides.delete(triggerName(what));
    },
  };
}

function triggerName(what: Trigger): string {
  return 'task' in what ? `task ${what.task}` : nameOf(what.entry);
}

function parsePublications<T>(publications: readonly Publication<unknown>[]): readonly Publication<T>[] {
  return publications as readonly Publication<T>[];
}
