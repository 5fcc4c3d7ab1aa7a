import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { readPublications } from '../../../functions/store/publications.ts';
import { countingCalls } from '../../support/count-calls.ts';
import { latest } from '../../support/numbers.ts';
import { putVerdict } from '../../support/put-derived.ts';
import { sampleClaim, samplePage, samplePublication, sampleVerdict } from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

describe('readPublications', () => {
  it('costs one Query, however many there are', async () => {
    const database = await table.another();
    const store = createStore(database);
    const { value } = sampleVerdict();
    for (const version of [1, 2, 3, 4, 5]) {
      const publication = samplePublication(value, { version });
      const verdict = { ...sampleVerdict(), version, effect: '' };
      await putVerdict(store, { ...samplePage(sampleClaim('claim')), verdict, publication });
    }

    const { result, calls } = await countingCalls(database, async () =>
      readPublications(database, { type: 'Claim', key: 'claim' }, latest(2, 4)),
    );

    expect(result.map(({ version }) => version)).toEqual([4, 3]);
    expect(calls).toEqual({ QueryCommand: 1 });
  });
});
