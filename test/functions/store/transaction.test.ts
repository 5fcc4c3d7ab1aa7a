import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Action, fits, isPassing, transact, transactParams } from '../../../functions/store/transaction.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

const KEY = { pk: 'p', sk: 's' };

function canceled(...codes: readonly string[]): Error {
  const reasons = codes.map((Code) => ({ Code }));
  return new TransactionCanceledException({ message: 'No.', $metadata: {}, CancellationReasons: reasons });
}

describe('transactParams', () => {
  it('has an action for each item', () => {
    const actions: readonly Action[] = [
      { put: { ...KEY, body: '{}' } },
      { put: KEY, when: 'free' },
      { remove: { ...KEY } },
      { check: KEY, when: { attribute: 'order', is: 3 } },
      { count: KEY, attribute: 'version' },
      { count: KEY, attribute: 'order', from: 3 },
      { remove: KEY, when: 'there' },
      { put: KEY, when: { attribute: 'order', is: null } },
      { add: KEY, numbers: { REFUTED: 1, SUPPORTED: -1 } },
    ];

    expect(transactParams('record', actions)).toEqual({
      TransactItems: [
        { Put: { TableName: 'record', Item: { ...KEY, body: '{}' } } },
        {
          Put: {
            TableName: 'record',
            Item: KEY,
            ConditionExpression: 'attribute_not_exists(#attribute)',
            ExpressionAttributeNames: { '#attribute': 'pk' },
          },
        },
        { Delete: { TableName: 'record', Key: KEY } },
        {
          ConditionCheck: {
            TableName: 'record',
            Key: KEY,
            ConditionExpression: '#attribute = :value',
            ExpressionAttributeNames: { '#attribute': 'order' },
            ExpressionAttributeValues: { ':value': 3 },
          },
        },
        {
          Update: {
            TableName: 'record',
            Key: KEY,
            UpdateExpression: 'ADD #attribute :one',
            ExpressionAttributeNames: { '#attribute': 'version' },
            ExpressionAttributeValues: { ':one': 1 },
          },
        },
        {
          Update: {
            TableName: 'record',
            Key: KEY,
            UpdateExpression: 'ADD #attribute :one',
            ConditionExpression: '#attribute = :value',
            ExpressionAttributeNames: { '#attribute': 'order' },
            ExpressionAttributeValues: { ':value': 3, ':one': 1 },
          },
        },
        {
          Delete: {
            TableName: 'record',
            Key: KEY,
            ConditionExpression: 'attribute_exists(#attribute)',
            ExpressionAttributeNames: { '#attribute': 'pk' },
          },
        },
        {
          Put: {
            TableName: 'record',
            Item: KEY,
            ConditionExpression: 'attribute_not_exists(#attribute)',
            ExpressionAttributeNames: { '#attribute': 'order' },
          },
        },
        {
          Update: {
            TableName: 'record',
            Key: KEY,
            UpdateExpression: 'ADD #attribute0 :number0, #attribute1 :number1',
            ExpressionAttributeNames: { '#attribute0': 'REFUTED', '#attribute1': 'SUPPORTED' },
            ExpressionAttributeValues: { ':number0': 1, ':number1': -1 },
          },
        },
      ],
    });
  });
});

describe('fits', () => {
  it('has a hundred actions, and well below 4 MB', () => {
    const actions = (count: number, length: number): readonly Action[] =>
      Array.from({ length: count }, (_, number) => ({ put: { pk: 'p', sk: `${number}`, body: 'ж'.repeat(length) } }));

    expect([actions(100, 1), actions(101, 1)].map(fits)).toEqual([true, false]);
    expect([actions(17, 100_000), actions(18, 100_000)].map(fits)).toEqual([true, false]);
  });
});

describe('isPassing', () => {
  it('is so where others write the same or the table has too much to do', () => {
    const errors = [
      new TransactionConflictException({ message: 'No.', $metadata: {} }),
      canceled('None', 'TransactionConflict'),
      canceled('ThrottlingError'),
      canceled('ProvisionedThroughputExceeded', 'None'),
      canceled('ValidationError'),
      canceled('None', 'ItemCollectionSizeLimitExceeded'),
      new TransactionCanceledException({ message: 'No.', $metadata: {} }),
      new Error('No.'),
      null,
    ];

    expect(errors.map(isPassing)).toEqual([true, true, true, true, false, false, false, false, false]);
  });
});

describe('transact', () => {
  it('does all of it', async () => {
    const database = await table.another();
    await transact(database, [{ put: { pk: 'p', sk: 'gone', order: 3 } }, { put: { pk: 'p', sk: 'guard', order: 3 } }]);

    const failed = await transact(database, [
      { check: { pk: 'p', sk: 'guard' }, when: { attribute: 'order', is: 3 } },
      { put: { pk: 'p', sk: 'new', body: '1' }, when: 'free' },
      { remove: { pk: 'p', sk: 'gone' } },
      { count: { pk: 'p', sk: 'count' }, attribute: 'version' },
    ]);

    expect(failed).toEqual([]);
    expect([...(await itemsOf(database)).values()].toSorted((one, other) => (one.sk < other.sk ? -1 : 1))).toEqual([
      { pk: 'p', sk: 'count', version: 1 },
      { pk: 'p', sk: 'guard' },
      { pk: 'p', sk: 'new', body: '1' },
    ]);
  });

  it('does nothing where a condition does not hold, and tells which', async () => {
    const database = await table.another();
    await transact(database, [{ put: { pk: 'p', sk: 'guard', order: 3 } }]);
    const before = await itemsOf(database);

    const failed = await transact(database, [
      { put: { pk: 'p', sk: 'new' } },
      { check: { pk: 'p', sk: 'guard' }, when: { attribute: 'order', is: 2 } },
      { put: { pk: 'p', sk: 'other' }, when: 'free' },
      { put: { pk: 'p', sk: 'none' }, when: { attribute: 'order', is: 2 } },
    ]);

    expect(failed).toEqual([1, 3]);
    expect(await itemsOf(database)).toEqual(before);
  });

  it('counts on from a number, and from no other', async () => {
    const database = await table.another();
    await transact(database, [{ put: { ...KEY, version: 3 } }]);

    expect(await transact(database, [{ count: KEY, attribute: 'version', from: 2 }])).toEqual([0]);
    expect(await transact(database, [{ count: KEY, attribute: 'version', from: 3 }])).toEqual([]);
    expect([...(await itemsOf(database)).values()]).toEqual([{ ...KEY, version: 4 }]);
  });

  it('takes away what is there, and tells where nothing is', async () => {
    const database = await table.another();
    await transact(database, [{ put: KEY }]);

    expect(await transact(database, [{ remove: KEY, when: 'there' }])).toEqual([]);
    expect(await transact(database, [{ remove: KEY, when: 'there' }])).toEqual([0]);
    expect(await transact(database, [{ put: { ...KEY, body: '1' }, when: 'there' }])).toEqual([0]);
  });

  it('adds to numbers, from 0 on', async () => {
    const database = await table.another();
    await transact(database, [{ add: KEY, numbers: { one: 2, other: -1 } }]);
    await transact(database, [{ add: KEY, numbers: { one: -3, third: 1 } }]);

    expect([...(await itemsOf(database)).values()]).toEqual([{ ...KEY, one: -1, other: -1, third: 1 }]);
  });

  it('fails where the table will not have it', async () => {
    await expect(transact(table.database, [{ put: KEY }, { remove: KEY }])).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('counts each of many at once', async () => {
    const database = await table.another();

    await Promise.all(
      Array.from({ length: 10 }, async () => transact(database, [{ count: KEY, attribute: 'version' }])),
    );

    expect([...(await itemsOf(database)).values()]).toEqual([{ ...KEY, version: 10 }]);
  });
});
