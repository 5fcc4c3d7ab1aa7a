import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../functions/operations/ports.ts';
import { checkList, pageQuery } from '../../../functions/store/claim-page.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { stretchQueries } from '../../../functions/store/read-slice.ts';
import { type Calls, countingCalls } from '../../support/count-calls.ts';
import { putContent, putPage, putVerdict } from '../../support/put-derived.ts';
import {
  firstRevision,
  publishing,
  sampleCheck,
  sampleClaim,
  sampleConcept,
  sampleHead,
  samplePage,
  samplePublication,
  sampleSource,
  sampleVerdict,
} from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

const PARTITION = 'derived#Claim#truce/1';

describe('pageQuery', () => {
  it('is one Query for the claim, its verdict and its checks', () => {
    const range = { from: '0#current', to: '2#check#~' };
    expect(pageQuery('truce/1', 20)).toEqual({ partition: PARTITION, range, limit: 23 });
  });
});

describe('checkList', () => {
  it('is one Query for checks alone, from any of them on, backwards or not', () => {
    const stretch = { from: '0#a', to: null, backwards: false, limit: 22 };
    const query = {
      partition: PARTITION,
      range: { from: '2#check#0#a', to: '2#check#~' },
      limit: 22,
      grows: true,
      backwards: false,
    };
    expect(stretchQueries(checkList('truce/1'), stretch)).toEqual([query]);
    expect(stretchQueries(checkList('truce/1'), { ...stretch, from: null, backwards: true })).toEqual([
      { ...query, range: { from: '2#check#', to: '2#check#~' }, backwards: true },
    ]);
  });
});

describe('a claim’s page, with all that it names', () => {
  it('costs one Query and one BatchGet, whatever the size of the record', async () => {
    const checks = Array.from({ length: 150 }, (_, number) => sampleCheck('claim', `other ${number}`));
    const named = [sampleSource('source'), sampleConcept('paper'), sampleConcept('somebody'), sampleClaim('other 1')];
    const store = createStore(table.database);
    await Promise.all(named.map((entry) => putContent(store, firstRevision(entry))));
    await putPage(store, samplePage(sampleClaim('claim'), { checks, verdict: sampleVerdict(checks.slice(0, 100)) }));

    const { result, calls } = await countingCalls(table.database, (database) => readPage(createStore(database)));

    expect(result).toEqual({ checks: 20, entries: 4 });
    expect(calls).toEqual({ QueryCommand: 1, BatchGetItemCommand: 1 });
  });
});

describe('deriving a claim’s page', () => {
  it('costs a turn and a Query, and a transaction where something differs; one call more where it is counted, or told', async () => {
    const database = await table.another();
    const store = createStore(database);
    const checks = Array.from({ length: 20 }, (_, number) => sampleCheck('claim', `other ${number}`));
    const lists = [{ by: 'ALL' }, { by: 'CLAIMANT', key: 'somebody' }] as const;
    const plain = samplePage(sampleClaim('claim'), { checks, lists });
    const published = { ...plain, publication: publishing(samplePublication(plain.verdict.value)) };
    const callsOf = async (page: typeof plain): Promise<Calls> =>
      (await countingCalls(database, async () => putVerdict(store, page))).calls;

    const counted = { BatchGetItemCommand: 1, TransactWriteItemsCommand: 1 };
    expect(await callsOf(plain)).toEqual({ UpdateItemCommand: 1, QueryCommand: 1, ...counted });
    expect(await callsOf(plain)).toEqual({ UpdateItemCommand: 1, QueryCommand: 1 });
    expect(await callsOf(published)).toEqual({ UpdateItemCommand: 1, QueryCommand: 2, TransactWriteItemsCommand: 1 });
  });

  it('writes what differs, and keeps with the verdict by what it was derived', async () => {
    const database = await table.another();
    const store = createStore(database);
    await putVerdict(store, samplePage(sampleClaim('claim'), { head: sampleHead(4) }));

    expect([...(await itemsOf(database)).values()].filter(({ pk }) => pk === 'derived#Claim#claim')).toEqual([
      {
        pk: 'derived#Claim#claim',
        sk: '1#verdict#000',
        body: JSON.stringify({ verdict: sampleVerdict().value, publishers: {} }),
        parts: 1,
        stamp: expect.any(String),
        effect: 'effect',
        head: 4,
        ruleSet: 1,
        version: 1,
      },
      { pk: 'derived#Claim#claim', sk: '3#places#000', body: expect.any(String), settled: true },
    ]);
  });
});

async function readPage({
  derivations,
}: Pick<Store, 'derivations'>): Promise<{ readonly checks: number; readonly entries: number }> {
  const page = await derivations.claimPage('claim', 20);
  const entries = await derivations.entries([
    { type: 'Source', key: 'source' },
    { type: 'Concept', key: 'paper' },
    { type: 'Concept', key: 'somebody' },
    { type: 'Claim', key: 'other 1' },
  ]);
  return { checks: page?.checks.items.length ?? 0, entries: entries.length };
}
