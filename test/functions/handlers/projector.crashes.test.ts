import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTableClient } from '../../../functions/local/table-client.ts';
import { redactEntry } from '../../../functions/operations/ledger/redact-entry.ts';
import { historyExport } from '../../../functions/operator/export/history-export.ts';
import type { Database } from '../../../functions/store/database.ts';
import type { Item } from '../../../functions/store/items.ts';
import { collected } from '../../support/collected.ts';
import { append, refTo } from '../../support/derived.ts';
import { type Fault, injectFaults } from '../../support/faults.ts';
import { FLOODED, NO_FLOOD, pledgedTable } from '../../support/pledged-table.ts';
import { derivedAfresh, derivedAmong, expectFeedComplete, refsAmong, storeOf } from '../../support/projected.ts';
import { batchOf, handlerOn, NOW } from '../../support/projector-on-stream.ts';
import { type Batch, deliver, newTasks } from '../../support/stream-model.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { copyItems, itemsOf } from '../../support/table-items.ts';
import { HOLE } from '../../support/town.ts';
import { asked, writerTo, writtenBy } from '../../support/writer.ts';

const SECRET = 'what has to go';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

describe('the projector, crashing', () => {
  it('leaves what would be derived at once, after whichever write it crashes', async () => {
    const database = await pledgedTable(table, FLOODED);
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
    const database = await pledgedTable(table, secret);
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
