import DataLoader from 'dataloader';
import type { Claim, Entry, EntryOf, EntryRef, EntryType } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import type { Tally } from '../domain/tally.ts';
import type { ClaimPage, CommitmentPage, Derivations, Head } from '../operations/ports.ts';

/** How the resolvers of one request read: everything at most once, and what one step of the query needs in one batch. */
export type Loaders = {
  /** Null: not on the record. */
  readonly find: <T extends EntryType>(ref: EntryRef<T>) => Promise<EntryOf<T> | null>;
  /** @throws Error where the record, which names the entry, does not hold it */
  readonly load: <T extends EntryType>(ref: EntryRef<T>) => Promise<EntryOf<T>>;
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
  const entries = new DataLoader<EntryRef, Entry | null, string>(
    async (refs) => {
      know(await derivations.entries(refs));
      return refs.map((ref) => known.get(refName(ref)) ?? null);
    },
    { cacheKeyFn: refName },
  );
  const find: Loaders['find'] = async (ref) => {
    const entry = known.get(refName(ref)) ?? (await entries.load(ref));
    return entry !== null && isOf(entry, ref.type) ? entry : null;
  };
  const heads = new DataLoader<EntryRef, Head | null, string>(async (refs) => [...(await derivations.heads(refs))], {
    cacheKeyFn: refName,
  });
  const tallies = new DataLoader<string, Tally>(async (claimants) => [...(await derivations.tallies(claimants))]);
  const knowPage = (page: ClaimPage | null): void => {
    know(page === null ? [] : [page.claim]);
    Object.entries(page?.publishers ?? {}).forEach(([source, publisher]) => publishers.set(source, publisher));
  };
  const claimPages = pageLoader<ClaimPage>(async ([key = '', ...others]) => {
    // By itself a page is one Query with its first checks; those that are asked for together come without them.
    const pages =
      others.length === 0
        ? [await derivations.claimPage(key, { first: PAGE_CHECKS, after: null })]
        : await derivations.claimPages([key, ...others]);
    pages.forEach(knowPage);
    return pages;
  });
  const commitmentPages = pageLoader<CommitmentPage>(async ([key = '', ...others]) => {
    const pages =
      others.length === 0
        ? [await derivations.commitmentPage(key)]
        : await derivations.commitmentPages([key, ...others]);
    know(pages.flatMap((page) => page?.commitment ?? []));
    return pages;
  });
  return {
    find,
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

type PageLoader<Page> = {
  readonly load: (key: string) => Promise<Page | null>;
  /** The pages that were asked for, those included that are under way. */
  readonly asked: Map<string, Promise<Page | null>>;
};

function pageLoader<Page>(read: (keys: readonly string[]) => Promise<readonly (Page | null)[]>): PageLoader<Page> {
  const asked = new Map<string, Promise<Page | null>>();
  const pages = new DataLoader<string, Page | null>(async (keys) => [...(await read(keys))], { cacheMap: asked });
  // Whoever asks again need not wait for the next batch, as what a DataLoader has would.
  return { load: async (key) => asked.get(key) ?? pages.load(key), asked };
}

function pageOfDraft(claim: Claim): ClaimPage {
  return { claim, head: null, publishers: {}, verdict: null, checks: { items: [], more: false } };
}

function isOf<T extends EntryType>(entry: Entry, type: T): entry is EntryOf<T> {
  return entry.type === type;
}
