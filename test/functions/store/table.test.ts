import { describe, expect, it } from 'vitest';
import { tableDefinition } from '../../../functions/store/table.ts';

describe('tableDefinition', () => {
  it('is a table of partitions and sort keys, paid by request', () => {
    expect(tableDefinition('record')).toEqual({
      TableName: 'record',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
  });
});
