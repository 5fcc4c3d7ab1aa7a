import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../functions/domain/record.ts';
import type { FedEntry } from '../../../functions/operations/kept-ports.ts';
import { FEED_PARTS } from '../../../functions/operations/kept-ports.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { project } from '../../../functions/operations/project.ts';
import { projectFully } from '../../../functions/operations/project-fully.ts';
import { runTask } from '../../../functions/operations/run-task.ts';
import { again } from '../../support/again.ts';
import { startOf } from '../../support/build.ts';
import { cutOff } from '../../support/cut-off.ts';
import { append, type Derived, derivedFrom, refTo } from '../../support/derived.ts';
import { aConcept } from '../../support/entries.ts';
import { fc } from '../../support/fast-check.ts';
import { interleaved } from '../../support/interleaved.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { anyRecord, anyRevisions } from '../../support/small-records.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const NOW = startOf('2030-02-01');

/** What follows from what is on the record of a store, if it is derived all at once by itself. */
async function derivedAlone({ ledger }: Store, entries: readonly Entry[]): Promise<Derived> {
  const store = createMemoryStore();
  for (const entry of entries)
    for (const revision of await ledger.history(entry)) await store.ledger.append(entry, revision);
  await projectFully({ ...store, now: NOW }, entries.map(refTo));
  return derivedFrom(store, entries);
}

/** A shard of the stream: batches one after the other, and what they leave for later at once or at the end. */
async function runShard(store: Store, batches: readonly (readonly Entry[])[], mostInStep: number): Promise<void> {
  const projector = { ...store, now: NOW, mostInStep };
  const tasks: string[] = [];
  for (const batch of batches) tasks.push(...(await again(async () => project(projector, batch.map(refTo)))));
  for (const id of tasks) tasks.push(...(await again(async () => runTask(projector, id))));
}

/** What the feed tells of each entry, in the order in which it tells it. */
async function toldOf({ kept }: Store): Promise<ReadonlyMap<string, readonly FedEntry[]>> {
  const all = await kept.feed(
    Array.from({ length: FEED_PARTS }, () => 0),
    10_000,
  );
  return Map.groupBy(
    all.toSorted((one, other) => one.number - other.number),
    ({ entry }) => `${entry.type} ${entry.key}`,
  );
}

/** Every revision once and in order, every verdict that was published once and in order, and nothing twice. */
async function expectFeedInOrder(store: Store, entries: readonly Entry[]): Promise<void> {
  const told = await toldOf(store);
  for (const entry of entries) {
    const of = told.get(`${entry.type} ${entry.key}`) ?? [];
    const revisions = of.flatMap(({ entry: each }) => (each.tells === 'REVISION' ? [each.number] : []));
    const versions = of.flatMap(({ entry: each }) => (each.tells === 'REVISION' ? [] : [each.version]));
    const history = await store.ledger.history(entry);
    expect(revisions).toEqual(history.map(({ number }) => number));
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  }
  const ids = [...told.values()].flat().map(({ entry }) => entry.id);
  expect(new Set(ids).size).toBe(ids.length);
}

const anyCourse = fc.record({
  record: anyRecord,
  revisions: anyRevisions,
  mostInStep: fc.integer({ min: 1, max: 8 }),
  shards: fc.infiniteStream(fc.boolean()),
});

describe('project, beside others', () => {
  it('has two claims that arrive at once on two shards not miss each other', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const store = createMemoryStore();
        const record = townWith(ACCOUNT, BOAST);
        await append(store, record);
        await projectFully({ ...store, now: NOW }, record.map(refTo));
        await append(store, [HOLE, DENIAL]);

        const both = interleaved(store, scheduler);
        await scheduler.waitFor(Promise.all([runShard(both, [[HOLE]], 100), runShard(both, [[DENIAL]], 100)]));

        const entries = [...record, HOLE, DENIAL];
        expect(await derivedFrom(store, entries)).toEqual(await derivedAlone(store, entries));
        await expectFeedInOrder(store, entries);
      }),
    ));

  it('has a concept that moves and a claim that names it not miss each other', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, isBelow) => {
        const store = createMemoryStore();
        const moved = aConcept('trenching', { kind: 'ACTION', broader: isBelow ? ['digging'] : [] });
        const record = townWith(ACCOUNT, BOAST, { ...moved, broader: isBelow ? [] : ['digging'] });
        const trench = {
          ...HOLE,
          key: 'trench',
          statement: HOLE.statement && { ...HOLE.statement, action: 'trenching' },
        };
        await append(store, record);
        await projectFully({ ...store, now: NOW }, record.map(refTo));
        await append(store, [moved, trench]);

        const both = interleaved(store, scheduler);
        await scheduler.waitFor(Promise.all([runShard(both, [[moved]], 100), runShard(both, [[trench]], 100)]));

        const entries = [...record.filter(({ key }) => key !== 'trenching'), moved, trench];
        expect(await derivedFrom(store, entries)).toEqual(await derivedAlone(store, entries));
        await expectFeedInOrder(store, entries);
      }),
    ));

  it('leaves the same whatever the shards, the steps, and how they overlap', () =>
    fc.assert(
      fc.asyncProperty(anyCourse, fc.scheduler(), async ({ record, revisions, mostInStep, shards }, scheduler) => {
        const store = createMemoryStore();
        await append(store, record);
        await append(store, revisions);
        const written = [...record, ...revisions];
        // What concerns one entry is in one shard.
        const shardOf = new Map(written.map(({ type, key }) => [`${type} ${key}`, shards.next().value]));
        const batches = (shard: boolean): readonly (readonly Entry[])[] =>
          written.filter(({ type, key }) => shardOf.get(`${type} ${key}`) === shard).map((entry) => [entry]);

        const both = interleaved(store, scheduler);
        await scheduler.waitFor(
          Promise.all([runShard(both, batches(true), mostInStep), runShard(both, batches(false), mostInStep)]),
        );

        const entries = [...new Map(written.map((entry) => [`${entry.type} ${entry.key}`, entry])).values()];
        expect(await derivedFrom(store, entries)).toEqual(await derivedAlone(store, entries));
        await expectFeedInOrder(store, entries);
      }),
    ));

  it('leaves the same when it is cut off anywhere, and done again', () =>
    fc.assert(
      fc.asyncProperty(anyRecord, anyRevisions, fc.array(fc.nat(60)), async (record, revisions, cuts) => {
        const store = createMemoryStore();
        await append(store, record);
        await projectFully({ ...store, now: NOW }, record.map(refTo));
        for (const [index, revision] of revisions.entries()) {
          await append(store, [revision]);
          for (const cut of cuts.slice(index))
            await cutOff(store, cut, async (mortal) => projectFully({ ...mortal, now: NOW }, [refTo(revision)]));
          await projectFully({ ...store, now: NOW }, [refTo(revision)]);
        }

        const entries = [
          ...new Map([...record, ...revisions].map((entry) => [`${entry.type} ${entry.key}`, entry])).values(),
        ];
        expect(await derivedFrom(store, entries)).toEqual(await derivedAlone(store, entries));
        await expectFeedInOrder(store, entries);
      }),
    ));
});
