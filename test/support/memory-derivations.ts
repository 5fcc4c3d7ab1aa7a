import type { Index, IndexEntry } from '../../functions/domain/indexes.ts';
import type { Claim, Entry, EntryOf, EntryRef, EntryType } from '../../functions/domain/record.ts';
import type { ClaimFilter, ClaimList, Slice, Window } from '../../functions/operations/list-ports.ts';
import type { ClaimPage, CommitmentPage, Derivations } from '../../functions/operations/ports.ts';
import {
  cataloguedKey,
  catalogueKeys,
  cataloguePartitions,
  catalogueRange,
} from '../../functions/store/catalogue-keys.ts';
import { claimDateRange, listPosition } from '../../functions/store/keys.ts';
import { mayOverlap } from '../../functions/store/ranges.ts';
import { compareSorts } from '../../functions/store/slices.ts';
import { type MemoryDerived, nameOf } from './memory-derived.ts';

/** What is derived, read from memory. */
export function memoryDerivations({ contents, pages, statuses, vocabulary }: MemoryDerived): Derivations {
  const all = <T extends EntryType>(type: T): readonly EntryOf<T>[] =>
    [...contents.values()].map(({ entry }) => entry).filter((entry) => isOf(entry, type));
  const claimPage = (
    key: string,
    toChecks: (checks: ClaimPage['checks']['items']) => ClaimPage['checks'],
  ): ClaimPage | null => {
    const { entry: claim, head = null } = contents.get(nameOf({ type: 'Claim', key })) ?? {};
    if (claim?.type !== 'Claim') return null;
    const page = pages.get(nameOf(claim));
    const ranked = (page?.checks ?? []).map((item, rank) => ({ position: rank.toString().padStart(6, '0'), item }));
    return {
      claim,
      head,
      publishers: page?.publishers ?? {},
      verdict:
        page?.head?.number === head?.number && page !== undefined
          ? { value: page.verdict.value, ruleSet: page.verdict.ruleSet }
          : null,
      checks: toChecks(ranked),
    };
  };
  const commitmentPage = (key: string): CommitmentPage | null => {
    const commitment = contents.get(nameOf({ type: 'Commitment', key }))?.entry;
    if (commitment?.type !== 'Commitment') return null;
    const status = statuses.get(nameOf(commitment));
    return { commitment, status: status === undefined ? null : { value: status.value, ruleSet: status.ruleSet } };
  };
  return {
    entries: async <T extends EntryType>(refs: readonly EntryRef<T>[]) =>
      [...new Map(refs.map((ref) => [nameOf(ref), ref])).values()].flatMap((ref) => {
        const entry = contents.get(nameOf(ref))?.entry;
        return entry !== undefined && isOf(entry, ref.type) ? [entry] : [];
      }),
    heads: async (refs) => refs.map((ref) => contents.get(nameOf(ref))?.head ?? null),
    vocabulary: async () => all('Concept'),
    vocabularyVersion: async () => vocabulary.version,
    find: async ({ indexes, range, limit }) => {
      const wanted = new Set(indexes.map(indexName));
      const isFound = ({ index, range: when }: IndexEntry): boolean =>
        wanted.has(indexName(index)) && (!('action' in index) || mayOverlap(when, range));
      const found = [...contents.values()].filter(({ indexEntries }) => indexEntries.some(isFound));
      return found
        .map(({ entry }) => entry.key)
        .toSorted()
        .slice(0, limit);
    },
    claimPage: async (key, window) => claimPage(key, (checks) => slice(checks, window)),
    claimPages: async (keys) => keys.map((key) => claimPage(key, () => ({ items: [], more: true }))),
    commitmentPage: async (key) => commitmentPage(key),
    commitmentPages: async (keys) => keys.map(commitmentPage),
    tallies: async (claimants) =>
      claimants.map((claimant) => {
        const name = filterName({ by: 'CLAIMANT', key: claimant });
        const own = [...pages.values()].filter(({ lists }) => lists.some((list) => filterName(list) === name));
        const byRating = Map.groupBy(own, ({ verdict }) => verdict.value.rating);
        return Object.fromEntries([...byRating].map(([rating, some]) => [rating, some.length]));
      }),
    claimKeys: async ({ filter, rating, range }, window) => {
      const listed =
        rating === null
          ? [...contents.values()].flatMap(({ entry, lists }) =>
              entry.type === 'Claim' ? [{ claim: entry, lists }] : [],
            )
          : [...pages.values()].filter(({ verdict }) => verdict.value.rating === rating);
      return slice(
        listed
          .filter(({ lists }) => lists.some((list) => filterNames(filter).includes(filterName(list))))
          .map(({ claim }): Claim => claim)
          .filter((claim) => range === null || mayOverlap(claimDateRange(claim), range))
          .map((claim) => ({ position: listPosition(claim), item: claim.key })),
        window,
      );
    },
    entryKeys: async (catalogue, window) => {
      const partitions = new Set(cataloguePartitions(catalogue));
      const range = catalogueRange(catalogue, null);
      const places = [...contents.values()]
        .flatMap(({ entry }) => catalogueKeys(entry))
        .filter(({ pk, sk }) => partitions.has(pk) && (range === null || sk.startsWith(range.from)));
      return slice(
        places.map(({ sk }) => ({ position: sk, item: cataloguedKey(sk) })),
        window,
      );
    },
  };
}

function slice<T>(items: Slice<T>['items'], { first, after }: Window): Slice<T> {
  const rest = items
    .filter(({ position }) => after === null || compareSorts(position, after) > 0)
    .toSorted((one, other) => compareSorts(one.position, other.position));
  return { items: rest.slice(0, first), more: rest.length > first };
}

function filterNames(filter: ClaimList['filter']): readonly string[] {
  return filter.by === 'SOURCES' ? filter.keys.map((key) => filterName({ by: 'SOURCE', key })) : [filterName(filter)];
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
