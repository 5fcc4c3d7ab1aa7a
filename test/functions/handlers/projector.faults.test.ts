import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../functions/domain/record.ts';
import { createTableClient } from '../../../functions/local/table-client.ts';
import { toStored } from '../../../functions/operations/ledger/formats.ts';
import { retryAsides } from '../../../functions/operations/retry-asides.ts';
import { nameOf } from '../../../functions/store/items.ts';
import { revisionKey } from '../../../functions/store/keys.ts';
import { append, refTo } from '../../support/derived.ts';
import { fc } from '../../support/fast-check.ts';
import type { Fault } from '../../support/faults.ts';
import { FLOODED, NO_FLOOD, pledgedTable } from '../../support/pledged-table.ts';
import { derivedAfresh, derivedAmong, storeOf } from '../../support/projected.ts';
import { batchOf, expectInStep, handlerOn, NOW, runShards } from '../../support/projector-on-stream.ts';
import { sealed } from '../../support/revisions.ts';
import { anyRecord, anyRevisions } from '../../support/small-records.ts';
import { type Batch, deliver, newTasks } from '../../support/stream-model.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';
import { leaveUnprocessed } from '../../support/unprocessed.ts';

/** So few that most changes take several steps. */
const IN_STEP = 2;

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

function none(calls: number): readonly Fault[] {
  return Array.from({ length: calls }, (): Fault => 'none');
}

const EVERY_SECOND = Array.from({ length: 200 }, (): readonly Fault[] => ['none', 'answer lost']);
const REFUSED = Array.from({ length: 6 }, (_, time): readonly Fault[] => [
  ...none(20 * time),
  ...Array.from({ length: 4 }, (): Fault => 'throttled'),
]);

const SCHEDULES = [
  { name: 'every second answer is lost', faults: EVERY_SECOND },
  { name: 'now and then the table refuses everything for a while', faults: REFUSED },
];

describe('the projector', () => {
  it.each(SCHEDULES)('leaves what would be derived at once, though $name', async ({ faults }) => {
    const database = await pledgedTable(table, FLOODED);
    await append(storeOf(database), [NO_FLOOD]);
    await runShards(database, [{ batches: [batchOf([NO_FLOOD])], faults: faults.flat() }], 100);
    await expectInStep(database, table);
  });

  it('takes up each step that it left for later, though it crashes before a call, each time further on', async () => {
    const database = await pledgedTable(table);
    await append(storeOf(database), [HOLE]);
    await deliver(handlerOn(storeOf(database), 1), batchOf([HOLE]));
    const keys = await newTasks(database)();
    expect(keys.length).toBeGreaterThan(1);
    const faults = Array.from({ length: 20 }, (_, time): readonly Fault[] => [
      ...none(time * 6),
      'crash before',
    ]).flat();
    await runShards(
      database,
      [{ batches: keys.map((key) => ({ keys: [key], times: 1, reversed: false })), faults }],
      1,
    );
    await expectInStep(database, table);
  });

  it('leaves what would be derived at once, though batches of items come back half done', async () => {
    const database = await pledgedTable(table);
    const client = createTableClient(table.endpoint);
    const halved = leaveUnprocessed(client, 1);
    await append(storeOf(database), [HOLE, DENIAL]);
    await deliver(handlerOn(storeOf({ ...database, client }), 100), batchOf([HOLE, DENIAL]));
    client.destroy();
    expect(halved()).toBeGreaterThan(0);
    await expectInStep(database, table);
  });

  it('leaves what would be derived at once, though a batch comes three times, and in reverse', async () => {
    const database = await table.another();
    const record = townWith(ACCOUNT, BOAST, HOLE, DENIAL);
    await append(storeOf(database), record);
    await runShards(database, [{ batches: [batchOf(record, { times: 3, reversed: true })] }], IN_STEP);
    await expectInStep(database, table);
  });

  it('has two claims that arrive at once on two shards not miss each other', async () => {
    const database = await pledgedTable(table);
    await append(storeOf(database), [HOLE, DENIAL]);
    await runShards(
      database,
      [HOLE, DENIAL].map((claim) => ({ batches: [batchOf([claim])] })),
      IN_STEP,
    );
    await expectInStep(database, table);
  });

  it('puts aside what cannot be read, derives the rest, and takes it up when it can', async () => {
    const database = await pledgedTable(table);
    const store = storeOf(database);
    const revision = toStored(sealed(HOLE));
    await store.ledger.append(HOLE, { ...revision, format: 99 });
    await append(store, [DENIAL]);
    const handler = handlerOn(store, 100);
    await deliver(handler, batchOf([HOLE, DENIAL]));
    const [aside, ...others] = await store.aside.asides();
    expect(others).toEqual([]);
    expect(aside).toMatchObject({ what: { entry: refTo(HOLE) }, attempts: 1 });
    const items = await itemsOf(database);
    const readable = new Map([...items].filter(([name]) => name !== nameOf(revisionKey(HOLE, 1))));
    expect(derivedAmong(items)).toEqual(await derivedAfresh(readable, await table.another(), NOW));

    const { client, tableName } = database;
    await client.send(new DeleteCommand({ TableName: tableName, Key: revisionKey(HOLE, 1) }));
    await store.ledger.append(HOLE, revision);
    await retryAsides({ ...store, now: NOW }, store.aside);
    await expectInStep(database, table);
  });

  it('leaves what would be derived at once, whatever happens, on two shards', async () => {
    const fault = fc.constantFrom<Fault>(
      'none',
      'none',
      'none',
      'throttled',
      'answer lost',
      'crash before',
      'crash after',
    );
    const faults = fc.array(fc.tuple(fc.nat(60), fault), { maxLength: 8 });
    const shapes = fc.array(
      fc.record({
        size: fc.integer({ min: 1, max: 10 }),
        times: fc.integer({ min: 1, max: 3 }),
        reversed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        anyRecord,
        anyRevisions,
        fc.tuple(shapes, shapes, faults, faults),
        async (record, revisions, [oneShape, otherShape, oneFaults, otherFaults]) => {
          const database = await table.another();
          const store = storeOf(database);
          await append(store, record);
          await append(store, revisions);
          const written = [...record, ...revisions];
          const shards = [0, 1].map((shard) => ({
            batches: batchesOf(
              // What concerns one entry is in one shard.
              written.filter(({ key }) => key.charCodeAt(key.length - 1) % 2 === shard),
              shard === 0 ? oneShape : otherShape,
            ),
            faults: (shard === 0 ? oneFaults : otherFaults).flatMap(([calls, kind]) => [...none(calls), kind]),
          }));
          await runShards(database, shards, 4);
          await expectInStep(database, table);
        },
      ),
      { numRuns: 4 },
    );
  });
});

/** In batches of these shapes in turn. */
function batchesOf(
  entries: readonly Entry[],
  shapes: readonly (Omit<Batch, 'keys'> & { readonly size: number })[],
): readonly Batch[] {
  const batches: Batch[] = [];
  for (let start = 0; start < entries.length; ) {
    const { size, ...shape } = shapes[batches.length % shapes.length] ?? {
      size: entries.length,
      times: 1,
      reversed: false,
    };
    batches.push(batchOf(entries.slice(start, start + size), shape));
    start += size;
  }
  return batches;
}
