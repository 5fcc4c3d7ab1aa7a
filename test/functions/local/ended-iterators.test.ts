import { PutCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { AbstractLevel, AbstractValueIterator } from 'abstract-level';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openEmbeddedTable, type TestTable } from '../../support/table.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openEmbeddedTable();
  const { client, tableName: TableName } = table.database;
  for (const sk of ['1', '2', '3']) await client.send(new PutCommand({ TableName, Item: { pk: 'truth', sk } }));
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => table.close());

describe('an iterator of the embedded table', () => {
  it.each<readonly [string, Partial<QueryCommandInput>]>([
    ['at its end', {}],
    ['before its end', { Limit: 1 }],
  ])('is closed when a query stops %s', async (_, input) => {
    const values = vi.spyOn(AbstractLevel.prototype, 'values');
    const { client, tableName } = table.database;
    await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'truth' },
        ...input,
      }),
    );
    const read = values.mock.results
      .map(({ value }): unknown => value)
      .filter((value) => value instanceof AbstractValueIterator);
    expect(read).toHaveLength(1);
    // What was not closed could be asked for its next value.
    await expect(read[0]?.next()).rejects.toMatchObject({ code: 'LEVEL_ITERATOR_NOT_OPEN' });
  });
});
