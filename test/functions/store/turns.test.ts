import { describe, expect, it } from 'vitest';
import { inTurn, turnOf, turnParams } from '../../../functions/store/turns.ts';

const GUARD = { pk: 'p', sk: 's' };

describe('turnParams', () => {
  it('raises the number on the item, and asks for all that this holds', () => {
    expect(turnParams('record', GUARD)).toEqual({
      TableName: 'record',
      Key: GUARD,
      UpdateExpression: 'ADD #order :one',
      ExpressionAttributeNames: { '#order': 'order' },
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'ALL_NEW',
    });
  });
});

describe('turnOf', () => {
  it('is 0 where nobody has taken one', () => {
    expect([{ ...GUARD, order: 3 }, GUARD, undefined].map(turnOf)).toEqual([3, 0, 0]);
  });
});

describe('inTurn', () => {
  it('is the condition that nobody has taken a later one', () => {
    expect(inTurn(3)).toEqual({ attribute: 'order', is: 3 });
  });
});
