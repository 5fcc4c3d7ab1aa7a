import { describe, expect, it } from 'vitest';
import { verifyEntry } from '../../../../functions/operations/ledger/verify-entry.ts';
import { aConcept } from '../../../support/entries.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { recordAll, writerTo } from '../../../support/writer.ts';

const ref = { type: 'Concept', key: 'a' } as const;

describe('verifyEntry', () => {
  it('verifies all that there is against what was derived from', async () => {
    const { ledger, ...store } = createMemoryStore();
    const [revision] = await recordAll(writerTo({ ledger, ...store }), [aConcept('a')]);
    const head = { number: 1, hash: revision?.hash ?? '' };
    const sound = { revisions: 1, redacted: [], head, problems: [] };

    expect(await verifyEntry({ ledger, derivations: { heads: async () => [null] } }, ref)).toEqual(sound);
    expect(await verifyEntry({ ledger, derivations: { heads: async () => [head] } }, ref)).toEqual(sound);
    expect(await verifyEntry({ ledger, derivations: { heads: async () => [{ number: 2, hash: 'x' }] } }, ref)).toEqual({
      ...sound,
      problems: [{ number: 2, kind: 'TRUNCATED' }],
    });
  });

  it('counts what cannot be read, and names it', async () => {
    const { ledger, ...store } = createMemoryStore();
    const [revision] = await recordAll(writerTo({ ledger, ...store }), [aConcept('a')]);
    await ledger.append(ref, { number: 2, format: 3, recordedAt: '2031-01-01T00:00:00.000Z' });

    expect(await verifyEntry({ ledger, derivations: { heads: async () => [null] } }, ref)).toEqual({
      revisions: 2,
      redacted: [],
      head: { number: 1, hash: revision?.hash },
      problems: [{ number: 2, kind: 'UNREADABLE' }],
    });
  });

  it('has nothing to verify where nothing is', async () => {
    const { ledger } = createMemoryStore();

    expect(await verifyEntry({ ledger, derivations: { heads: async () => [null] } }, ref)).toEqual({
      revisions: 0,
      redacted: [],
      head: null,
      problems: [],
    });
  });
});
