import { refName } from '../domain/ref-name.ts';
/** The record seen differently: every view is a set of derivations made from another, so that views compose. */

import type { Index, IndexEntry, Range } from '../domain/indexes.ts';
import { ALWAYS, indexEntries } from '../domain/indexing.ts';
import type { Claim, Concept, EntryOf, EntryRef, EntryType } from '../domain/record.ts';
import { createVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import { widen } from '../domain/widen.ts';
import type { Derivations, IndexSearch, Truth } from './ports.ts';

/**
 * The record as if these claims had fallen.
 *
 * @param more - how much more is looked for, to be left out; what looks for as much reads the same
 */
export function withoutClaims(
  derivations: Derivations,
  keys: ReadonlySet<string>,
  more: number = keys.size,
): Derivations {
  return {
    ...derivations,
    entries: async (refs) => derivations.entries(refs.filter(({ type, key }) => type !== 'Claim' || !keys.has(key))),
    find: async (search) => {
      if (search.indexes.some(findsEditorsChecks)) return derivations.find(search);
      const found = await derivations.find({ ...search, limit: search.limit + more });
      return found.filter((key) => !keys.has(key)).slice(0, search.limit);
    },
  };
}

/** The record as if these claims were on it, in place of those of the same key. */
export function withClaims(derivations: Derivations, claims: readonly Claim[]): Derivations {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const rest = withoutClaims(derivations, new Set(byKey.keys()));
  let places: Promise<readonly Place[]> | null = null;
  return {
    ...rest,
    entries: async <T extends EntryType>(refs: readonly EntryRef<T>[]) => {
      const given = refs.flatMap(({ type, key }) => (type === 'Claim' ? [byKey.get(key)] : []));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- claims were asked for, so T is Claim
      const added = given.filter((claim) => claim !== undefined) as readonly Claim[] as readonly EntryOf<T>[];
      return [...(await rest.entries(refs)), ...added];
    },
    find: async ({ indexes, range, limit }) => {
      const wanted = new Set(indexes.map(indexName));
      places ??= placesOf(derivations, claims);
      const added = (await places).filter(({ entries }) =>
        entries.some((entry) => wanted.has(indexName(entry.index)) && overlap(entry.range, range)),
      );
      const found = await rest.find({ indexes, range, limit });
      return [...found, ...added.map(({ key }) => key)].toSorted().slice(0, limit);
    },
  };
}

type Place = { readonly key: string; readonly entries: readonly IndexEntry[] };

/** Where claims are found that no index holds. */
async function placesOf(derivations: Derivations, claims: readonly Claim[]): Promise<readonly Place[]> {
  const vocabulary = createVocabulary(await derivations.vocabulary());
  return claims.map((claim) => ({ key: claim.key, entries: indexEntries(vocabulary, claim) }));
}

/** Editors' checks have keys of their own, which may be those of claims. */
function findsEditorsChecks({ of }: Index): boolean {
  return of === 'CHECKED' || of === 'AGAINST';
}

/**
 * The record, vocabulary and editors' work included, as it stood at a moment (epoch milliseconds). It reads the truth,
 * one Query for each entry, concepts included.
 */
export function asRecordedBy(derivations: Derivations, truth: Truth, moment: number): Derivations {
  const entries = async <T extends EntryType>(refs: readonly EntryRef<T>[]): Promise<readonly EntryOf<T>[]> => {
    const revisions = await Promise.all(refs.map((ref) => truth.latest(ref, moment)));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a revision has the type that was asked for
    return revisions.flatMap((revision) => (revision === null ? [] : [revision.entry as EntryOf<T>]));
  };
  const vocabulary = async (): Promise<readonly Concept[]> =>
    entries((await derivations.vocabulary()).map(({ key }) => ({ type: 'Concept' as const, key })));
  let before: Promise<Vocabulary> | null = null;
  return {
    ...derivations,
    entries,
    vocabulary,
    // Indexes are kept by what entries ever said, but by today's vocabulary alone.
    find: async (search) => {
      before ??= vocabulary().then(createVocabulary);
      const then = await before;
      return derivations.find({ ...search, indexes: search.indexes.flatMap((index) => widen(then, index)) });
    },
  };
}

/** A view that reads nothing twice, and tells which claims it has read. It lasts as long as a request. */
export type Remembering = Derivations & { readonly claimsRead: () => Promise<readonly Claim[]> };

export function remembering(derivations: Derivations): Remembering {
  const entries = new Map<string, Promise<EntryOf<EntryType> | undefined>>();
  const searches = new Map<string, Promise<readonly string[]>>();
  let vocabulary: ReturnType<Derivations['vocabulary']> | null = null;
  return {
    ...derivations,
    entries: async <T extends EntryType>(refs: readonly EntryRef<T>[]) => {
      const missing = [...new Map(refs.map((ref) => [refName(ref), ref])).values()].filter(
        (ref) => !entries.has(refName(ref)),
      );
      if (missing.length > 0) {
        const read = derivations.entries(missing).then((found) => new Map(found.map((each) => [refName(each), each])));
        for (const ref of missing)
          entries.set(
            refName(ref),
            read.then((found) => found.get(refName(ref))),
          );
      }
      const found = await Promise.all([...new Set(refs.map(refName))].map(async (name) => entries.get(name)));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries lie under their own type and key
      return found.filter((entry) => entry !== undefined) as EntryOf<T>[];
    },
    find: async (search: IndexSearch) => {
      const name = JSON.stringify(search);
      const found = searches.get(name) ?? derivations.find(search);
      searches.set(name, found);
      return found;
    },
    vocabulary: async () => (vocabulary ??= derivations.vocabulary()),
    claimsRead: async () => (await Promise.all(entries.values())).filter((entry) => entry?.type === 'Claim'),
  };
}

/**
 * A view for much work at once: each topic or other index is read once, for all times, and whoever looks in it for some
 * time is given all of that, for comparing tells what bears. Where that would be too much, the time asked for is read
 * alone.
 */
export function readingWide(derivations: Derivations): Derivations {
  const whole = new Map<string, Promise<readonly string[]>>();
  const readWhole = async (indexes: readonly Index[]): Promise<readonly string[]> => {
    const name = indexes.map(indexName).toSorted().join(' ');
    const known = whole.get(name) ?? derivations.find({ indexes, range: ALWAYS, limit: WIDEST });
    whole.set(name, known);
    return known;
  };
  return {
    ...derivations,
    find: async (search) => {
      // What lies together is read at once.
      const together = [...Map.groupBy(search.indexes, placeOf).values()];
      const found = await Promise.all(together.map(readWhole));
      const keys = [...new Set(found.flat())];
      const tooMuch = keys.length > search.limit || found.some(({ length }) => length === WIDEST);
      return tooMuch ? derivations.find(search) : keys.toSorted();
    },
  };
}

/** A view for so many entries' work at once, that reads nothing twice. */
export function rememberingFor(entries: number, derivations: Derivations): Remembering {
  return remembering(entries >= MUCH ? readingWide(derivations) : derivations);
}

/** From how many entries on it is less work to read the topics that they meet in as a whole. */
const MUCH = 10;

/** How many keys of one topic are worth having at hand. */
const WIDEST = 1000;

/** Of all that is said of a topic the same. */
function placeOf(index: Index): string {
  return 'action' in index ? JSON.stringify([index.action, index.agent]) : indexName(index);
}

/** The same for all that name the same index. */
export function indexName(index: Index): string {
  return JSON.stringify(Object.entries(index).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

export function overlap(one: Range, other: Range): boolean {
  return one.from <= other.to && other.from <= one.to;
}
