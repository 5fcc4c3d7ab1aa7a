import { describe, expect, it } from 'vitest';
import { bodyOf, keyAt, nameOf } from '../../../functions/store/items.ts';
import { isMemory, remembered, unsettleParams } from '../../../functions/store/memories.ts';

const KEY = keyAt('derived#Claim#a', '4#places#000');

describe('remembered', () => {
  it('tells where items stand', () => {
    expect(remembered({ ...KEY, ...bodyOf([['p', 's', 'digest']]) })).toEqual([nameOf(keyAt('p', 's'))]);
  });

  it.each(['', '{', '{}', '[1]', '[["p","s"]]', '[["p","s",1]]'])('is null where %j was written', (body) => {
    expect(remembered({ ...KEY, body })).toBe(null);
  });
});

describe('isMemory', () => {
  it('knows both memories of a page', () => {
    const sorts = ['3#places#000', '4#places#001', '0#current', '2#check#000000'];
    expect(sorts.map((sort) => isMemory(keyAt('p', sort)))).toEqual([true, true, false, false]);
  });
});

describe('unsettleParams', () => {
  it('changes nothing but that, where there is a memory', () => {
    expect(unsettleParams('record', { ...KEY })).toEqual({
      TableName: 'record',
      Key: KEY,
      UpdateExpression: 'SET #settled = :no',
      ConditionExpression: 'attribute_exists(#partition)',
      ExpressionAttributeNames: { '#settled': 'settled', '#partition': 'pk' },
      ExpressionAttributeValues: { ':no': false },
    });
  });
});
