import type { Index } from '../domain/indexes.ts';
import { entriesOf } from '../domain/indexing.ts';
import type { Claim, Concept, EditorCheck, EntryOf, EntryRef, EntryType } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { createVocabulary } from '../domain/vocabulary.ts';
import type { Derivations, IndexSearch, Revision } from './ports.ts';
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
      head: async (ref) => current.head(ref),
      vocabulary: async () => current.vocabulary(),
      vocabularyVersion: async () => current.vocabularyVersion(),
      find: async (search) => current.find(search),
      claimPage: async (key, checks) => current.claimPage(key, checks),
      checks: async (key, window) => current.checks(key, window),
      commitmentPage: async (key) => current.commitmentPage(key),
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
    head: async (ref) => {
      const revision = written.get(refName(ref));
      return revision === undefined ? derivations.head(ref) : { number: revision.number, hash: revision.hash };
    },
    claimPage: async (key, checks) => {
      const ref: EntryRef<'Claim'> = { type: 'Claim', key };
      const [page, [claim]] = await Promise.all([derivations.claimPage(key, checks), record.entries([ref])]);
      if (claim === undefined) return null;
      return { head: null, publishers: {}, ...page, claim, verdict: null, checks: EMPTY_SLICE };
    },
    commitmentPage: async (key) => {
      const ref: EntryRef<'Commitment'> = { type: 'Commitment', key };
      const [commitment] = await record.entries([ref]);
      return commitment === undefined ? null : { commitment, status: null };
    },
  };
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
