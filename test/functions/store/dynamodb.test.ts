import { afterAll, beforeAll, describe } from 'vitest';
import { createTable } from '../../../functions/local/create-table.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { type EmbeddedTable, startEmbeddedTable } from '../../support/dynalite.ts';
import { describeStore } from './contract.ts';

let table: EmbeddedTable;
let tables = 0;

beforeAll(async () => {
  table = await startEmbeddedTable();
});

afterAll(async () => {
  await table.close();
});

describe('the store on an embedded DynamoDB', () => {
  describeStore(async () => {
    tables += 1;
    const database = { ...table.database, tableName: `record-${tables}` };
    await createTable(database);
    return createStore(database);
  });
});
