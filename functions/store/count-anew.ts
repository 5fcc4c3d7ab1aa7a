import { type Tally, tallyOf } from '../domain/tally.ts';
import { RATINGS } from '../domain/verdict.ts';
import { ORDER } from './attributes.ts';
import { readItems } from './batch-get.ts';
import type { Database } from './database.ts';
import { byKey, type Item, isSame, type Key, nameOf } from './items.ts';
import { listSpread } from './list-keys.ts';
import { readPartition } from './query.ts';
import { countedBy, tallyKeys } from './tally-keys.ts';
import { type Action, transact } from './transaction.ts';
import { turnOf } from './turns.ts';

/**
 * Sets a claimant's tallies to what their lists hold, whatever became of them. Others may write meanwhile: every change
 * of the lists counts up what the tallies are put on condition of. False: one came in between.
 */
export async function countAnew(database: Database, claimant: string): Promise<boolean> {
  const keys = tallyKeys(claimant);
  // In this order: whatever the lists do not hold yet has not been counted either, and will count up.
  const there = byKey(await readItems(database, keys));
  const places = await readPlaces(database, claimant);
  const actions = keys.flatMap((key): readonly Action[] => {
    const before = there.get(nameOf(key));
    const put = { ...key, ...countsAmong(places, key) };
    if (isSame(put, before === undefined ? key : withoutNothing(before))) return [];
    const turn = turnOf(before);
    return [{ put: { ...put, [ORDER]: turn + 1 }, when: { attribute: ORDER, is: turn === 0 ? null : turn } }];
  });
  return actions.length === 0 || (await transact(database, actions)).length === 0;
}

async function readPlaces(database: Database, claimant: string): Promise<readonly Key[]> {
  const spreads = RATINGS.flatMap((rating) => listSpread({ filter: { by: 'CLAIMANT', key: claimant }, rating }, null));
  const lists = spreads.map(async ({ partition }) => readPartition(database, { partition, range: null, limit: null }));
  return (await Promise.all(lists)).flat();
}

function countsAmong(places: readonly Key[], tally: Key): Tally {
  const counted = places.flatMap((place) => countedBy(place) ?? []).filter((by) => nameOf(by.tally) === nameOf(tally));
  return tallyOf(counted.map(({ rating }) => ({ rating, by: 1 })));
}

/** A count of nothing stays where there was something to count. */
function withoutNothing(item: Item): Item {
  const something = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== 0));
  return { ...something, pk: item.pk, sk: item.sk };
}
