import type { Claim, Commitment, EntryOf, EntryRef, EntryType } from '../domain/record.ts';
import type { Derivations, Truth } from './ports.ts';

/** What was written and not yet derived is read from its revisions, with nothing derived of it. */
export function readingTruth(derivations: Derivations, truth: Truth): Derivations {
  const latest = async <T extends EntryType>(ref: EntryRef<T>): Promise<EntryOf<T> | null> => {
    const revision = await truth.latest(ref);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a revision has the type that was asked for
    return revision === null ? null : (revision.entry as EntryOf<T>);
  };
  return {
    ...derivations,
    entries: async <T extends EntryType>(refs: readonly EntryRef<T>[]) => {
      const found = await derivations.entries(refs);
      const names = new Set(found.map(nameOf));
      const missing = new Map(refs.filter((ref) => !names.has(nameOf(ref))).map((ref) => [nameOf(ref), ref]));
      const fresh = await Promise.all([...missing.values()].map(latest));
      return [...found, ...fresh.filter((entry) => entry !== null)];
    },
    head: async (ref) => {
      const head = await derivations.head(ref);
      if (head !== null) return head;
      const revision = await truth.latest(ref);
      return revision === null ? null : { number: revision.number, hash: revision.hash };
    },
    claimPage: async (key, checks) => {
      const page = await derivations.claimPage(key, checks);
      if (page !== null) return page;
      const claim: Claim | null = await latest({ type: 'Claim' as const, key });
      return claim === null
        ? null
        : { claim, revision: 0, publishers: {}, verdict: null, checks: { items: [], more: false } };
    },
    commitmentPage: async (key) => {
      const page = await derivations.commitmentPage(key);
      if (page !== null) return page;
      const commitment: Commitment | null = await latest({ type: 'Commitment' as const, key });
      return commitment === null ? null : { commitment, status: null };
    },
  };
}

function nameOf({ type, key }: EntryRef): string {
  return `${type} ${key}`;
}
