import { describe, expect, it } from 'vitest';
import { asideParams } from '../../../functions/store/aside.ts';

describe('asideParams', () => {
  it('has what was said last, since when, and once more', () => {
    expect(asideParams('record', { task: 'id' }, { error: 'Gone.', now: 0 })).toEqual({
      TableName: 'record',
      Key: { pk: expect.stringMatching(/^aside#[0-3]$/), sk: 'task#id' },
      UpdateExpression: 'SET #error = :error, #since = if_not_exists(#since, :now) ADD #attempts :one',
      ExpressionAttributeNames: { '#error': 'error', '#since': 'since', '#attempts': 'attempts' },
      ExpressionAttributeValues: { ':error': 'Gone.', ':now': '1970-01-01T00:00:00.000Z', ':one': 1 },
    });
  });
});
