import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../functions/operations/ports.ts';
import { claimPageQueries } from '../../../functions/store/claim-page.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { countingCalls } from '../../support/count-calls.ts';
import {
  firstRevision,
  sampleCheck,
  sampleClaim,
  sampleConcept,
  samplePage,
  sampleSource,
  sampleVerdict,
} from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

describe('claimPageQueries', () => {
  it('is one Query for the claim, its verdict and its checks', () => {
    expect(claimPageQueries('truce/1', { first: 20, after: null })).toEqual([
      { partition: 'derived#Claim#truce/1', range: { from: '0#current', to: '2#check#~' }, limit: 23 },
    ]);
  });

  it('is two where it begins after a check', () => {
    expect(claimPageQueries('truce/1', { first: 20, after: '000019' })).toEqual([
      { partition: 'derived#Claim#truce/1', range: { from: '0#current', to: '2#check#' }, limit: null },
      { partition: 'derived#Claim#truce/1', range: { from: '2#check#000019\u0000', to: '2#check#~' }, limit: 21 },
    ]);
  });
});

describe('a claim’s page, with all that it names', () => {
  it('costs one Query and one BatchGet, whatever the size of the record', async () => {
    const checks = Array.from({ length: 150 }, (_, number) => sampleCheck('claim', `other ${number}`));
    const named = [sampleSource('source'), sampleConcept('paper'), sampleConcept('somebody'), sampleClaim('other 1')];
    const { projection } = createStore(table.database);
    await Promise.all(named.map((entry) => projection.putEntry(firstRevision(entry), [])));
    await projection.putClaimPage(
      samplePage(sampleClaim('claim'), { checks, verdict: sampleVerdict(checks.slice(0, 100)) }),
    );

    const { result, calls } = await countingCalls(table.database, (database) => readPage(createStore(database)));

    expect(result).toEqual({ checks: 20, entries: 4 });
    expect(calls).toEqual({ QueryCommand: 1, BatchGetItemCommand: 1 });
  });
});

async function readPage({
  derivations,
}: Pick<Store, 'derivations'>): Promise<{ readonly checks: number; readonly entries: number }> {
  const page = await derivations.claimPage('claim', { first: 20, after: null });
  const entries = await derivations.entries([
    { type: 'Source', key: 'source' },
    { type: 'Concept', key: 'paper' },
    { type: 'Concept', key: 'somebody' },
    { type: 'Claim', key: 'other 1' },
  ]);
  return { checks: page?.checks.items.length ?? 0, entries: entries.length };
}
