import { describe, expect, it } from 'vitest';
import { createTable } from '../../../functions/local/create-table.ts';
import { openStore } from '../../../functions/operations/ledger/open-store.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { append } from '../../support/derived.ts';
import { sampleSource } from '../../support/sample-entries.ts';
import { openTable } from '../../support/table.ts';

describe('createTable', () => {
  it('leaves a table that is there as it is', async () => {
    const { database, close } = await openTable();
    const { ledger, truth } = openStore(createStore(database));
    await append({ ledger }, [sampleSource('paper')]);
    const written = await truth.latest({ type: 'Source', key: 'paper' });

    await createTable(database);

    expect(written).toMatchObject({ number: 1, entry: sampleSource('paper') });
    expect(await truth.latest({ type: 'Source', key: 'paper' })).toEqual(written);
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
