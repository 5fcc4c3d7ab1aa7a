import { inTurn } from '../in-turn.ts';
import type { Ledger, NumberedRevisions, StoredRevision } from '../ports.ts';
import { tryReadStored } from './formats.ts';
import { readNumbered, type ShownRevision, showNumbers } from './read-revisions.ts';

/**
 * Revisions of several entries by number, those of each in their order; those that there are not are left out. What is
 * asked for is mostly the latest: then one batch has all of it, and that nothing follows. An entry of which something does
 * is read by itself, for its latest revision alone tells what was redacted.
 */
export async function readSeveral(
  ledger: Ledger,
  asked: readonly NumberedRevisions[],
): Promise<readonly (readonly ShownRevision[])[]> {
  const batch = asked.length === 1 ? [] : await ledger.readAll(asked.map(withNeighbours));
  return inTurn([...asked.entries()], async ([index, { ref, numbers }]) => {
    const latest = latestFirst(batch[index] ?? []);
    const [last] = latest;
    const head = last?.number === Math.max(...numbers) ? tryReadStored(ref, last) : null;
    return head === null ? readNumbered(ledger, ref, numbers) : showNumbers({ ledger, head, latest }, numbers);
  });
}

/** With those before, to which changes are, and the one after all of them, if there is one. */
function withNeighbours({ ref, numbers }: NumberedRevisions): NumberedRevisions {
  const wanted = [...numbers.flatMap((number) => [number, number - 1]), Math.max(...numbers) + 1];
  return { ref, numbers: [...new Set(wanted)].filter((number) => number > 0) };
}

function latestFirst(revisions: readonly StoredRevision[]): readonly StoredRevision[] {
  return revisions.toSorted((one, other) => other.number - one.number);
}
