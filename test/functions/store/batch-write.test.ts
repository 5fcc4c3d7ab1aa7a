import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchWriteParams, deletes, puts, writeItems } from '../../../functions/store/batch-write.ts';
import { bodyOf } from '../../../functions/store/items.ts';
import { readPartition } from '../../../functions/store/query.ts';
import { countingCalls } from '../../support/count-calls.ts';
import { openTable, type TestTable } from '../../support/table.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

describe('batchWriteParams', () => {
  it('puts items, and deletes by the key alone', () => {
    const item = { pk: 'p', sk: 's', ...bodyOf(1) };
    const gone = { pk: 'p', sk: 'gone', ...bodyOf(2) };

    expect(batchWriteParams('record', [...puts([item]), ...deletes([gone])])).toEqual({
      RequestItems: {
        record: [{ PutRequest: { Item: item } }, { DeleteRequest: { Key: { pk: 'p', sk: 'gone' } } }],
      },
    });
  });
});

describe('writeItems', () => {
  it('writes 25 items at a time', async () => {
    const items = Array.from({ length: 60 }, (_, number) => ({ pk: 'p', sk: `${number + 100}`, ...bodyOf(number) }));
    await writeItems(table.database, puts(items.slice(0, 5)));

    const { calls } = await countingCalls(table.database, (database) =>
      writeItems(database, [...puts(items.slice(5)), ...deletes(items.slice(0, 5))]),
    );

    expect(calls).toEqual({ BatchWriteItemCommand: 3 });
    expect(await readPartition(table.database, { partition: 'p', range: null, limit: null })).toEqual(items.slice(5));
  });

  it('asks nothing where there is nothing to write', async () => {
    const { calls } = await countingCalls(table.database, (database) => writeItems(database, []));

    expect(calls).toEqual({});
  });
});
