import type { EntryRef, EntryType } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import type { ClaimPage, CommitmentPage, Derivations, Head, Revision, Truth } from './ports.ts';
import { EMPTY_SLICE } from './slices.ts';

/** What was written and not yet derived is read from its revisions, with nothing derived of it. */
export function readingTruth(derivations: Derivations, truth: Truth): Derivations {
  const latest = async <T extends EntryType>(ref: EntryRef<T>): Promise<Revision<T> | null> => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a revision has the type that was asked for
    return (await truth.latest(ref)) as Revision<T> | null;
  };
  const underivedClaim = async (key: string): Promise<ClaimPage | null> => {
    const revision = await latest({ type: 'Claim', key });
    if (revision === null) return null;
    const nothing = { publishers: {}, verdict: null, checks: EMPTY_SLICE };
    return { claim: revision.entry, head: headOf(revision), ...nothing };
  };
  const underivedCommitment = async (key: string): Promise<CommitmentPage | null> => {
    const revision = await latest({ type: 'Commitment', key });
    return revision === null ? null : { commitment: revision.entry, status: null };
  };
  return {
    ...derivations,
    entries: async <T extends EntryType>(refs: readonly EntryRef<T>[]) => {
      const found = await derivations.entries(refs);
      const names = new Set(found.map(refName));
      const missing = new Map(refs.filter((ref) => !names.has(refName(ref))).map((ref) => [refName(ref), ref]));
      const fresh = await Promise.all([...missing.values()].map(latest));
      return [...found, ...fresh.flatMap((revision) => revision?.entry ?? [])];
    },
    heads: async (refs) => {
      const heads = await derivations.heads(refs);
      const missing = refs.map(async (ref, index) => {
        if (heads[index] !== null) return null;
        const revision = await truth.latest(ref);
        return revision === null ? null : headOf(revision);
      });
      const fresh = await Promise.all(missing);
      return heads.map((head, index) => head ?? fresh[index] ?? null);
    },
    claimPage: async (key, checks) => (await derivations.claimPage(key, checks)) ?? underivedClaim(key),
    claimPages: async (keys) => {
      const pages = await derivations.claimPages(keys);
      return Promise.all(keys.map(async (key, index) => pages[index] ?? underivedClaim(key)));
    },
    commitmentPage: async (key) => (await derivations.commitmentPage(key)) ?? underivedCommitment(key),
    commitmentPages: async (keys) => {
      const pages = await derivations.commitmentPages(keys);
      return Promise.all(keys.map(async (key, index) => pages[index] ?? underivedCommitment(key)));
    },
  };
}

function headOf({ number, hash }: Revision): Head {
  return { number, hash };
}
