import type { Index } from '../domain/indexes.ts';
import { entriesOf } from '../domain/indexing.ts';
import type { Claim, Concept, EditorCheck, EntryOf, EntryRef, EntryType } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { createVocabulary } from '../domain/vocabulary.ts';
import type { ClaimPage, Derivations, Head, IndexSearch, Revision } from './ports.ts';
import { EMPTY_SLICE } from './slices.ts';
import { withClaims } from './views.ts';

/** The record together with what was written and is perhaps not derived yet. */
export type Overlay = {
  readonly derivations: Derivations;
  /** Takes note of the latest revision of an entry. */
  readonly put: (revision: Revision) => void;
};

/**
 * The record, which once something is written has that in place of what is derived of it. From then on no verdict and no
 * status is read as it was derived before, so that each is derived on the spot, from what was written as well. Lists of
 * claims and commitments stay as they are derived.
 */
export function createOverlay(derivations: Derivations): Overlay {
  const written = new Map<string, Revision>();
  let current = derivations;
  return {
    derivations: {
      entries: async (refs) => current.entries(refs),
      heads: async (refs) => current.heads(refs),
      vocabulary: async () => current.vocabulary(),
      vocabularyVersion: async () => current.vocabularyVersion(),
      find: async (search) => current.find(search),
      claimPage: async (key, checks) => current.claimPage(key, checks),
      claimPages: async (keys) => current.claimPages(keys),
      checks: async (key, window) => current.checks(key, window),
      commitmentPage: async (key) => current.commitmentPage(key),
      commitmentPages: async (keys) => current.commitmentPages(keys),
      tallies: async (claimants) => current.tallies(claimants),
      claimKeys: async (list, window) => current.claimKeys(list, window),
      entryKeys: async (catalogue, window) => current.entryKeys(catalogue, window),
    },
    put: (revision) => {
      written.set(refName(revision), revision);
      current = withWritten(derivations, new Map(written));
    },
  };
}

function withWritten(derivations: Derivations, written: ReadonlyMap<string, Revision>): Derivations {
  const all = [...written.values()].map(({ entry }) => entry);
  const checks = all.filter((entry): entry is EditorCheck => entry.type === 'EditorCheck');
  const concepts = all.filter((entry): entry is Concept => entry.type === 'Concept');
  const claims = all.filter((entry): entry is Claim => entry.type === 'Claim');
  const record: Derivations = {
    ...derivations,
    entries: async <T extends EntryType>(refs: readonly EntryRef<T>[]) => {
      const names = new Set(refs.map(refName));
      const own = [...written].flatMap(([name, { entry }]) => (names.has(name) ? [entry] : []));
      const rest = await derivations.entries(refs.filter((ref) => !written.has(refName(ref))));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries lie under their own type and key
      return [...rest, ...(own as EntryOf<T>[])];
    },
    vocabulary: async () => {
      const rest = await derivations.vocabulary();
      return [...rest.filter((concept) => !written.has(refName(concept))), ...concepts];
    },
  };
  const { find } = withClaims(record, claims);
  return {
    ...record,
    find: async (search) => (findsEditorsChecks(search) ? findChecks(derivations, checks, search) : find(search)),
    heads: async (refs) => {
      const heads = await derivations.heads(refs);
      return refs.map((ref, index) => headIn(written, ref) ?? heads[index] ?? null);
    },
    claimPage: async (key, count) => {
      const [page, [claim]] = await Promise.all([derivations.claimPage(key, count), record.entries([claimRef(key)])]);
      return unrated(page, claim, headIn(written, claimRef(key)));
    },
    claimPages: async (keys) => {
      const [pages, found] = await Promise.all([derivations.claimPages(keys), record.entries(keys.map(claimRef))]);
      const byKey = new Map(found.map((claim) => [claim.key, claim]));
      return keys.map((key, index) => unrated(pages[index] ?? null, byKey.get(key), headIn(written, claimRef(key))));
    },
    commitmentPage: async (key) => {
      const [commitment] = await record.entries([commitmentRef(key)]);
      return commitment === undefined ? null : { commitment, status: null };
    },
    commitmentPages: async (keys) => {
      const found = await record.entries(keys.map(commitmentRef));
      const byKey = new Map(found.map((commitment) => [commitment.key, { commitment, status: null }]));
      return keys.map((key) => byKey.get(key) ?? null);
    },
  };
}

function claimRef(key: string): EntryRef<'Claim'> {
  return { type: 'Claim', key };
}

function commitmentRef(key: string): EntryRef<'Commitment'> {
  return { type: 'Commitment', key };
}

/** The revision that was written of an entry; null: none was. */
function headIn(written: ReadonlyMap<string, Revision>, ref: EntryRef): Head | null {
  const revision = written.get(refName(ref));
  return revision === undefined ? null : { number: revision.number, hash: revision.hash };
}

/** A claim's page, of which nothing is read as it was derived before. `head`: null where none was written. */
function unrated(page: ClaimPage | null, claim: Claim | undefined, head: Head | null): ClaimPage | null {
  if (claim === undefined) return null;
  const now = { claim, ...(head === null ? {} : { head }) };
  return { head: null, publishers: {}, ...page, ...now, verdict: null, checks: EMPTY_SLICE };
}

function findsEditorsChecks({ indexes }: IndexSearch): boolean {
  return indexes.some(({ of }) => of === 'CHECKED' || of === 'AGAINST');
}

async function findChecks(
  derivations: Derivations,
  checks: readonly EditorCheck[],
  search: IndexSearch,
): Promise<readonly string[]> {
  const own = new Set(checks.map(({ key }) => key));
  const found = await derivations.find({ ...search, limit: search.limit + checks.length });
  const added = checks.filter((check) =>
    entriesOf(NO_CONCEPTS, check).some(({ index }) => search.indexes.some((wanted) => isSame(wanted, index))),
  );
  return [...found.filter((key) => !own.has(key)), ...added.map(({ key }) => key)].toSorted().slice(0, search.limit);
}

/** Both are indexes of editors' checks. */
function isSame(one: Index, other: Index): boolean {
  return one.of === other.of && 'claim' in one && 'claim' in other && one.claim === other.claim;
}

/** Where an editor's check is found does not depend on the vocabulary. */
const NO_CONCEPTS = createVocabulary([]);
