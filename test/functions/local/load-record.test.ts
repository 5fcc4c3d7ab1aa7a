import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../functions/domain/record.ts';
import { loadRecord } from '../../../functions/local/load-record.ts';
import { verifyEntry } from '../../../functions/operations/ledger/verify-entry.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { sampleClaim, sampleConcept } from '../../support/sample-entries.ts';

const NOW = Date.UTC(2026, 1, 6);

describe('loadRecord', () => {
  it('puts every entry on the record and derives what follows', async () => {
    const store = createMemoryStore();
    const entries: readonly Entry[] = [sampleClaim('claim'), sampleConcept('somebody')];

    await loadRecord(store, entries, NOW);

    expect(await store.truth.latest({ type: 'Claim', key: 'claim' })).toEqual({
      type: 'Claim',
      key: 'claim',
      number: 1,
      format: 2,
      kind: 'RECORDED',
      retracted: false,
      redacted: [],
      corrections: [],
      recordedAt: '2026-02-06T00:00:00.000Z',
      editor: { id: 'local', name: null },
      contentHash: expect.any(String),
      previousHash: null,
      hash: expect.any(String),
      entry: sampleClaim('claim'),
      reason: null,
    });
    expect(await verifyEntry(store, { type: 'Claim', key: 'claim' })).toMatchObject({ revisions: 1, problems: [] });
    expect(await store.derivations.claimPage('claim', 20)).toMatchObject({
      verdict: { value: { rating: 'NOT_ENOUGH_EVIDENCE' } },
    });
  });

  it('leaves an entry that is on the record as it is', async () => {
    const store = createMemoryStore();
    await loadRecord(store, [sampleConcept('somebody')], NOW);

    await loadRecord(store, [{ ...sampleConcept('somebody'), prefLabel: { en: 'changed' } }], NOW + 1);

    expect(await store.derivations.vocabulary()).toEqual([sampleConcept('somebody')]);
  });

  it('puts nothing on the record where an entry is too large to be kept', async () => {
    const store = createMemoryStore();
    const large = { ...sampleConcept('large'), description: { en: 'ж'.repeat(60_000) } };

    await expect(loadRecord(store, [sampleConcept('small'), large], NOW)).rejects.toThrow(
      'Concept "large" has 120168 bytes; 100000 can be kept.',
    );
    expect(await store.ledger.history({ type: 'Concept', key: 'small' })).toEqual([]);
  });
});
