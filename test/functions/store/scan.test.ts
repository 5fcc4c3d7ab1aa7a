import { describe, expect, it } from 'vitest';
import { FIRST_REVISION, refOf, scanParams, TASKS, taskOf } from '../../../functions/store/scan.ts';

describe('scanParams', () => {
  it('asks for what begins in some ways, consistently', () => {
    expect(scanParams('record', { prefixes: ['a#', 'b#'], sort: null, from: null }, null)).toEqual({
      TableName: 'record',
      ConsistentRead: true,
      Limit: 1000,
      FilterExpression: '(begins_with(#partition, :prefix0) OR begins_with(#partition, :prefix1))',
      ExpressionAttributeNames: { '#partition': 'pk' },
      ExpressionAttributeValues: { ':prefix0': 'a#', ':prefix1': 'b#' },
    });
  });

  it('asks for one sort key, for what sorts after something, and goes on after a key', () => {
    const query = { prefixes: ['a#'], sort: FIRST_REVISION, from: { attribute: 'recordedAt', value: '2030' } };
    expect(scanParams('record', query, { pk: 'p', sk: 's' })).toEqual({
      TableName: 'record',
      ConsistentRead: true,
      Limit: 1000,
      FilterExpression: '(begins_with(#partition, :prefix0)) AND #sort = :sort AND #attribute >= :value',
      ExpressionAttributeNames: { '#partition': 'pk', '#sort': 'sk', '#attribute': 'recordedAt' },
      ExpressionAttributeValues: { ':prefix0': 'a#', ':sort': 'revision#00000001', ':value': '2030' },
      ExclusiveStartKey: { pk: 'p', sk: 's' },
    });
  });
});

describe('refOf and taskOf', () => {
  it('tell what an item is of', () => {
    expect(refOf({ pk: 'truth#Claim#a%23b', sk: FIRST_REVISION })).toEqual([{ type: 'Claim', key: 'a#b' }]);
    expect(refOf({ pk: 'truth#Fact#a', sk: FIRST_REVISION })).toEqual([]);
    expect([TASKS.prefixes, taskOf({ pk: 'task#one', sk: 'task' })]).toEqual([['task#'], 'one']);
  });
});
