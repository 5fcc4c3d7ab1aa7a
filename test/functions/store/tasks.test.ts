import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putTask } from '../../../functions/store/tasks.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

describe('putTask', () => {
  it('puts one item into a partition of its own', async () => {
    const database = await table.another();
    const task = { of: 'DERIVE', refs: [{ type: 'Claim', key: 'claim' }], causes: [null] } as const;

    const id = await putTask(database, task);

    expect([...(await itemsOf(database)).values()]).toEqual([
      { pk: `task#${id}`, sk: 'task', body: JSON.stringify(task) },
    ]);
  });

  it('fails where there is more in a task than an item takes', async () => {
    const refs = Array.from(
      { length: 2000 },
      (_, number) => ({ type: 'Claim', key: `${number}${'k'.repeat(190)}` }) as const,
    );

    await expect(putTask(table.database, { of: 'DERIVE', refs, causes: [] })).rejects.toThrow(
      /^A task has \d+ bytes; 300000 can be kept\.$/,
    );
  });
});
