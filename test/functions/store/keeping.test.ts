import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../functions/store/database.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { putFed, putKept, putRequests, readRequests, readTold } from '../../../functions/store/keeping.ts';
import { isEmpty, scan } from '../../../functions/store/scan.ts';
import { collected } from '../../support/collected.ts';
import { latest } from '../../support/numbers.ts';
import { aPublication, fed } from '../../support/published.ts';
import { openTable, type TestTable } from '../../support/table.ts';

const CLAIM = { type: 'Claim', key: 'a#b' } as const;
const QUOTES = [
  { ...CLAIM, number: 1 },
  { type: 'Concept', key: 'mayor', number: 2 },
] as const;

let table: TestTable;
let database: Database;
beforeAll(async () => {
  table = await openTable();
  ({ database } = table);
});
afterAll(async () => {
  await table.close();
});

describe('what is kept', () => {
  it('is what was put there', async () => {
    const { kept } = createStore(database);
    expect([await isEmpty(database), await readTold(database, CLAIM), await readRequests(database, CLAIM)]).toEqual([
      true,
      0,
      [],
    ]);
    const requests = [
      { id: 'one', note: { inputHash: 'x', number: 1 } },
      { id: 'two', note: { inputHash: 'y' } },
    ];
    const publications = [aPublication('first'), aPublication('second', { version: 2, quotes: QUOTES })];
    await putRequests(database, CLAIM, requests);
    await putKept(database, CLAIM, { told: 3, publications });
    await putKept(database, { type: 'Claim', key: 'untold' }, { told: 0, publications: [] });
    await putFed(database, [fed(1, 1), fed(1, 2), fed(7, 1)]);

    expect(await readRequests(database, CLAIM)).toEqual(requests);
    expect(await readTold(database, CLAIM)).toBe(3);
    expect(await kept.verdicts(CLAIM.key, latest(5))).toEqual(publications.toReversed());
    expect(await kept.quoting({ type: 'Concept', key: 'mayor' })).toEqual([CLAIM]);
    expect(await kept.quoting(CLAIM)).toEqual([]);
    expect(await kept.feed([0, 0, 0, 0, 0, 0, 0, 0], 5)).toEqual([fed(1, 1), fed(1, 2), fed(7, 1)]);
    expect(await isEmpty(database)).toBe(false);
    const pages = await collected(
      scan(database, { prefixes: ['truth#', 'kept#feed#7'], sort: null, from: null }, null),
    );
    expect(pages.flatMap(({ items }) => items.map(({ pk }) => pk)).toSorted()).toEqual([
      'kept#feed#7',
      'truth#Claim#a%23b',
      'truth#Claim#a%23b',
    ]);
  });
});
