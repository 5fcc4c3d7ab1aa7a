import type { EntryRef } from '../../domain/record.ts';
import { refName } from '../../domain/ref-name.ts';
import { inTurn } from '../in-turn.ts';
import type { Head, Ledger, NumberedRevisions, StoredRevision } from '../ports.ts';
import { type SealedRevision, tryReadStored } from './formats.ts';
import { readNumbered, readRevision, redactedRevisions, type ShownRevision, showNumbers } from './read-revisions.ts';

/** Where the histories of several entries are, and which revision is derived of each, mostly its latest; null: none is. */
export type Histories = { readonly ledger: Ledger; readonly headOf: (ref: EntryRef) => Promise<Head | null> };

/**
 * Revisions of several entries by number, those of each in their order; those that there are not are left out. What is
 * asked for is mostly the latest, which one batch shows; of all others a second has it.
 */
export async function readSeveral(
  histories: Histories,
  asked: readonly NumberedRevisions[],
): Promise<readonly (readonly ShownRevision[])[]> {
  const { ledger } = histories;
  const known = await readTogether(
    ledger,
    asked.map((each) => ({ ...each, latest: Math.max(...each.numbers) })),
  );
  const others = asked.filter(({ ref }) => !known.has(refName(ref)));
  const all = new Map([...known, ...(await readTogether(ledger, await supposed(histories, others)))]);
  return inTurn(asked, async ({ ref, numbers }) => {
    const latest = all.get(refName(ref));
    return latest === undefined ? readNumbered(ledger, ref, numbers) : showNumbers({ ledger, ...latest }, numbers);
  });
}

/** The latest revision of each of several entries; those that have none are left out. */
export async function readLatest(histories: Histories, refs: readonly EntryRef[]): Promise<readonly ShownRevision[]> {
  const { ledger } = histories;
  const asked = (await supposed(histories, refs.map(ofNone))).map((each) => ({ ...each, numbers: [each.latest] }));
  const known = await readTogether(ledger, asked);
  const read = await inTurn(refs, async (ref) => {
    const latest = known.get(refName(ref));
    if (latest === undefined) return (await readRevision(ledger, ref, null)) ?? [];
    return showNumbers({ ledger, ...latest }, [latest.head.number]);
  });
  return read.flat();
}

/** The numbers of the revisions of several entries that were redacted, by the latest revision that there is of each. */
export async function readRedacted(
  histories: Histories,
  refs: readonly EntryRef[],
): Promise<readonly (readonly number[])[]> {
  const { ledger } = histories;
  const known = await readTogether(ledger, await supposed(histories, refs.map(ofNone)));
  return inTurn(refs, async (ref) => known.get(refName(ref))?.head.redacted ?? redactedRevisions(ledger, ref));
}

/** Revisions of an entry, and the number of that which is thought to be its latest. */
type Supposed = NumberedRevisions & { readonly latest: number };

/** By itself an entry is read in as few calls, whatever its latest revision is: then nothing is supposed. */
async function supposed({ headOf }: Histories, asked: readonly NumberedRevisions[]): Promise<readonly Supposed[]> {
  if (asked.length < 2) return [];
  return Promise.all(asked.map(async (each) => ({ ...each, latest: (await headOf(each.ref))?.number ?? 0 })));
}

/** The latest revision of an entry, which alone tells what of it was redacted, and whichever others are at hand. */
type Latest = { readonly head: SealedRevision; readonly latest: readonly StoredRevision[] };

/** By the names of the entries, in one batch: what it shows of those that nothing follows on what is thought to be the latest. */
async function readTogether(ledger: Ledger, asked: readonly Supposed[]): Promise<ReadonlyMap<string, Latest>> {
  const read = asked.length < 2 ? [] : await ledger.readAll(asked.map(withNeighbours));
  return new Map(
    asked.flatMap((each, index) => {
      const latest = latestOf(each, read[index] ?? []);
      return latest === null ? [] : [[refName(each.ref), latest]];
    }),
  );
}

/** With those before, to which changes are, and the latest and what follows it, if anything does. */
function withNeighbours({ ref, numbers, latest }: Supposed): NumberedRevisions {
  const wanted = [...numbers.flatMap((number) => [number, number - 1]), latest, latest + 1];
  return { ref, numbers: [...new Set(wanted)].filter((number) => number > 0) };
}

function latestOf({ ref, latest: number }: Supposed, read: readonly StoredRevision[]): Latest | null {
  const latest = read.toSorted((one, other) => other.number - one.number);
  const [last] = latest;
  const head = last?.number === number ? tryReadStored(ref, last) : null;
  return head && { head, latest };
}

function ofNone(ref: EntryRef): NumberedRevisions {
  return { ref, numbers: [] };
}
