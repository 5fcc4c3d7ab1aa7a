import { createHash } from 'node:crypto';
import type { EntryRef } from '../../domain/record.ts';
import type { Store } from '../../operations/ports.ts';
import { PARTITION_KEY, TRUTH_PREFIX } from '../../store/attributes.ts';
import { readItems } from '../../store/batch-get.ts';
import { type Belonging, belongingOf } from '../../store/belonging.ts';
import type { Database } from '../../store/database.ts';
import { byKey, type Item, type Key, keyAt, nameOf } from '../../store/items.ts';
import { currentKey, pagePartition, partSort, revisionKey, STATUS, VERDICT } from '../../store/keys.ts';
import { isMemory, readMemories, remembered } from '../../store/memories.ts';
import { FIRST_REVISION, refOf, scan } from '../../store/scan.ts';
import { countingActions, partedByCounting } from '../../store/tallies.ts';
import { type Action, transact } from '../../store/transaction.ts';
import { inTurn, turnOf } from '../../store/turns.ts';
import type { Pace } from '../pace.ts';

/** What it takes to find derived items that nothing accounts for. */
export type Cleaning = {
  readonly database: Database;
  readonly ledger: Store['ledger'];
  readonly pace: Pace;
  /** What the partition keys begin with of what is looked through, and of what accounts for it. */
  readonly scope: Scope;
  /** Called for each item that was looked at. */
  readonly step: () => void;
};

export type Scope = { readonly among: readonly string[]; readonly known: readonly string[] };

/** How often an item is looked at anew because somebody else has just written. */
const ATTEMPTS = 5;

/**
 * Removes derived items that are of no entry on the record, that no page remembers, or that this release has no use for.
 * Others may write meanwhile: nothing is removed that they put there. Answers with how many it removed, and how many
 * others were too busy with. Of each item that pages remember, and of each entry, it holds some 20 bytes in memory.
 */
export async function removeStale(cleaning: Cleaning): Promise<{ readonly removed: number; readonly left: number }> {
  const known = await findKnown(cleaning);
  const tally = { removed: 0, left: 0 };
  const query = { prefixes: cleaning.scope.among, sort: null, from: null };
  for await (const { items, scanned } of scan(cleaning.database, query, null)) {
    await cleaning.pace(scanned);
    for (const item of items) {
      cleaning.step();
      const belonging = belongingOf(item);
      if (isKnown(known, belonging, item)) continue;
      const came = await removeUnlessUsed(cleaning, belonging, item);
      if (came === 'REMOVED') tally.removed += 1;
      if (came === 'BUSY') tally.left += 1;
    }
  }
  return tally;
}

/** Digests of the names of entries on the record, and of what their pages remember. */
type Known = { readonly entries: ReadonlySet<string>; readonly places: ReadonlySet<string> };

async function findKnown({ database, scope, pace, step }: Cleaning): Promise<Known> {
  const entries = new Set<string>();
  const places = new Map<string, string[]>();
  const query = { prefixes: scope.known, sort: null, from: null };
  for await (const { items, scanned } of scan(database, query, null)) {
    await pace(scanned);
    for (const item of items) {
      step();
      const belonging = belongingOf(item);
      if (item[PARTITION_KEY].startsWith(TRUTH_PREFIX)) {
        if (item.sk === FIRST_REVISION) for (const ref of refOf(item)) entries.add(digestOf(nameOfEntry(ref)));
      } else if (belonging.of === 'PAGE' && isMemory(item)) {
        const owner = digestOf(nameOfEntry(belonging.ref));
        const names = (remembered(item) ?? []).map(digestOf);
        places.set(owner, [...(places.get(owner) ?? []), ...names]);
      }
    }
  }
  const ofEntries = [...places].flatMap(([owner, names]) => (entries.has(owner) ? names : []));
  return { entries, places: new Set(ofEntries) };
}

function isKnown({ entries, places }: Known, belonging: Belonging, item: Key): boolean {
  if (belonging.of === 'TABLE') return true;
  if (belonging.of === 'NOTHING' || !entries.has(digestOf(nameOfEntry(belonging.ref)))) return false;
  return belonging.of === 'PAGE' || places.has(digestOf(nameOf(item)));
}

type Came = 'REMOVED' | 'USED' | 'BUSY';

/** Looks once more, now that it matters, and removes the item on condition that nothing has changed since. */
async function removeUnlessUsed(cleaning: Cleaning, belonging: Belonging, item: Item): Promise<Came> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const checks = await reasonsToRemove(cleaning, belonging, item);
    if (checks === null) return 'USED';
    const failed = await transact(cleaning.database, [...checks, ...(await removal(cleaning.database, item))]);
    if (failed.length === 0) return 'REMOVED';
  }
  return 'BUSY';
}

/** Where claims are counted, none goes uncounted. */
async function removal(database: Database, item: Item): Promise<readonly Action[]> {
  const { counted, others } = partedByCounting({ puts: [], removes: [item] });
  return [...others.removes.map((remove) => ({ remove })), ...(await countingActions(database, counted))];
}

/** What makes the item stale, as conditions that hold as long as it is; null: it is not. */
async function reasonsToRemove(
  { database, ledger }: Cleaning,
  belonging: Belonging,
  item: Item,
): Promise<readonly Action[] | null> {
  if (belonging.of === 'TABLE') return null;
  if (belonging.of === 'NOTHING') return [];
  const { ref } = belonging;
  const { revisions } = await ledger.read(ref, [1]);
  if (revisions.length === 0) return [{ check: revisionKey(ref, 1), when: 'free' }];
  if (belonging.of === 'PAGE') return null;
  // In this order: whoever places it after the memory was read has taken, or ended, a turn.
  const guards = await guardsOf(database, ref);
  const memories = await readMemories(database, ref);
  return memories.some((memory) => remembered(memory)?.includes(nameOf(item)) ?? true) ? null : guards;
}

/** That nobody has written the page of an entry meanwhile. */
async function guardsOf(database: Database, ref: EntryRef): Promise<readonly Action[]> {
  const pages = { Claim: [VERDICT], Commitment: [STATUS], Concept: [], Source: [], Event: [], EditorCheck: [] };
  const ofPage = pages[ref.type].map((prefix) => keyAt(pagePartition(ref), partSort(prefix, 0)));
  const keys = [currentKey(ref), ...ofPage];
  const there = byKey(await readItems(database, keys));
  return keys.map((check) => {
    const guard = there.get(nameOf(check));
    return { check, when: guard === undefined ? 'free' : inTurn(turnOf(guard)) };
  });
}

/** 96 bits: no two names share them. */
function digestOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 16);
}

function nameOfEntry({ type, key }: EntryRef): string {
  return `${type} ${key}`;
}
