import type { Status, Verdict } from '../../functions/domain/verdict.ts';
import type { FedEntry, Kept, Publication, ToldVerdict } from '../../functions/operations/kept-ports.ts';
import type { Numbers, Slice } from '../../functions/operations/list-ports.ts';
import { among } from '../../functions/operations/numbered.ts';
import { EMPTY_SLICE } from '../../functions/operations/slices.ts';

/** What was kept: the feed, and what was published by key, the latest first. */
export type CannedKept = {
  readonly feed?: readonly FedEntry[];
  readonly verdictChanges?: Slice<ToldVerdict>;
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
  verdictChanges = EMPTY_SLICE,
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
    verdictChanges: async (rating, window) => taking(['verdictChanges', rating, window], verdictChanges),
    verdicts: async (key, part) => taking(['verdicts', key, part], partOf(verdicts[key] ?? [], part)),
    statuses: async (key, part) => taking(['statuses', key, part], partOf(statuses[key] ?? [], part)),
    quoting: async (ref) => taking(['quoting', ref], []),
  };
}

/** The latest come first in what is at hand. */
function partOf<T>(publications: readonly Publication<T>[], part: Numbers): readonly Publication<T>[] {
  const versions = publications.map(({ version }) => version).toReversed();
  return among(versions, part).flatMap((each) => publications.filter(({ version }) => version === each));
}
