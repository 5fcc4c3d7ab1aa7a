import type { Check } from '../../functions/domain/check.ts';
import type { Index, IndexEntry } from '../../functions/domain/indexes.ts';
import type { Claim, Entry, EntryOf, EntryRef, EntryType } from '../../functions/domain/record.ts';
import type { ClaimFilter, ClaimList, Slice, Window } from '../../functions/operations/list-ports.ts';
import { partOf } from '../../functions/operations/part-of.ts';
import type { ClaimPage, CommitmentPage, Derivations } from '../../functions/operations/ports.ts';
import { reversedSlice, reversedWindow, UNREAD_SLICE } from '../../functions/operations/slices.ts';
import {
  cataloguedKey,
  catalogueKeys,
  cataloguePartitions,
  catalogueRange,
} from '../../functions/store/catalogue-keys.ts';
import { WHOLE } from '../../functions/store/keys.ts';
import { claimDateRange, listPosition } from '../../functions/store/list-keys.ts';
import { mayOverlap } from '../../functions/store/ranges.ts';
import { type MemoryDerived, nameOf } from './memory-derived.ts';

/** What is derived, read from memory. */
export function memoryDerivations({ contents, pages, statuses, vocabulary }: MemoryDerived): Derivations {
  const all = <T extends EntryType>(type: T): readonly EntryOf<T>[] =>
    [...contents.values()].map(({ entry }) => entry).filter((entry) => isOf(entry, type));
  const checksOn = async (key: string, window: Window): Promise<Slice<Check>> =>
    partOf(pages.get(nameOf({ type: 'Claim', key }))?.checks ?? [], window);
  const claimPage = (key: string, checks: ClaimPage['checks']): ClaimPage | null => {
    const { entry: claim, head = null } = contents.get(nameOf({ type: 'Claim', key })) ?? {};
    if (claim?.type !== 'Claim') return null;
    const page = pages.get(nameOf(claim));
    return {
      claim,
      head,
      publishers: page?.publishers ?? {},
      verdict:
        page?.head?.number === head?.number && page !== undefined
          ? { value: page.verdict.value, ruleSet: page.verdict.ruleSet }
          : null,
      checks,
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
    claimPage: async (key, count) => claimPage(key, await checksOn(key, { first: count })),
    claimPages: async (keys) => keys.map((key) => claimPage(key, UNREAD_SLICE)),
    checks: checksOn,
    commitmentPage: async (key) => commitmentPage(key),
    commitmentPages: async (keys) => keys.map(commitmentPage),
    tallies: async (claimants) =>
      claimants.map((claimant) => {
        const name = filterName({ by: 'CLAIMANT', key: claimant });
        const own = [...pages.values()].filter(({ lists }) => lists.some((list) => filterName(list) === name));
        const byRating = Map.groupBy(own, ({ verdict }) => verdict.value.rating);
        return Object.fromEntries([...byRating].map(([rating, some]) => [rating, some.length]));
      }),
    claimKeys: async ({ filter, rating, range, order }, window) => {
      const listed =
        rating === null
          ? [...contents.values()].flatMap(({ entry, lists }) =>
              entry.type === 'Claim' ? [{ claim: entry, lists }] : [],
            )
          : [...pages.values()].filter(({ verdict }) => verdict.value.rating === rating);
      const list = listed
        .filter(({ lists }) => lists.some((each) => filterNames(filter).includes(filterName(each))))
        .map(({ claim }): Claim => claim)
        .filter((claim) => range === null || mayOverlap(claimDateRange(claim), range))
        .map((claim) => ({ position: listPosition(claim), item: claim.key }));
      return order === 'EARLIEST_FIRST'
        ? reversedSlice(await partOf(list, reversedWindow(window)))
        : partOf(list, window);
    },
    entryKeys: async (catalogue, window) => {
      const partitions = new Set(cataloguePartitions(catalogue));
      const { from } = catalogueRange(catalogue);
      const places = [...contents.values()]
        .flatMap(({ entry }) => catalogueKeys(entry))
        .filter(({ pk, sk }) => partitions.has(pk) && (from === WHOLE.from || sk.startsWith(from)));
      return partOf(
        places.map(({ sk }) => ({ position: sk, item: cataloguedKey(sk) })),
        window,
      );
    },
  };
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
