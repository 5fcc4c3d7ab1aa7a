import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTableClient } from '../../../functions/local/table-client.ts';
import { deletes, puts, writeItems } from '../../../functions/store/batch-write.ts';
import { countAnew } from '../../../functions/store/count-anew.ts';
import type { Database } from '../../../functions/store/database.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { tallyKeys } from '../../../functions/store/tally-keys.ts';
import { type Calls, countingCalls } from '../../support/count-calls.ts';
import { putPage } from '../../support/put-derived.ts';
import { sampleClaim, samplePage } from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';

const LISTS = [{ by: 'CLAIMANT', key: 'mayor' }] as const;
const CLAIMS = Array.from({ length: 20 }, (_, number) => `claim ${number}`);

let table: TestTable;
beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

/** A table with claims by one claimant, counted. */
async function counted(): Promise<Database> {
  const database = await table.another();
  for (const claim of CLAIMS) await putClaim(database, claim);
  return database;
}

async function putClaim(database: Database, claim: string): Promise<void> {
  await putPage(createStore(database), samplePage(sampleClaim(claim), { lists: LISTS }));
}

async function tallyIn(database: Database): Promise<unknown> {
  return createStore(database).derivations.tallies(['mayor']);
}

const DAMAGES = [
  { name: 'gone', damage: async (database: Database) => writeItems(database, deletes(tallyKeys('mayor'))) },
  {
    name: 'half gone',
    damage: async (database: Database) => writeItems(database, deletes(tallyKeys('mayor').slice(4))),
  },
  {
    name: 'others',
    damage: async (database: Database) =>
      writeItems(database, puts(tallyKeys('mayor').map((key) => ({ ...key, REFUTED: 7, body: '{}' })))),
  },
];

describe('countAnew', () => {
  it.each(DAMAGES)('sets the numbers right where they are $name', async ({ damage }) => {
    const database = await counted();
    const before = await itemsOf(database);
    await damage(database);

    expect(await countAnew(database, 'mayor')).toBe(true);
    expect(await itemsOf(database)).toEqual(before);
    await putClaim(database, 'another');
    expect(await tallyIn(database)).toEqual([{ NOT_ENOUGH_EVIDENCE: CLAIMS.length + 1 }]);
  });

  it('writes nothing where they are right, and where a count came to nothing', async () => {
    const database = await counted();
    await putPage(createStore(database), samplePage(sampleClaim('claim 3'), { lists: [] }));
    const callsFor = async (claimant: string): Promise<Calls> =>
      (await countingCalls(database, async () => countAnew(database, claimant))).calls;

    expect(await callsFor('mayor')).toEqual({ BatchGetItemCommand: 1, QueryCommand: 5 });
    expect(await callsFor('nobody')).toEqual({ BatchGetItemCommand: 1, QueryCommand: 5 });
  });

  it('counts nothing that others change meanwhile: it leaves what is there', async () => {
    const database = await counted();
    await writeItems(database, deletes(tallyKeys('mayor').slice(0, 4)));
    const disturbed = { ...database, client: createTableClient(table.endpoint) };
    let queries = 0;
    disturbed.client.middlewareStack.add(
      (next, { commandName }) =>
        async (call) => {
          if (commandName === 'TransactWriteItemsCommand' && queries++ === 0) {
            for (const claim of CLAIMS) await putClaim(database, `more of ${claim}`);
          }
          return next(call);
        },
      { step: 'initialize', name: 'disturb' },
    );

    expect(await countAnew(disturbed, 'mayor')).toBe(false);
    expect(await countAnew(disturbed, 'mayor')).toBe(true);
    disturbed.client.destroy();
    expect(await tallyIn(database)).toEqual([{ NOT_ENOUGH_EVIDENCE: 2 * CLAIMS.length }]);
  });
});
