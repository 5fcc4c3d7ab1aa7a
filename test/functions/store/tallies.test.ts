import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deletes, puts, writeItems } from '../../../functions/store/batch-write.ts';
import type { Database } from '../../../functions/store/database.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { feedPart } from '../../../functions/store/projector-keys.ts';
import { countingActions, partedByCounting } from '../../../functions/store/tallies.ts';
import { tallyKeys } from '../../../functions/store/tally-keys.ts';
import { transact } from '../../../functions/store/transaction.ts';
import { countingCalls } from '../../support/count-calls.ts';
import { listKey } from '../../support/list-key.ts';
import { putPage } from '../../support/put-derived.ts';
import { sampleClaim, samplePage } from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';

const MAYOR = { by: 'CLAIMANT', key: 'mayor' } as const;
const CLAIM = sampleClaim('claim');
const REFUTED = listKey(MAYOR, 'REFUTED', CLAIM);
const SUPPORTED = listKey(MAYOR, 'SUPPORTED', CLAIM);
const TALLY = tallyKeys('mayor')[feedPart(CLAIM)];

let table: TestTable;
beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

describe('partedByCounting', () => {
  it('parts what changes the lists that are counted from the rest', () => {
    const others = [listKey(MAYOR, null, CLAIM), listKey({ by: 'ALL' }, 'REFUTED', CLAIM)];

    expect(partedByCounting({ puts: [...others, REFUTED], removes: [SUPPORTED, ...others] })).toEqual({
      counted: { puts: [REFUTED], removes: [SUPPORTED] },
      others: { puts: others, removes: others },
    });
  });
});

describe('countingActions', () => {
  it('counts what comes and what goes, on condition that it was not there, or was', async () => {
    const database = await table.another();
    await writeItems(database, puts([REFUTED]));

    expect(await countingActions(database, { puts: [SUPPORTED], removes: [REFUTED] })).toEqual([
      { put: SUPPORTED, when: 'free' },
      { remove: REFUTED, when: 'there' },
      { add: TALLY, numbers: { SUPPORTED: 1, REFUTED: -1, order: 1 } },
    ]);
  });

  it('counts nothing of what is put again, or was gone before', async () => {
    const database = await table.another();
    await writeItems(database, puts([REFUTED]));

    expect(await countingActions(database, { puts: [{ ...REFUTED, body: '1' }], removes: [SUPPORTED] })).toEqual([
      { put: { ...REFUTED, body: '1' }, when: 'there' },
    ]);
  });

  it('reads nothing where nothing changes', async () => {
    const { calls } = await countingCalls(table.database, async (database) =>
      countingActions(database, { puts: [], removes: [] }),
    );
    expect(calls).toEqual({});
  });

  it('does nothing where somebody else came in between', async () => {
    const database = await table.another();
    const actions = await countingActions(database, { puts: [REFUTED], removes: [] });

    expect(await transact(database, actions)).toEqual([]);
    expect(await transact(database, actions)).toEqual([0]);
    expect(await createStore(database).derivations.tallies(['mayor'])).toEqual([{ REFUTED: 1 }]);
  });
});

describe('tallies', () => {
  const page = samplePage(CLAIM, { lists: [MAYOR] });

  it('go with the lists, though of these something was lost', async () => {
    const database = await table.another();
    const store = createStore(database);
    await putPage(store, page);
    await writeItems(database, deletes([listKey(MAYOR, 'NOT_ENOUGH_EVIDENCE', CLAIM)]));
    await putPage(store, { ...page, lists: [] });

    // The loss was not counted, and is not counted now: a rebuild counts anew.
    expect(await store.derivations.tallies(['mayor'])).toEqual([{ NOT_ENOUGH_EVIDENCE: 1 }]);
  });

  it('of one claimant are one Query, and of many as few calls as can be', async () => {
    const callsFor = async (claimants: readonly string[]): Promise<unknown> =>
      (
        await countingCalls(table.database, async (database: Database) =>
          createStore(database).derivations.tallies(claimants),
        )
      ).calls;
    const many = Array.from({ length: 20 }, (_, number) => `claimant ${number}`);

    expect(await callsFor(['mayor'])).toEqual({ QueryCommand: 1 });
    expect(await callsFor(['mayor', 'works'])).toEqual({ BatchGetItemCommand: 1 });
    expect(await callsFor(many)).toEqual({ BatchGetItemCommand: 2 });
    expect(await callsFor([''])).toEqual({});
  });
});
