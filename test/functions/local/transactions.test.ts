import { describe, expect, it } from 'vitest';
import { type Ask, transactWrite } from '../../../functions/local/transactions.ts';

const KEY = { pk: { S: 'p' }, sk: { S: 's' } };
const OTHER = { pk: { S: 'p' }, sk: { S: 't' } };
const IN_TURN = {
  ConditionExpression: '#attribute = :value',
  ExpressionAttributeNames: { '#attribute': 'order' },
  ExpressionAttributeValues: { ':value': { N: '3' } },
};
const FREE = {
  ConditionExpression: 'attribute_not_exists(#attribute)',
  ExpressionAttributeNames: { '#attribute': 'pk' },
};

/** An emulator that has some items, and takes down what it is asked. */
function emulator(items: readonly object[]): { readonly ask: Ask; readonly asked: readonly unknown[] } {
  const asked: unknown[] = [];
  const ask: Ask = async (operation, input) => {
    asked.push([operation, input]);
    const answer = operation === 'BatchGetItem' ? { Responses: { record: items } } : {};
    return { status: 200, body: JSON.stringify(answer) };
  };
  return { ask, asked };
}

async function transacting(
  items: readonly object[],
  actions: readonly object[],
): Promise<{ readonly status: number; readonly answer: unknown; readonly asked: readonly unknown[] }> {
  const { ask, asked } = emulator(items);
  const { status, body } = await transactWrite(ask, JSON.stringify({ TransactItems: actions }));
  return { status, answer: JSON.parse(body), asked };
}

describe('transactWrite', () => {
  it('asks whether the conditions hold, and then does it all', async () => {
    const update = { TableName: 'record', Key: OTHER, UpdateExpression: 'ADD #attribute :one' };
    const gone = { pk: { S: 'p' }, sk: { S: 'gone' } };

    const { status, answer, asked } = await transacting(
      [{ ...KEY, order: { N: '3' } }],
      [
        { Put: { TableName: 'record', Item: { ...KEY, order: { N: '3' } }, ...IN_TURN } },
        { Delete: { TableName: 'record', Key: gone } },
        { Update: update },
      ],
    );

    expect([status, answer]).toEqual([200, {}]);
    expect(asked).toEqual([
      ['BatchGetItem', { RequestItems: { record: { Keys: [KEY], ConsistentRead: true } } }],
      ['UpdateItem', update],
      [
        'BatchWriteItem',
        {
          RequestItems: {
            record: [{ PutRequest: { Item: { ...KEY, order: { N: '3' } } } }, { DeleteRequest: { Key: gone } }],
          },
        },
      ],
    ]);
  });

  it('does nothing where a condition does not hold, and says which', async () => {
    const { status, answer, asked } = await transacting(
      [{ ...KEY, order: { N: '4' } }],
      [
        { ConditionCheck: { TableName: 'record', Key: KEY, ...IN_TURN } },
        { Put: { TableName: 'record', Item: OTHER, ...FREE } },
      ],
    );

    expect(status).toBe(400);
    expect(answer).toEqual({
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      Message:
        'Transaction cancelled, please refer cancellation reasons for specific reasons [ConditionalCheckFailed, None]',
      CancellationReasons: [
        { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' },
        { Code: 'None' },
      ],
    });
    expect(asked).toHaveLength(1);
  });

  it('takes what is there for not free', async () => {
    const { answer } = await transacting([KEY], [{ Put: { TableName: 'record', Item: KEY, ...FREE } }]);

    expect(answer).toMatchObject({ CancellationReasons: [{ Code: 'ConditionalCheckFailed' }] });
  });

  it('takes away what is there, and nothing else', async () => {
    const there = { ...FREE, ConditionExpression: 'attribute_exists(#attribute)' };
    const remove = [{ Delete: { TableName: 'record', Key: KEY, ...there } }];

    expect((await transacting([KEY], remove)).status).toBe(200);
    expect((await transacting([], remove)).answer).toMatchObject({
      CancellationReasons: [{ Code: 'ConditionalCheckFailed' }],
    });
  });

  it.each([
    ['nothing', [], 'A transaction has 1 to 100 actions.'],
    [
      'more than a hundred actions',
      Array.from({ length: 101 }, (_, number) => ({
        Put: { TableName: 'record', Item: { ...KEY, sk: { S: `${number}` } } },
      })),
      'A transaction has 1 to 100 actions.',
    ],
    [
      'two actions on one item',
      [{ Put: { TableName: 'record', Item: KEY } }, { Delete: { TableName: 'record', Key: KEY } }],
      'Transaction request cannot include multiple operations on one item',
    ],
    [
      'more than 4 MB',
      Array.from({ length: 11 }, (_, number) => ({
        Put: { TableName: 'record', Item: { ...KEY, sk: { S: `${number}` }, body: { S: 'x'.repeat(400_000) } } },
      })),
      'A transaction has at most 4194304 bytes.',
    ],
    [
      'a condition that it does not know',
      [{ Put: { TableName: 'record', Item: KEY, ConditionExpression: 'attribute_exists(pk)' } }],
      'This emulator does not know: attribute_exists(pk)',
    ],
  ])('refuses %s', async (_, actions, message) => {
    const { status, answer, asked } = await transacting([], actions);

    expect(status).toBe(400);
    expect(answer).toEqual({ __type: 'com.amazonaws.dynamodb.v20120810#ValidationException', message });
    expect(asked).toEqual([]);
  });

  it('says what the emulator refuses', async () => {
    const refusal = { status: 400, body: '{"__type":"ValidationException"}' };
    const body = JSON.stringify({ TransactItems: [{ Put: { TableName: 'record', Item: KEY } }] });

    expect(await transactWrite(async () => refusal, body)).toEqual(refusal);
  });
});
