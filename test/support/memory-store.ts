import type { Index, IndexEntry } from '../../functions/domain/indexes.ts';
import type { Entry, EntryOf, EntryRef, EntryType } from '../../functions/domain/record.ts';
import type { Status } from '../../functions/domain/verdict.ts';
import { openStore } from '../../functions/operations/ledger/open-store.ts';
import type {
  ClaimFilter,
  Derivations,
  Derived,
  DerivedClaimPage,
  Head,
  Slice,
  Store,
  Window,
} from '../../functions/operations/ports.ts';
import { claimDateRange, listPosition } from '../../functions/store/keys.ts';
import { mayOverlap } from '../../functions/store/ranges.ts';
import { compareSorts } from '../../functions/store/slices.ts';
import { createMemoryLedger } from './memory-ledger.ts';

type Current = { readonly entry: Entry; readonly head: Head; readonly indexEntries: readonly IndexEntry[] };
type Derivable = {
  readonly current: Map<string, Current>;
  readonly pages: Map<string, DerivedClaimPage>;
  readonly statuses: Map<string, Derived<Status>>;
};

/** A store for tests, in memory; it fulfils the contract that the table does. */
export function createMemoryStore(): Store {
  const { current, pages, statuses }: Derivable = { current: new Map(), pages: new Map(), statuses: new Map() };
  return openStore({
    ledger: createMemoryLedger(),
    derivations: derivationsOf({ current, pages, statuses }),
    projection: {
      putEntry: async ({ entry, number, hash }, indexEntries) => {
        current.set(nameOf(entry), { entry, head: { number, hash }, indexEntries });
      },
      putClaimPage: async (page) => {
        const indexEntries = current.get(nameOf(page.claim))?.indexEntries ?? [];
        current.set(nameOf(page.claim), { entry: page.claim, head: page.head, indexEntries });
        pages.set(page.claim.key, page);
      },
      putStatus: async (commitment, status) => {
        statuses.set(commitment, status);
      },
    },
  });
}

function derivationsOf({ current, pages, statuses }: Derivable): Derivations {
  const all = <T extends EntryType>(type: T): readonly EntryOf<T>[] =>
    [...current.values()].map(({ entry }) => entry).filter((entry) => isOf(entry, type));
  return {
    entries: async <T extends EntryType>(refs: readonly EntryRef<T>[]) =>
      [...new Map(refs.map((ref) => [nameOf(ref), ref])).values()].flatMap((ref) =>
        all(ref.type).filter(({ key }) => key === ref.key),
      ),
    head: async (ref) => current.get(nameOf(ref))?.head ?? null,
    vocabulary: async () => all('Concept'),
    find: async ({ indexes, range, limit }) => {
      const wanted = new Set(indexes.map(indexName));
      const isFound = ({ index, range: when }: IndexEntry): boolean =>
        wanted.has(indexName(index)) && (!('action' in index) || mayOverlap(when, range));
      const found = [...current.values()].filter(({ indexEntries }) => indexEntries.some(isFound));
      return found
        .map(({ entry }) => entry.key)
        .toSorted()
        .slice(0, limit);
    },
    claimPage: async (key, window) => {
      const [claim] = all('Claim').filter((entry) => entry.key === key);
      if (claim === undefined) return null;
      const { publishers = {}, verdict = null, checks = [] } = pages.get(key) ?? {};
      const ranked = checks.map((item, rank) => ({ position: rank.toString().padStart(6, '0'), item }));
      return {
        claim,
        head: current.get(nameOf(claim))?.head ?? null,
        publishers,
        verdict,
        checks: slice(ranked, window),
      };
    },
    commitmentPage: async (key) => {
      const [commitment] = all('Commitment').filter((entry) => entry.key === key);
      return commitment === undefined ? null : { commitment, status: statuses.get(key) ?? null };
    },
    claimKeys: async ({ filter, rating, range }, window) => {
      const held = [...pages.values()]
        .filter(({ lists }) => lists.some((list) => filterName(list) === filterName(filter)))
        .filter(({ verdict }) => rating === null || verdict.value.rating === rating)
        .filter(({ claim }) => range === null || mayOverlap(claimDateRange(claim), range));
      return slice(
        held.map(({ claim }) => ({ position: listPosition(claim), item: claim.key })),
        window,
      );
    },
    commitmentKeys: async (window) =>
      slice(
        all('Commitment').map(({ key }) => ({ position: key, item: key })),
        window,
      ),
  };
}

function slice<T>(items: Slice<T>['items'], { first, after }: Window): Slice<T> {
  const rest = items
    .filter(({ position }) => after === null || compareSorts(position, after) > 0)
    .toSorted((one, other) => compareSorts(one.position, other.position));
  return { items: rest.slice(0, first), more: rest.length > first };
}

function nameOf({ type, key }: EntryRef): string {
  return `${type} ${key}`;
}

function filterName(filter: ClaimFilter): string {
  return filter.by === 'ALL' ? filter.by : `${filter.by} ${filter.key}`;
}

function indexName(index: Index): string {
  return JSON.stringify(index, Object.keys(index).concat(['side', 'concept']).toSorted());
}

function isOf<T extends EntryType>(entry: Entry, type: T): entry is EntryOf<T> {
  return entry.type === type;
}
