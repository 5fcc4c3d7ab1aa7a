import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Entry } from '../../../functions/domain/record.ts';
import { createTableClient } from '../../../functions/local/table-client.ts';
import { redactEntry } from '../../../functions/operations/ledger/redact-entry.ts';
import { historyExport } from '../../../functions/operator/export/history-export.ts';
import type { Database } from '../../../functions/store/database.ts';
import type { Item } from '../../../functions/store/items.ts';
import { dated, days, occurrence, saying } from '../../support/build.ts';
import { collected } from '../../support/collected.ts';
import { append, refTo } from '../../support/derived.ts';
import { type Fault, injectFaults } from '../../support/faults.ts';
import { derivedAfresh, derivedAmong, expectFeedComplete, refsAmong, storeOf } from '../../support/projected.ts';
import { batchOf, handlerOn, NOW, runShards } from '../../support/projector-on-stream.ts';
import { type Batch, deliver, newTasks } from '../../support/stream-model.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { copyItems, itemsOf } from '../../support/table-items.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';
import { asked, writerTo, writtenBy } from '../../support/writer.ts';

const SECRET = 'what has to go';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

/** A table with a pledge, what it is, and the boast that it was kept. */
async function pledged(...more: readonly Entry[]): Promise<Database> {
  const database = await table.another();
  const record = townWith(ACCOUNT, BOAST, ...more);
  await append(storeOf(database), record);
  await runShards(database, [{ batches: [batchOf(record)] }], 100);
  return database;
}

/** The hole was dug in the flood, which somebody denies: what follows for the boast follows by way of the hole. */
const FLOODED: Claim = saying(
  'flooded',
  occurrence({ agents: ['works'], action: 'digging', time: days('2030-01-11'), event: 'flood' }),
  { claimant: 'press', claimDate: dated('2030-01-12') },
);
const NO_FLOOD: Claim = saying(
  'no flood',
  occurrence({ denial: true, agents: ['press'], action: 'filling', event: 'flood' }),
  { claimant: 'works' },
);

describe('the projector, crashing', () => {
  it('leaves what would be derived at once, after whichever write it crashes', async () => {
    const database = await pledged(FLOODED);
    await append(storeOf(database), [NO_FLOOD]);
    const before = await itemsOf(database);
    const expected = await derivedAfresh(before, await table.another(), NOW);
    await eachCrash(before, batchOf([NO_FLOOD]), async (crashed) => {
      expect(derivedAmong(await itemsOf(crashed))).toEqual(expected);
      await expectFeedComplete(storeOf(crashed), refsAmong(before));
    });
  });

  it('leaves no word of what was redacted, after whichever write it crashes', async () => {
    const secret = { ...HOLE, text: SECRET };
    const database = await pledged(secret);
    const redacting = { ref: refTo(HOLE), after: 1, revisions: null, reason: 'the law', asked: asked() };
    writtenBy(await redactEntry(writerTo(storeOf(database)), redacting));
    const before = await itemsOf(database);
    expect(JSON.stringify([...before])).toContain(SECRET);
    await eachCrash(before, batchOf([HOLE]), async (crashed) => {
      expect(JSON.stringify([...(await itemsOf(crashed))])).not.toContain(SECRET);
      const lines = await collected(historyExport({ database: crashed, store: storeOf(crashed) }, () => {}));
      expect(JSON.stringify(lines)).not.toContain(SECRET);
    });
  });
});

/** What becomes of a batch on a table with these items that crashes after one of its writes, and comes again; each in turn. */
async function eachCrash(
  items: ReadonlyMap<string, Item>,
  batch: Batch,
  look: (crashed: Database) => Promise<void>,
): Promise<void> {
  for (let write = 0, isDone = false; !isDone; write += 1) {
    const database = await table.another();
    await copyItems(items, database);
    const client = createTableClient(table.endpoint);
    const { revive } = injectFaults(client, [...Array.from({ length: write }, (): Fault => 'none'), 'crash after'], {
      writesAlone: true,
    });
    isDone = true;
    await deliver(handlerOn(storeOf({ ...database, client }), 100), batch, () => {
      isDone = false;
      revive();
    });
    client.destroy();
    const tasks = newTasks(database);
    for (let keys = await tasks(); keys.length > 0; keys = await tasks())
      await deliver(handlerOn(storeOf(database), 100), { keys, times: 1, reversed: false });
    await look(database);
  }
}
