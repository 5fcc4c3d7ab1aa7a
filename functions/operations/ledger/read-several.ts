import type { EntryRef } from '../../domain/record.ts';
import { inTurn } from '../in-turn.ts';
import type { Ledger, NumberedRevisions, StoredRevision } from '../ports.ts';
import { type SealedRevision, tryReadStored } from './formats.ts';
import { readNumbered, readRevision, redactedRevisions, type ShownRevision, showNumbers } from './read-revisions.ts';

/** An entry, and the number of the revision that is thought to be its latest; null: nothing is known of that. */
export type Supposed = { readonly ref: EntryRef; readonly latest: number | null };

/** Revisions of several entries by number, those of each in their order; those that there are not are left out. */
export async function readSeveral(
  ledger: Ledger,
  asked: readonly NumberedRevisions[],
): Promise<readonly (readonly ShownRevision[])[]> {
  return together(ledger, asked, async ({ ref, numbers }, known) =>
    known === null ? readNumbered(ledger, ref, numbers) : showNumbers({ ledger, ...known }, numbers),
  );
}

/** The latest revision of each of several entries; those that have none are left out. */
export async function readLatest(ledger: Ledger, asked: readonly Supposed[]): Promise<readonly ShownRevision[]> {
  const read = await together(ledger, asked.map(numbered), async ({ ref }, known) =>
    known === null
      ? ((await readRevision(ledger, ref, null)) ?? [])
      : showNumbers({ ledger, ...known }, [known.head.number]),
  );
  return read.flat();
}

/** The numbers of the revisions of several entries that were redacted, by the latest revision that there is of each. */
export async function readRedacted(
  ledger: Ledger,
  asked: readonly Supposed[],
): Promise<readonly (readonly number[])[]> {
  return together(
    ledger,
    asked.map(numbered),
    async ({ ref }, known) => known?.head.redacted ?? redactedRevisions(ledger, ref),
  );
}

/** The latest revision of an entry, which alone tells what of it was redacted, and those before that are at hand. */
type Latest = { readonly head: SealedRevision; readonly latest: readonly StoredRevision[] };

/**
 * Works on each of several entries. What is asked for is mostly the latest: then one batch has it, and shows that nothing
 * follows it. An entry of which something does, and one that is asked for alone, is to be read by itself.
 */
async function together<T>(
  ledger: Ledger,
  asked: readonly NumberedRevisions[],
  work: (each: NumberedRevisions, known: Latest | null) => Promise<T>,
): Promise<readonly T[]> {
  const batch = asked.length === 1 ? [] : await ledger.readAll(asked.map(withNeighbours));
  return inTurn([...asked.entries()], async ([index, each]) => work(each, latestOf(each, batch[index] ?? [])));
}

/** With those before, to which changes are, and the one after all of them, if there is one. */
function withNeighbours({ ref, numbers }: NumberedRevisions): NumberedRevisions {
  const wanted = [...numbers.flatMap((number) => [number, number - 1]), Math.max(...numbers) + 1];
  return { ref, numbers: [...new Set(wanted)].filter((number) => number > 0) };
}

function latestOf({ ref, numbers }: NumberedRevisions, read: readonly StoredRevision[]): Latest | null {
  const latest = read.toSorted((one, other) => other.number - one.number);
  const [last] = latest;
  const head = last?.number === Math.max(...numbers) ? tryReadStored(ref, last) : null;
  return head && { head, latest };
}

function numbered({ ref, latest }: Supposed): NumberedRevisions {
  return { ref, numbers: [latest ?? 0] };
}
