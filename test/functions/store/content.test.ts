import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { type Calls, countingCalls } from '../../support/count-calls.ts';
import { putContent } from '../../support/put-derived.ts';
import { DAY, firstRevision, sampleClaim, sampleConcept } from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

const CLAIM = firstRevision(sampleClaim('claim'));
const CONTENT = {
  untold: [CLAIM],
  indexEntries: [{ index: { of: 'EVENT', event: 'event' }, range: { from: 0, to: DAY } }],
  lists: [{ by: 'ALL' }],
} as const;

describe('putting content', () => {
  it('puts it, puts it where it is found, and remembers where, what was told and by whose turn', async () => {
    const database = await table.another();
    await putContent(createStore(database), CLAIM, CONTENT);

    const { type, key, number, kind, hash, recordedAt: at } = CLAIM;
    const fed = { type, key, id: 'Claim/1/claim', at, tells: 'REVISION', number, kind, hash };
    expect([...(await itemsOf(database)).values()].toSorted((one, other) => (one.pk < other.pk ? -1 : 1))).toEqual([
      {
        pk: 'derived#Claim#claim',
        sk: '0#current',
        body: JSON.stringify({ head: { number, hash }, entry: sampleClaim('claim') }),
      },
      { pk: 'derived#Claim#claim', sk: '4#places#000', body: expect.any(String), settled: true },
      {
        pk: expect.stringMatching(/^derived#claims#ALL#\*#all#[0-3]$/),
        sk: '08639999913600000#claim',
        body: '{"key":"claim","from":0,"to":86400000}',
      },
      { pk: 'derived#index#EVENT#event', sk: 'claim', body: '{"key":"claim","from":0,"to":86400000}' },
      { pk: 'kept#Claim#claim', sk: 'told', number: 1 },
      { pk: expect.stringMatching(/^kept#feed#[0-7]$/), sk: '000000000001', body: JSON.stringify(fed) },
    ]);
  });

  it('costs a turn and three reads; where something differs one transaction and, where that is told, one Query', async () => {
    const database = await table.another();
    const store = createStore(database);
    const reads = { UpdateItemCommand: 1, BatchGetItemCommand: 2, QueryCommand: 1 };
    const callsOf = async (...put: readonly [typeof CLAIM, object?]): Promise<Calls> =>
      (await countingCalls(database, async () => putContent(store, ...put))).calls;

    expect(await callsOf(CLAIM, CONTENT)).toEqual({ ...reads, QueryCommand: 2, TransactWriteItemsCommand: 1 });
    expect(await callsOf(CLAIM, { ...CONTENT, untold: [] })).toEqual(reads);
    expect(await callsOf({ ...CLAIM, number: 2 }, { ...CONTENT, untold: [] })).toEqual({
      ...reads,
      TransactWriteItemsCommand: 1,
    });
    expect(await callsOf(firstRevision(sampleConcept('concept')))).toEqual({ ...reads, TransactWriteItemsCommand: 1 });
  });
});
