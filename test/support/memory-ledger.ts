import type { EntryRef } from '../../functions/domain/record.ts';
import type { Ledger, NotedRequest, StoredRevision } from '../../functions/operations/ports.ts';
import { isRecordKey } from '../../functions/store/key-parts.ts';

type Kept = { readonly revisions: Map<number, StoredRevision>; readonly requests: Map<string, NotedRequest> };

/** A ledger for tests, in memory. */
export function createMemoryLedger(): Ledger {
  const entries = new Map<string, Kept>();
  const kept = ({ type, key }: EntryRef): Kept =>
    entries.get(`${type} ${key}`) ?? { revisions: new Map(), requests: new Map() };
  const keep = (ref: EntryRef): Kept => {
    if (!isRecordKey(ref.key)) throw new Error(`No ${ref.type} can have the key ${JSON.stringify(ref.key)}.`);
    const here = kept(ref);
    entries.set(`${ref.type} ${ref.key}`, here);
    return here;
  };
  const history = (ref: EntryRef): readonly StoredRevision[] =>
    [...kept(ref).revisions.values()].toSorted((one, other) => one.number - other.number);
  return {
    read: async (ref, numbers, request = '') => ({
      revisions: history(ref).filter(({ number }) => numbers.includes(number)),
      noted: kept(ref).requests.get(request) ?? null,
    }),
    readAll: async (asked) =>
      asked.map(({ ref, numbers }) => history(ref).filter(({ number }) => numbers.includes(number))),
    back: async (ref, { before, limit, isEnough }) => {
      const all = history(ref).filter(({ number }) => before === null || number < before);
      const latestFirst = all.toReversed();
      for (let end = limit; end < all.length; end += limit)
        if (isEnough(latestFirst.slice(0, end))) return latestFirst.slice(0, end);
      return latestFirst;
    },
    history: async (ref) => history(ref),
    append: async (ref, revision) => {
      const { revisions } = keep(ref);
      if (revisions.has(revision.number)) return false;
      revisions.set(revision.number, revision);
      return true;
    },
    claimRequest: async (ref, { id, inputHash, number }, instead) => {
      const { requests } = keep(ref);
      const noted = requests.get(id);
      if (noted !== undefined && (noted.inputHash !== instead?.inputHash || noted.number !== instead.number))
        return noted;
      requests.set(id, { inputHash, number });
      return { inputHash, number };
    },
    removeContent: async (ref, number, contentHash) => {
      const { revisions } = keep(ref);
      const revision = revisions.get(number);
      if (revision === undefined)
        throw new Error(`There is no revision ${number} of ${ref.type} ${JSON.stringify(ref.key)}.`);
      const { body: _body, reason: _reason, ...rest } = revision;
      revisions.set(number, { ...rest, contentHash, content: null });
    },
  };
}
