import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTableClient } from '../../../functions/local/table-client.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import type { Database } from '../../../functions/store/database.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { latest } from '../../support/numbers.ts';
import { putVerdict } from '../../support/put-derived.ts';
import { publishing, sampleCheck, sampleClaim, samplePage, samplePublication } from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

const LATER = samplePage(sampleClaim('claim'), { checks: [sampleCheck('claim', 'later')] });
const LARGE = samplePage(sampleClaim('claim'), {
  checks: Array.from({ length: 300 }, (_, number) => sampleCheck('claim', `other ${number}`)),
});

/** A store on a table, by a client of its own, which does something before one of its transactions. */
function interrupted(
  database: Database,
  at: number,
  interrupt: () => Promise<void>,
): { readonly store: Omit<Store, 'truth'>; readonly transactions: () => number } {
  const client = createTableClient(table.endpoint);
  let transactions = 0;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (call) => {
        if (commandName === 'TransactWriteItemsCommand') {
          if (transactions === at) await interrupt();
          transactions += 1;
        }
        return next(call);
      },
    { step: 'initialize', name: 'interrupt' },
  );
  return { store: createStore({ client, tableName: database.tableName }), transactions: () => transactions };
}

describe('writing in several transactions', () => {
  it('ends where somebody takes a later turn in between, and what is there then is theirs', async () => {
    const [database, fresh] = [await table.another(), await table.another()];
    const other = createStore(database);
    const { store, transactions } = interrupted(database, 2, async () => putVerdict(other, LATER));
    await putVerdict(createStore(fresh), LATER);

    const { turn } = await store.projection.verdictTurn('claim');
    const publication = publishing(samplePublication(LARGE.verdict.value));
    const isPut = await store.projection.putClaimPage({ ...LARGE, publication }, turn);

    expect([isPut, transactions()]).toEqual([false, 3]);
    expect(await itemsOf(database)).toEqual(await itemsOf(fresh));
    expect(await other.kept.verdicts('claim', latest(1))).toEqual([]);
  });

  it('ends where somebody who shares the turn writes in between, and what is there then is theirs', async () => {
    const [database, fresh] = [await table.another(), await table.another()];
    const other = createStore(database);
    const { store } = interrupted(database, 2, async () => {
      const { turn } = await other.projection.verdictTurn('claim', 'SHARED');
      expect(await other.projection.putClaimPage(LATER, turn)).toBe(true);
    });
    await putVerdict(createStore(fresh), LATER);

    const { turn } = await store.projection.verdictTurn('claim');

    expect(await store.projection.putClaimPage(LARGE, turn)).toBe(false);
    expect(await itemsOf(database)).toEqual(await itemsOf(fresh));
  });

  it('ends what somebody who shares the turn was about to write, though it is broken off itself', async () => {
    const [database, fresh] = [await table.another(), await table.another()];
    const breaking = interrupted(database, 2, async () => {
      throw new Error('Gone.');
    });
    const { turn } = await breaking.store.projection.verdictTurn('claim');
    const { store } = interrupted(database, 0, async () => {
      await expect(breaking.store.projection.putClaimPage(LARGE, turn)).rejects.toThrow('Gone.');
    });
    await putVerdict(createStore(fresh), LATER);

    const shared = await store.projection.verdictTurn('claim', 'SHARED');
    const isPut = await store.projection.putClaimPage(LATER, shared.turn);
    const again = await store.projection.verdictTurn('claim', 'SHARED');

    expect([shared.turn, isPut]).toEqual([turn, false]);
    expect(await store.projection.putClaimPage(LATER, again.turn)).toBe(true);
    expect(await itemsOf(database)).toEqual(await itemsOf(fresh));
  });

  it('goes on where nobody does', async () => {
    const [database, fresh] = [await table.another(), await table.another()];
    const { store, transactions } = interrupted(database, 2, async () => {});
    await putVerdict(createStore(fresh), LARGE);

    await putVerdict(store, LARGE);

    expect(transactions()).toBe(5);
    expect(await itemsOf(database)).toEqual(await itemsOf(fresh));
  });
});
