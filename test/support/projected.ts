/** What a projector left in a table, and what it should have left. */
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import { isRatingChanged } from '../../functions/domain/rating-changed.ts';
import type { EntryRef } from '../../functions/domain/record.ts';
import { FEED_PARTS, type FedEntry, type FeedEntry } from '../../functions/operations/kept-ports.ts';
import { openStore } from '../../functions/operations/ledger/open-store.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { projectFully } from '../../functions/operations/project-fully.ts';
import { DERIVED_PREFIX, PARTITION_KEY, TRUTH_PREFIX, VERSION } from '../../functions/store/attributes.ts';
import type { Database } from '../../functions/store/database.ts';
import { createStore } from '../../functions/store/dynamodb.ts';
import type { Item } from '../../functions/store/items.ts';
import { entryOfTruthKey } from '../../functions/store/keys.ts';
import { latest } from './numbers.ts';
import { itemsOf } from './table-items.ts';
import { tallyOfLists } from './tallied.ts';

type Items = ReadonlyMap<string, Item>;

/** More than a test's record has of anything. */
const ALL = 10_000;

export function storeOf(database: Database): Store {
  return openStore(createStore(database));
}

/**
 * All that is derived, by its keys, but for what depends on how it came about: the turns in which it was written, whether
 * or not anything was written in them, and how often it was published or changed before it was what it is.
 */
export function derivedAmong(items: Items): Items {
  const derived = [...itemsUnder(items, DERIVED_PREFIX)].map(
    ([name, { [VERSION]: _version, ...item }]): [string, Item] => [name, item],
  );
  return new Map(derived.filter(([, item]) => Object.keys(item).length > KEYS_ALONE));
}
/** Of an item that holds nothing. */
const KEYS_ALONE = 2;

export function itemsUnder(items: Items, prefix: string): Items {
  return new Map([...items].filter(([, item]) => item[PARTITION_KEY].startsWith(prefix)));
}

/** The entries that have revisions in a table, in no order that means anything. */
export function refsAmong(items: Items): readonly EntryRef[] {
  const partitions = new Set([...items.values()].map((item) => item[PARTITION_KEY]));
  return [...partitions].flatMap((partition) => entryOfTruthKey(partition) ?? []);
}

/** What is derived of the same truth in a table of its own, all at once and undisturbed. */
export async function derivedAfresh(items: Items, fresh: Database, now: number): Promise<Items> {
  const truth = itemsUnder(items, TRUTH_PREFIX);
  for (const Item of truth.values()) await fresh.client.send(new PutCommand({ TableName: fresh.tableName, Item }));
  await projectFully({ ...storeOf(fresh), now }, refsAmong(truth));
  return derivedAmong(await itemsOf(fresh));
}

/**
 * The feed tells every revision, and every verdict and status that was published, once, those of one entry in order; its
 * parts are numbered without gaps; what was published last is what stands; and the lists of changed ratings have what the
 * feed tells of them.
 */
export async function expectFeedComplete(store: Store, refs: readonly EntryRef[]): Promise<void> {
  const fed = await store.kept.feed(
    Array.from({ length: FEED_PARTS }, () => 0),
    ALL,
  );
  const inOrder = fed.toSorted((one, other) => one.part - other.part || one.number - other.number);
  for (const part of Map.groupBy(inOrder, (each) => each.part).values())
    expectNumbered(part.map(({ number }) => number));
  expect(new Set(fed.map(({ entry }) => entry.id)).size).toBe(fed.length);
  const told = Map.groupBy(inOrder, ({ entry }) => `${entry.type} ${entry.key}`);
  for (const ref of refs) await expectTold(store, ref, told.get(`${ref.type} ${ref.key}`) ?? []);
  await expectChanges(
    store,
    fed.map(({ entry }) => entry),
  );
}

/** Of every claimant as many claims are counted as their lists have. */
export async function expectCounted(store: Store, refs: readonly EntryRef[]): Promise<void> {
  const claimants = refs.filter(({ type }) => type === 'Concept').map(({ key }) => key);
  expect(await store.derivations.tallies(claimants)).toEqual(await tallyOfLists(store, claimants));
}

async function expectChanges({ kept }: Store, fed: readonly FeedEntry[]): Promise<void> {
  const told = fed.flatMap((entry) => (entry.tells === 'VERDICT' && isRatingChanged(entry) ? [entry] : []));
  for (const rating of [null, ...new Set(told.map(({ after }) => after))]) {
    const listed = await kept.verdictChanges(rating, { first: ALL });
    const expected = told.filter(({ after }) => rating === null || after === rating).map(({ id }) => id);
    expect(listed.items.map(({ item }) => item.id).toSorted()).toEqual(expected.toSorted());
  }
}

async function expectTold(store: Store, ref: EntryRef, told: readonly FedEntry[]): Promise<void> {
  const revisions = told.flatMap(({ entry }) => (entry.tells === 'REVISION' ? [entry.number] : []));
  expect(revisions).toEqual((await store.ledger.history(ref)).map(({ number }) => number));
  const versions = told.flatMap(({ entry }) => versionOf(entry));
  const published = await publishedOf(store, ref);
  expectNumbered(versions);
  expect(versions).toEqual(published.map(({ version }) => version).toReversed());
  expect(published[0]?.value ?? null).toEqual(await currentOf(store, ref));
}

function versionOf(entry: FeedEntry): readonly number[] {
  return entry.tells === 'REVISION' ? [] : [entry.version];
}

/** The latest first. */
async function publishedOf(
  { kept }: Store,
  { type, key }: EntryRef,
): Promise<readonly { readonly version: number; readonly value: unknown }[]> {
  if (type === 'Claim') return kept.verdicts(key, latest(ALL));
  return type === 'Commitment' ? kept.statuses(key, latest(ALL)) : [];
}

/** The verdict or the status; null: there is none. */
async function currentOf({ derivations }: Store, { type, key }: EntryRef): Promise<unknown> {
  if (type === 'Claim') return (await derivations.claimPage(key, 1))?.verdict?.value ?? null;
  return type === 'Commitment' ? ((await derivations.commitmentPage(key))?.status?.value ?? null) : null;
}

function expectNumbered(numbers: readonly number[]): void {
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
}
