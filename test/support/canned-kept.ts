import type { Status, Verdict } from '../../functions/domain/verdict.ts';
import type { FedEntry, Kept, PlacedChange, Publication } from '../../functions/operations/kept-ports.ts';

/** What was kept: the feed, and what was published by key, the latest first. */
export type CannedKept = {
  readonly feed?: readonly FedEntry[];
  readonly verdictChanges?: readonly PlacedChange[];
  readonly verdicts?: Readonly<Record<string, readonly Publication<Verdict>[]>>;
  readonly statuses?: Readonly<Record<string, readonly Publication<Status>[]>>;
};
export type CountedKept = Kept & {
  /** What was called, in order: the name and the arguments. */
  readonly calls: readonly (readonly unknown[])[];
};

/** What is kept, at hand; it takes down what it is asked. */
export function cannedKept({
  feed = [],
  verdictChanges = [],
  verdicts = {},
  statuses = {},
}: CannedKept = {}): CountedKept {
  const calls: (readonly unknown[])[] = [];
  const taking = <T>(call: readonly unknown[], value: T): T => {
    calls.push(call);
    return value;
  };
  return {
    calls,
    feed: async (after, limit) =>
      taking(
        ['feed', after, limit],
        after.flatMap((number, part) =>
          feed.filter((entry) => entry.part === part && entry.number > number).slice(0, limit),
        ),
      ),
    verdictChanges: async (part) => taking(['verdictChanges', part], verdictChanges.slice(0, part.limit)),
    verdicts: async (key, part) => taking(['verdicts', key, part], partOf(verdicts[key] ?? [], part)),
    statuses: async (key, part) => taking(['statuses', key, part], partOf(statuses[key] ?? [], part)),
    quoting: async (ref) => taking(['quoting', ref], []),
  };
}

function partOf<T>(
  publications: readonly Publication<T>[],
  { before, limit }: Parameters<Kept['verdicts']>[1],
): readonly Publication<T>[] {
  return publications.filter(({ version }) => before === null || version < before).slice(0, limit);
}
