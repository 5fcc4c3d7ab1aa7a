import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EMPTY_SLICE } from '../../../functions/operations/slices.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { append } from '../../support/derived.ts';
import { sampleClaim, sampleConcept } from '../../support/sample-entries.ts';
import { streamEvent } from '../../support/stream-event.ts';
import { openTable, type TestTable } from '../../support/table.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
  vi.stubEnv('TABLE_NAME', table.database.tableName);
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', table.endpoint);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await table.close();
});

describe('the projector', () => {
  it('derives the page of a claim that was written, and what its claimant is', async () => {
    const store = createStore(table.database);
    await append(store, [sampleConcept('somebody'), sampleClaim('truce/1')]);
    const { handler } = await import('../../../functions/handlers/projector.ts');

    const response = await handler(streamEvent(['truth#Concept#somebody', 'truth#Claim#truce/1']), {
      getRemainingTimeInMillis: () => 120_000,
    });

    expect(response).toEqual({ batchItemFailures: [] });
    expect(await store.derivations.vocabulary()).toEqual([sampleConcept('somebody')]);
    expect(await store.derivations.claimPage('truce/1', 20)).toMatchObject({
      claim: sampleClaim('truce/1'),
      head: { number: 1, hash: expect.any(String) },
      verdict: { value: { rating: 'NOT_ENOUGH_EVIDENCE' } },
      checks: EMPTY_SLICE,
    });
  });
});
