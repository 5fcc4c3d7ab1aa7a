import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { puts, writeItems } from '../../../functions/store/batch-write.ts';
import { bodyOf } from '../../../functions/store/items.ts';
import { queryParams, readPartition } from '../../../functions/store/query.ts';
import { countingCalls } from '../../support/count-calls.ts';
import { openTable, type TestTable } from '../../support/table.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

describe('queryParams', () => {
  it('asks for a range of one partition by its key alone, consistently', () => {
    const range = { from: '0#current', to: '2#check#~' };

    expect(queryParams('record', { partition: 'derived#Claim#a', range, limit: 23 })).toEqual({
      TableName: 'record',
      KeyConditionExpression: '#partition = :partition AND #sort BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#partition': 'pk', '#sort': 'sk' },
      ExpressionAttributeValues: { ':partition': 'derived#Claim#a', ':from': '0#current', ':to': '2#check#~' },
      ConsistentRead: true,
      ScanIndexForward: true,
      Limit: 23,
    });
  });

  it('asks for the rest of a partition', () => {
    expect(queryParams('record', { partition: 'p', range: { from: 'a', to: null }, limit: 1 })).toEqual({
      TableName: 'record',
      KeyConditionExpression: '#partition = :partition AND #sort >= :from',
      ExpressionAttributeNames: { '#partition': 'pk', '#sort': 'sk' },
      ExpressionAttributeValues: { ':partition': 'p', ':from': 'a' },
      ConsistentRead: true,
      ScanIndexForward: true,
      Limit: 1,
    });
  });

  it('asks for all of a partition, backwards', () => {
    expect(queryParams('record', { partition: 'p', range: null, limit: null, backwards: true })).toEqual({
      TableName: 'record',
      KeyConditionExpression: '#partition = :partition',
      ExpressionAttributeNames: { '#partition': 'pk' },
      ExpressionAttributeValues: { ':partition': 'p' },
      ConsistentRead: true,
      ScanIndexForward: false,
    });
  });
});

describe('readPartition', () => {
  it('reads on to the end, through answers of a megabyte each and of so many items each', async () => {
    const items = Array.from({ length: 12 }, (_, number) => ({
      pk: 'large',
      sk: `${number + 100}`,
      ...bodyOf('x'.repeat(200_000)),
    }));
    await writeItems(table.database, puts(items));

    const whole = await readPartition(table.database, { partition: 'large', range: null, limit: null });
    const bit = await readPartition(table.database, { partition: 'large', range: null, limit: 5 });

    expect(whole).toEqual(items);
    expect(bit).toEqual(items);
  });

  it('stops when it has enough', async () => {
    const items = Array.from({ length: 9 }, (_, number) => ({ pk: 'small', sk: `${number}`, ...bodyOf(number) }));
    await writeItems(table.database, puts(items));

    const { result, calls } = await countingCalls(table.database, (database) =>
      readPartition(database, { partition: 'small', range: null, limit: 2 }, (read) => read.length >= 3),
    );

    expect(result).toEqual(items.slice(0, 4));
    expect(calls).toEqual({ QueryCommand: 2 });
  });

  it('asks for more each time where that is to grow', async () => {
    const items = Array.from({ length: 30 }, (_, number) => ({
      pk: 'growing',
      sk: `${number + 10}`,
      ...bodyOf(number),
    }));
    await writeItems(table.database, puts(items));

    const { result, calls } = await countingCalls(table.database, (database) =>
      readPartition(
        database,
        { partition: 'growing', range: null, limit: 2, grows: true },
        (read) => read.length >= 11,
      ),
    );

    // 2, 8 and 32 at most.
    expect(result).toEqual(items);
    expect(calls).toEqual({ QueryCommand: 3 });
  });

  it('does not ask for a range that ends before it begins', async () => {
    const { result, calls } = await countingCalls(table.database, (database) =>
      readPartition(database, { partition: 'small', range: { from: 'b', to: 'a' }, limit: null }),
    );

    expect([result, calls]).toEqual([[], {}]);
  });
});
