import { type Tally, tallyOf } from '../domain/tally.ts';
import { RATINGS } from '../domain/verdict.ts';
import { ORDER } from './attributes.ts';
import { readItems } from './batch-get.ts';
import type { Database } from './database.ts';
import { byKey, type Difference, type Item, type Key, keyOf, nameOf } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { readPartition } from './query.ts';
import { countedBy, TALLIES, tallyKeys, tallyPartition } from './tally-keys.ts';
import type { Action } from './transaction.ts';

/** How many claims of each claimant are rated what, in their order: one Query, or of several at once as few calls as can be. */
export async function readTallies(database: Database, claimants: readonly string[]): Promise<readonly Tally[]> {
  const known = claimants.filter(isRecordKey);
  const items =
    known.length === 1 ? await readTally(database, known) : await readItems(database, known.flatMap(tallyKeys));
  const parts = Map.groupBy(items, ({ pk }) => pk);
  return claimants.map((claimant) => sumOf(parts.get(tallyPartition(claimant)) ?? []));
}

async function readTally(database: Database, [claimant = '']: readonly string[]): Promise<readonly Item[]> {
  return readPartition(database, { partition: tallyPartition(claimant), range: TALLIES, limit: null });
}

function sumOf(parts: readonly Item[]): Tally {
  return tallyOf(parts.flatMap((part) => RATINGS.map((rating) => ({ rating, by: Number(part[rating] ?? 0) }))));
}

/** What changes where claims are counted, and what changes elsewhere. */
export function partedByCounting({ puts, removes }: Difference): {
  readonly counted: Difference;
  readonly others: Difference;
} {
  const isCounted = (key: Key): boolean => countedBy(key) !== null;
  return {
    counted: { puts: puts.filter(isCounted), removes: removes.filter(isCounted) },
    others: {
      puts: puts.filter((item) => !isCounted(item)),
      removes: removes.filter((key) => !isCounted(key)),
    },
  };
}

/**
 * What to do, all of it or nothing, for a change where claims are counted. An item comes or goes there only together with
 * the number that counts it, and on condition that it was not, or was, there: whatever is done twice, broken off or
 * forgotten, there are as many items as the tallies say. Each such change counts up {@link ORDER} of the tally as well.
 */
export async function countingActions(database: Database, { puts, removes }: Difference): Promise<readonly Action[]> {
  if (puts.length + removes.length === 0) return [];
  const there = byKey(await readItems(database, [...puts, ...removes].map(keyOf)));
  const isThere = (key: Key): boolean => there.has(nameOf(key));
  const gone = removes.filter(isThere);
  const fresh = puts.filter((item) => !isThere(item));
  return [
    ...puts.map((put): Action => ({ put, when: isThere(put) ? 'there' : 'free' })),
    ...gone.map((remove): Action => ({ remove, when: 'there' })),
    ...additions(fresh, gone),
  ];
}

/** One more for each place that comes, and one less for each that goes. */
function additions(fresh: readonly Key[], gone: readonly Key[]): readonly Action[] {
  const came = fresh.map((place) => ({ counted: countedBy(place), by: 1 }));
  const went = gone.map((place) => ({ counted: countedBy(place), by: -1 }));
  const all = [...came, ...went].flatMap(({ counted, by }) => (counted === null ? [] : [{ ...counted, by }]));
  return [...Map.groupBy(all, ({ tally }) => nameOf(tally)).values()].flatMap((same) =>
    same.slice(0, 1).map(({ tally }) => ({ add: tally, numbers: { ...tallyOf(same), [ORDER]: 1 } })),
  );
}
