import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../functions/domain/record.ts';
import { loadRecord } from '../../../functions/local/load-record.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { sampleClaim, sampleConcept } from '../../support/sample-entries.ts';

const NOW = Date.UTC(2026, 1, 6);

describe('loadRecord', () => {
  it('puts every entry on the record and derives what follows', async () => {
    const store = createMemoryStore();
    const entries: readonly Entry[] = [sampleClaim('claim'), sampleConcept('somebody')];

    await loadRecord(store, entries, NOW);

    expect(await store.truth.latest({ type: 'Claim', key: 'claim' })).toEqual({
      number: 1,
      entry: sampleClaim('claim'),
      recordedAt: '2026-02-06T00:00:00.000Z',
      editor: 'local',
      reason: null,
    });
    expect(await store.derivations.claimPage('claim', { first: 20, after: null })).toMatchObject({
      verdict: { value: { rating: 'NOT_ENOUGH_EVIDENCE' } },
    });
  });

  it('leaves an entry that is on the record as it is', async () => {
    const store = createMemoryStore();
    await loadRecord(store, [sampleConcept('somebody')], NOW);

    await loadRecord(store, [{ ...sampleConcept('somebody'), prefLabel: { en: 'changed' } }], NOW + 1);

    expect(await store.derivations.vocabulary()).toEqual([sampleConcept('somebody')]);
  });
});
