import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTableClient } from '../../../functions/local/table-client.ts';
import { recordEntry } from '../../../functions/operations/ledger/record-entry.ts';
import { retractEntry } from '../../../functions/operations/ledger/retract-entry.ts';
import { retryAsides } from '../../../functions/operations/retry-asides.ts';
import type { Database } from '../../../functions/store/database.ts';
import { append } from '../../support/derived.ts';
import { DYNAMODB_ENDPOINT } from '../../support/environment.ts';
import { fc } from '../../support/fast-check.ts';
import { type Fault, injectFaults } from '../../support/faults.ts';
import { storeOf } from '../../support/projected.ts';
import { expectInStep, handlerOn, NOW } from '../../support/projector-on-stream.ts';
import { anyRecord, anyRevisions } from '../../support/small-records.ts';
import { handOver } from '../../support/stream-model.ts';
import { followStream, openStream } from '../../support/stream-poller.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';
import { asked, contentOf, recordAll, writerTo } from '../../support/writer.ts';

const NO_STREAM = DYNAMODB_ENDPOINT === undefined;
const WHY = 'The embedded DynamoDB has no streams: npm run test:dynamodb-local runs this.';
/** So few that most changes take several steps. */
const IN_STEP = 2;

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

/** Follows a table's stream while it is written to, and projects, while calls go wrong as a schedule says. */
async function follow(database: Database, faults: readonly Fault[], write: () => Promise<unknown>): Promise<void> {
  const stream = await openStream(database, table.endpoint);
  const client = createTableClient(table.endpoint);
  const { revive } = injectFaults(client, faults);
  const handler = handlerOn(storeOf({ ...database, client }), IN_STEP);
  await followStream(stream, async (records) => handOver(handler, records, revive), write());
  const store = storeOf(database);
  if ((await store.aside.asides()).length > 0) {
    const again = async (): Promise<unknown> => retryAsides({ ...store, now: NOW }, store.aside);
    await followStream(stream, async (records) => handOver(handler, records, revive), again());
  }
  client.destroy();
  stream.client.destroy();
}

describe('the projector, on the real stream of DynamoDB Local', () => {
  it('keeps in step with what editors write', async ({ skip }) => {
    skip(NO_STREAM, WHY);
    const database = await table.another();
    await follow(database, [], async () => {
      const writer = writerTo(storeOf(database));
      await recordAll(writer, townWith(ACCOUNT, BOAST));
      await Promise.all(
        [HOLE, DENIAL].map(async (claim) =>
          recordEntry(writer, { ref: claim, content: contentOf(claim), asked: asked() }),
        ),
      );
      await retractEntry(writer, {
        ref: { type: 'Claim', key: DENIAL.key },
        after: 1,
        reason: 'Not so.',
        asked: asked(),
      });
    });
    expect((await storeOf(database).derivations.claimPage(BOAST.key, 1))?.verdict?.value.rating).toBe('REFUTED');
    await expectInStep(database, table);
  });

  it('keeps in step whatever is written, and whatever goes wrong', async ({ skip }) => {
    skip(NO_STREAM, WHY);
    const fault = fc.constantFrom<Fault>('throttled', 'answer lost', 'crash before', 'crash after');
    const faults = fc.array(fc.tuple(fc.nat(60), fault), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(anyRecord, anyRevisions, faults, async (record, revisions, faulty) => {
        const database = await table.another();
        const schedule = faulty.flatMap(([calls, kind]) => [
          ...Array.from({ length: calls }, (): Fault => 'none'),
          kind,
        ]);
        await follow(database, schedule, async () => {
          await append(storeOf(database), record);
          await append(storeOf(database), revisions);
        });
        await expectInStep(database, table);
      }),
      { numRuns: 4 },
    );
  });
});
