import DataLoader from 'dataloader';
import type { Claim, Entry, EntryOf, EntryRef, EntryType } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import type { Tally } from '../domain/tally.ts';
import type { ClaimPage, CommitmentPage, Derivations, Head } from '../operations/ports.ts';
import { EMPTY_SLICE } from '../operations/slices.ts';
import { stepLoader } from './step-loader.ts';

/** How the resolvers of one request read: everything at most once, and what one step of the query needs in one batch. */
export type Loaders = {
  /** Null: not on the record. */
  readonly find: <T extends EntryType>(ref: EntryRef<T>) => Promise<EntryOf<T> | null>;
  /** @throws Error where the record, which names the entry, does not hold it */
  readonly load: <T extends EntryType>(ref: EntryRef<T>) => Promise<EntryOf<T>>;
  /** As {@link Derivations} has it, in one batch with whatever else is looked for. */
  readonly entries: Derivations['entries'];
  /** The latest revision that what is shown of an entry follows from; null: none. */
  readonly head: (ref: EntryRef) => Promise<Head | null>;
  /** Has entries fetched along with the next batch, since they will probably be asked for. */
  readonly expect: (refs: readonly EntryRef[]) => void;
  /** Takes note of entries that came by another way. */
  readonly know: (entries: readonly Entry[]) => void;
  /** From now on everything is read again. */
  readonly forget: () => void;
  /** Takes note of a claim that is not on the record: it is found as if it were, with a page of which nothing is derived. */
  readonly knowDraft: (draft: Claim) => void;
  /** The draft of this key; null: none. */
  readonly draft: (key: string) => Claim | null;
  /**
   * A claim's page; null: no such claim. It has its first {@link PAGE_CHECKS} checks, unless pages of other claims are asked
   * for together with it.
   */
  readonly claimPage: (key: string) => Promise<ClaimPage | null>;
  readonly commitmentPage: (key: string) => Promise<CommitmentPage | null>;
  /** How many claims of a claimant are rated what. */
  readonly tally: (claimant: string) => Promise<Tally>;
  /** Who published a source, as a claim's page has it: a hint, which the source itself may prove wrong. */
  readonly publisherHint: (source: string) => string | null;
};

/** How many checks come with a claim's page. */
export const PAGE_CHECKS = 20;

export function createLoaders(derivations: Derivations): Loaders {
  const publishers = new Map<string, string>();
  const drafts = new Map<string, Claim>();
  // Kept here as well as in the DataLoader, which makes what it has wait for its next batch.
  const known = new Map<string, Entry>();
  const know: Loaders['know'] = (entries) => entries.forEach((entry) => known.set(refName(entry), entry));
  const readAlone = async (refs: readonly EntryRef[]): Promise<void> => {
    const alone = refs.filter((ref) => pageOf(ref) === null);
    if (alone.length > 0) know(await derivations.entries(alone));
  };
  const entries = new DataLoader<EntryRef, Entry | null, string>(
    async (refs) => {
      // What comes with a page is known from it.
      await Promise.all([readAlone(refs), ...refs.map(pageOf)]);
      return refs.map((ref) => known.get(refName(ref)) ?? null);
    },
    { cacheKeyFn: refName },
  );
  const find: Loaders['find'] = async (ref) => {
    const entry = known.get(refName(ref)) ?? (await entries.load(ref));
    return entry !== null && isOf(entry, ref.type) ? entry : null;
  };
  const heads = new DataLoader<EntryRef, Head | null, string>(
    async (refs) => {
      const alone = refs.filter((ref) => claimPageOf(ref) === null);
      const read = alone.length === 0 ? [] : await derivations.heads(alone);
      const found = new Map(alone.map((ref, index) => [refName(ref), read[index] ?? null]));
      return Promise.all(refs.map(async (ref) => (await claimPageOf(ref))?.head ?? found.get(refName(ref)) ?? null));
    },
    { cacheKeyFn: refName },
  );
  const tallies = new DataLoader<string, Tally>(async (claimants) => [...(await derivations.tallies(claimants))]);
  const knowPage = (page: ClaimPage | null): void => {
    know(page === null ? [] : [page.claim]);
    Object.entries(page?.publishers ?? {}).forEach(([source, publisher]) => publishers.set(source, publisher));
  };
  const claimPages = stepLoader<string, ClaimPage | null>(async ([key = '', ...others]) => {
    // By itself a page is one Query with its first checks; those that are asked for together come without them.
    const pages =
      others.length === 0
        ? [await derivations.claimPage(key, PAGE_CHECKS)]
        : await derivations.claimPages([key, ...others]);
    pages.forEach(knowPage);
    return pages;
  }, String);
  const commitmentPages = stepLoader<string, CommitmentPage | null>(async ([key = '', ...others]) => {
    const pages =
      others.length === 0
        ? [await derivations.commitmentPage(key)]
        : await derivations.commitmentPages([key, ...others]);
    know(pages.flatMap((page) => page?.commitment ?? []));
    return pages;
  }, String);
  const claimPageOf = ({ type, key }: EntryRef) => (type === 'Claim' ? (claimPages.asked.get(key) ?? null) : null);
  const pageOf = (ref: EntryRef) =>
    (ref.type === 'Commitment' ? commitmentPages.asked.get(ref.key) : claimPageOf(ref)) ?? null;
  return {
    find,
    entries: async (refs) => {
      const found = await Promise.all([...new Map(refs.map((ref) => [refName(ref), ref])).values()].map(find));
      return found.filter((entry) => entry !== null);
    },
    head: async (ref) => heads.load(ref),
    know,
    knowDraft: (claim) => {
      know([claim]);
      drafts.set(claim.key, claim);
    },
    draft: (key) => drafts.get(key) ?? null,
    load: async (ref) => {
      const entry = await find(ref);
      if (entry === null) {
        throw new Error(`The record names ${ref.type} ${JSON.stringify(ref.key)} and does not hold it.`);
      }
      return entry;
    },
    // Whoever needs the entry asks for it too, and gets the error if there is one.
    expect: (refs) => refs.forEach((ref) => void find(ref).catch(() => null)),
    claimPage: async (key) => {
      const draft = drafts.get(key);
      return draft === undefined ? claimPages.load(key) : pageOfDraft(draft);
    },
    commitmentPage: commitmentPages.load,
    tally: async (claimant) => tallies.load(claimant),
    publisherHint: (source) => publishers.get(source) ?? null,
    forget: () => {
      for (const kept of [publishers, drafts, known, claimPages.asked, commitmentPages.asked]) kept.clear();
      for (const loader of [entries, heads, tallies]) loader.clearAll();
    },
  };
}

function pageOfDraft(claim: Claim): ClaimPage {
  return { claim, head: null, publishers: {}, verdict: null, checks: EMPTY_SLICE };
}

function isOf<T extends EntryType>(entry: Entry, type: T): entry is EntryOf<T> {
  return entry.type === type;
}
