import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { readPublications, readQuoting } from '../../../functions/store/publications.ts';
import { countingCalls } from '../../support/count-calls.ts';
import { latest } from '../../support/numbers.ts';
import { putVerdict } from '../../support/put-derived.ts';
import {
  publishing,
  sampleCheck,
  sampleClaim,
  samplePage,
  samplePublication,
  sampleVerdict,
} from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';

const CLAIM = { type: 'Claim', key: 'claim' } as const;

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

describe('putWordless', () => {
  it('costs a Query and a transaction, and puts only: nothing of what it was is left, and nothing is deleted', async () => {
    const database = await table.another();
    const store = createStore(database);
    const { value } = sampleVerdict([sampleCheck('claim', 'other', 'secret'.repeat(50_000))]);
    const publication = samplePublication(value);
    await putVerdict(store, { ...samplePage(sampleClaim('claim')), publication: publishing(publication) });
    const before = [...(await itemsOf(database))].filter(([, item]) => item.pk === 'kept#Claim#claim');

    const left = { ...publication, value: { ...value, decidedBy: [] } };
    const { calls } = await countingCalls(database, async () => store.projection.putWordless(CLAIM, left));

    const after = [...(await itemsOf(database))].filter(([, item]) => item.pk === 'kept#Claim#claim');
    expect(calls).toEqual({ QueryCommand: 1, TransactWriteItemsCommand: 1 });
    expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
    expect(after.length).toBeGreaterThan(3);
    expect(JSON.stringify(after)).not.toContain('secret');
  });
});

describe('readQuoting', () => {
  it('costs a Query on each partition, and none for what has no key', async () => {
    const database = await table.another();
    const { result, calls } = await countingCalls(database, async () => readQuoting(database, CLAIM));
    const none = await countingCalls(database, async () => readQuoting(database, { type: 'Claim', key: '' }));

    expect([result, calls, none.result, none.calls]).toEqual([[], { QueryCommand: 4 }, [], {}]);
  });
});

describe('readPublications', () => {
  it('costs one Query, however many there are', async () => {
    const database = await table.another();
    const store = createStore(database);
    const { value } = sampleVerdict();
    for (const version of [1, 2, 3, 4, 5]) {
      const publication = publishing(samplePublication(value, { version }));
      const verdict = { ...sampleVerdict(), version, effect: '' };
      await putVerdict(store, { ...samplePage(sampleClaim('claim')), verdict, publication });
    }

    const { result, calls } = await countingCalls(database, async () =>
      readPublications(database, { type: 'Claim', key: 'claim' }, latest(2, 4)),
    );

    expect(result.map(({ version }) => version)).toEqual([4, 3]);
    expect(calls).toEqual({ QueryCommand: 1 });
  });
});
