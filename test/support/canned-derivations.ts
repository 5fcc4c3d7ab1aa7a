import type { Check } from '../../functions/domain/check.ts';
import type { Entry, EntryOf, EntryRef, EntryType } from '../../functions/domain/record.ts';
import type { Tally } from '../../functions/domain/tally.ts';
import type { Slice } from '../../functions/operations/list-ports.ts';
import type {
  ClaimPage,
  CommitmentPage,
  Derivations,
  Head,
  Revision,
  Truth,
} from '../../functions/operations/ports.ts';
import { EMPTY_SLICE, UNREAD_SLICE } from '../../functions/operations/slices.ts';

/** What is there to be read; all else is missing or empty. */
export type Canned = {
  readonly entries?: readonly Entry[];
  readonly claimPages?: readonly ClaimPage[];
  readonly commitmentPages?: readonly CommitmentPage[];
  readonly tallies?: Readonly<Record<string, Tally>>;
  /** Beyond those of the page of whichever claim. */
  readonly checks?: Slice<Check>;
  readonly claimKeys?: Slice<string>;
  readonly entryKeys?: Slice<string>;
  /** Of whichever entry. */
  readonly head?: Head;
  /** The latest revisions, whatever the moment asked for. */
  readonly revisions?: readonly Revision[];
};
export type CannedDerivations = Derivations & {
  /** What was called, in order: the name and the arguments. */
  readonly calls: readonly (readonly unknown[])[];
};

/** Derivations that answer from data at hand and take down what they are asked. */
export function cannedDerivations(canned: Canned = {}): CannedDerivations {
  const calls: (readonly unknown[])[] = [];
  const answer = async <T>(call: readonly unknown[], value: T): Promise<T> => {
    calls.push(call);
    return value;
  };
  return {
    calls,
    entries: async (refs) => answer(['entries', refs], select(canned.entries ?? [], refs)),
    heads: async (refs) =>
      answer(
        ['heads', refs],
        refs.map(() => canned.head ?? null),
      ),
    vocabulary: async () => answer(['vocabulary'], (canned.entries ?? []).filter(isConcept)),
    vocabularyVersion: async () => answer(['vocabularyVersion'], 0),
    find: async (search) => answer(['find', search], []),
    claimPage: async (key, checks) =>
      answer(['claimPage', key, checks], (canned.claimPages ?? []).find(({ claim }) => claim.key === key) ?? null),
    checks: async (key, window) => answer(['checks', key, window], canned.checks ?? EMPTY_SLICE),
    commitmentPage: async (key) =>
      answer(
        ['commitmentPage', key],
        (canned.commitmentPages ?? []).find(({ commitment }) => commitment.key === key) ?? null,
      ),
    tallies: async (claimants) =>
      answer(
        ['tallies', claimants],
        claimants.map((claimant) => canned.tallies?.[claimant] ?? {}),
      ),
    claimPages: async (keys) =>
      answer(
        ['claimPages', keys],
        keys.map((key) => {
          const page = (canned.claimPages ?? []).find(({ claim }) => claim.key === key);
          return page === undefined ? null : { ...page, checks: UNREAD_SLICE };
        }),
      ),
    commitmentPages: async (keys) =>
      answer(
        ['commitmentPages', keys],
        keys.map((key) => (canned.commitmentPages ?? []).find(({ commitment }) => commitment.key === key) ?? null),
      ),
    claimKeys: async (list, window) => answer(['claimKeys', list, window], canned.claimKeys ?? EMPTY_SLICE),
    entryKeys: async (catalogue, window) => answer(['entryKeys', catalogue, window], canned.entryKeys ?? EMPTY_SLICE),
  };
}

/** A truth that answers from data at hand, and to which nothing is appended. */
export function cannedTruth({ revisions = [] }: Canned = {}): Truth {
  return {
    latest: async ({ type, key }) => revisions.find(({ entry }) => entry.type === type && entry.key === key) ?? null,
    history: async ({ type, key }) => revisions.filter(({ entry }) => entry.type === type && entry.key === key),
  };
}

function select<T extends EntryType>(entries: readonly Entry[], refs: readonly EntryRef<T>[]): readonly EntryOf<T>[] {
  const named = (entry: Entry): entry is EntryOf<T> =>
    refs.some(({ type, key }) => entry.type === type && entry.key === key);
  return entries.filter(named);
}

function isConcept(entry: Entry): entry is EntryOf<'Concept'> {
  return entry.type === 'Concept';
}
