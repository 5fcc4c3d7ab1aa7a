import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchGetParams, readItems } from '../../../functions/store/batch-get.ts';
import { puts, writeItems } from '../../../functions/store/batch-write.ts';
import { bodyOf, type Key } from '../../../functions/store/items.ts';
import { countingCalls } from '../../support/count-calls.ts';
import { openTable, type TestTable } from '../../support/table.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

describe('batchGetParams', () => {
  it('asks for items by their keys, consistently', () => {
    expect(batchGetParams('record', [{ pk: 'p', sk: 's' }])).toEqual({
      RequestItems: { record: { Keys: [{ pk: 'p', sk: 's' }], ConsistentRead: true } },
    });
  });
});

describe('readItems', () => {
  it('asks for a hundred keys at a time, each once', async () => {
    const keys = keysUpTo(150);

    const { result, calls } = await countingCalls(table.database, (database) =>
      readItems(database, [...keys, ...keys]),
    );

    expect([result, calls]).toEqual([[], { BatchGetItemCommand: 2 }]);
    expect(await readItems(table.database, [])).toEqual([]);
  });

  it('asks again for what did not fit the answer', async () => {
    // 18 MB; an answer holds 16, the embedded one's less.
    const items = keysUpTo(60).map((key) => ({ ...key, ...bodyOf('x'.repeat(300_000)) }));
    await writeItems(table.database, puts(items));

    const { result, calls } = await countingCalls(table.database, (database) => readItems(database, keysUpTo(65)));

    expect(result.map(({ sk }) => sk).toSorted()).toEqual(items.map(({ sk }) => sk).toSorted());
    expect(calls['BatchGetItemCommand']).toBeGreaterThan(1);
  });
});

function keysUpTo(count: number): readonly Key[] {
  return Array.from({ length: count }, (_, number) => ({ pk: 'partition', sk: `${number}` }));
}
