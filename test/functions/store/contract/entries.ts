import { describe, expect, it } from 'vitest';
import type { ConceptKind, Entry } from '../../../../functions/domain/record.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { putContent, putPage, putStatus } from '../../../support/put-derived.ts';
import {
  firstRevision,
  sampleClaim,
  sampleCommitment,
  sampleConcept,
  sampleHead,
  samplePage,
  sampleSource,
  sampleStatus,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const KINDS: readonly ConceptKind[] = ['AGENT', 'ACTION', 'TARGET', 'PLACE', 'PROPERTY', 'UNIT'];

export function describeEntries(open: OpenStore): void {
  describe('entries', () => {
    it('gives back the current content of entries of any type, each once, and leaves out what is not on the record', async () => {
      const entries: readonly Entry[] = [
        sampleClaim('same key'),
        sampleConcept('same key'),
        sampleSource('same key'),
        sampleCommitment('same key'),
        { type: 'Event', key: 'same key', prefLabel: { en: 'event' } },
        {
          type: 'EditorCheck',
          key: 'same key',
          claim: 'one',
          against: 'other',
          under: null,
          relation: 'SUPPORTS',
          rationale: 'because',
        },
      ];
      const store = await storeWith(open, entries);

      const found = await store.derivations.entries([
        ...entries.map(({ type, key }) => ({ type, key })),
        { type: 'Claim', key: 'same key' },
        { type: 'Claim', key: 'unknown' },
        { type: 'Claim', key: '' },
        { type: 'Claim', key: 'k'.repeat(201) },
        { type: 'Claim', key: '\ud800' },
      ]);

      expect(byType(found)).toEqual(byType(entries));
      expect(await store.derivations.entries([])).toEqual([]);
    });

    it('finds more than a hundred at once, with keys as long as keys may be', async () => {
      const entries = Array.from({ length: 230 }, (_, index) =>
        sampleSource('𝔎'.repeat(197) + `${index}`.padStart(3, '0')),
      );
      const store = await storeWith(open, entries);

      const found = await store.derivations.entries(entries);

      expect(found.map(({ key }) => key).toSorted()).toEqual(entries.map(({ key }) => key).toSorted());
    });

    it('has the content that was put last', async () => {
      const store = await storeWith(open, [sampleConcept('concept', 'UNIT')]);
      const revised = { ...sampleConcept('concept', 'PLACE'), broader: ['other'] };

      await putContent(store, { ...firstRevision(revised), number: 2 });

      expect(await store.derivations.entries([{ type: 'Concept', key: 'concept' }])).toEqual([revised]);
      expect(await store.derivations.vocabulary()).toEqual([revised]);
    });

    it('keeps numbers of any size', async () => {
      const claim = {
        ...sampleClaim('claim', -8.64e15, 8.64e15),
        statement: {
          type: 'Figure' as const,
          subject: 'subject',
          property: 'property',
          quantity: { value: 1.7e308, bound: 'EXACTLY' as const, unit: 'unit', sides: null },
          time: null,
        },
      };
      const store = await storeWith(open, [claim]);

      expect(await store.derivations.entries([{ type: 'Claim', key: 'claim' }])).toEqual([claim]);
    });
  });

  describe('heads', () => {
    it('have the revisions of which the current contents were derived last, by themselves or with a page', async () => {
      const { derivations, projection } = await storeWith(open, [sampleClaim('claim'), sampleSource('source')]);
      const first = firstRevision(sampleSource('source'));
      const claim = { type: 'Claim', key: 'claim' } as const;

      expect(await derivations.heads([{ type: 'Source', key: 'source' }])).toEqual([{ number: 1, hash: first.hash }]);
      await putPage({ projection }, samplePage(sampleClaim('claim'), { head: sampleHead(2) }));
      expect(await derivations.heads([claim])).toEqual([sampleHead(2)]);
      await putContent({ projection }, { ...firstRevision(sampleClaim('claim')), number: 3, hash: 'third' });
      expect(await derivations.heads([claim, { type: 'Source', key: 'source' }, claim])).toEqual([
        { number: 3, hash: 'third' },
        { number: 1, hash: first.hash },
        { number: 3, hash: 'third' },
      ]);
    });

    it('are null for what is not on the record', async () => {
      const { derivations } = await storeWith(open, [sampleSource('source')]);
      const refs = ['source', '', '\ud800', 'k'.repeat(3000)].map((key) => ({ type: 'Claim' as const, key }));

      expect(await derivations.heads(refs)).toEqual(refs.map(() => null));
      expect(await derivations.heads([])).toEqual([]);
    });
  });

  describe('vocabulary', () => {
    it('has every concept of every kind', async () => {
      const concepts = KINDS.flatMap((kind) => [
        sampleConcept(`${kind} one`, kind),
        sampleConcept(`${kind} two`, kind),
      ]);
      const store = await storeWith(open, [...concepts, sampleSource('source')]);

      expect(byType(await store.derivations.vocabulary())).toEqual(byType(concepts));
    });
  });

  describe('commitmentPage', () => {
    it('has the commitment, and its status once that is derived', async () => {
      const commitment = sampleCommitment('commitment');
      const { derivations, projection } = await storeWith(open, [commitment, sampleConcept('commitment')]);

      const before = await derivations.commitmentPage('commitment');
      await putStatus({ projection }, 'commitment', sampleStatus());
      const after = await derivations.commitmentPage('commitment');

      expect(before).toEqual({ commitment, status: null });
      expect(after).toEqual({ commitment, status: sampleStatus() });
    });

    it('keeps a status of any size, and a smaller one after it', async () => {
      const commitment = sampleCommitment('commitment');
      const { derivations, projection } = await storeWith(open, [commitment]);
      const large = sampleStatus('🕊️ж'.repeat(300_000));

      await putStatus({ projection }, 'commitment', large);
      const first = await derivations.commitmentPage('commitment');
      await putStatus({ projection }, 'commitment', sampleStatus());
      const second = await derivations.commitmentPage('commitment');

      expect(first).toEqual({ commitment, status: large });
      expect(second).toEqual({ commitment, status: sampleStatus() });
    });

    it('has null for an unknown commitment', async () => {
      const { derivations } = await storeWith(open, [sampleConcept('concept')]);

      expect(await derivations.commitmentPage('concept')).toBeNull();
      expect(await derivations.commitmentPage('')).toBeNull();
    });
  });
}

async function storeWith(open: OpenStore, entries: readonly Entry[]): Promise<Omit<Store, 'truth'>> {
  const store = await open();
  await Promise.all(entries.map((entry) => putContent(store, firstRevision(entry))));
  return store;
}

function byType(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [`${entry.type} ${entry.key}`, entry]));
}
