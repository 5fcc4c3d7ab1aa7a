import { afterAll, beforeAll, describe } from 'vitest';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { describeStore } from './contract.ts';

describe('the store on DynamoDB', () => {
  let table: TestTable;

  beforeAll(async () => {
    table = await openTable();
  });

  afterAll(async () => {
    await table.close();
  });

  describeStore(async () => createStore(await table.another()));
});
