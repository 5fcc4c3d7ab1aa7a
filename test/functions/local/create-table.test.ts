import { describe, expect, it } from 'vitest';
import { createTable } from '../../../functions/local/create-table.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { firstRevision, sampleSource } from '../../support/sample-entries.ts';
import { openTable } from '../../support/table.ts';

describe('createTable', () => {
  it('leaves a table that is there as it is', async () => {
    const { database, close } = await openTable();
    const { truth } = createStore(database);
    await truth.append(firstRevision(sampleSource('paper')));

    await createTable(database);

    expect(await truth.latest({ type: 'Source', key: 'paper' })).toEqual(firstRevision(sampleSource('paper')));
    await close();
  });

  it('fails where the table cannot be', async () => {
    const { database, close } = await openTable();

    await expect(createTable({ ...database, tableName: 'no such name!' })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await close();
  });
});
