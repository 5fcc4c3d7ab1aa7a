import { describe, expect, it } from 'vitest';
import { putContent, putVerdict } from '../../../support/put-derived.ts';
import {
  DAY,
  firstRevision,
  sampleCheck,
  sampleClaim,
  sampleConcept,
  samplePage,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const CLAIM = { type: 'Claim', key: 'claim' } as const;

export function describeContentTurns(open: OpenStore): void {
  describe('contentTurn', () => {
    it('gives each turn a later number, and puts nothing on the record', async () => {
      const { derivations, projection } = await open();

      const turns = [await projection.contentTurn(CLAIM), await projection.contentTurn(CLAIM)];

      expect(turns.map(({ told }) => told)).toEqual([0, 0]);
      expect(turns[1]?.turn).toBeGreaterThan(turns[0]?.turn ?? Infinity);
      expect(await derivations.entries([CLAIM])).toEqual([]);
      expect(await derivations.heads([CLAIM])).toEqual([null]);
      expect(await derivations.claimPage('claim', 10)).toBeNull();
    });

    it('gives many at once each its own', async () => {
      const { projection } = await open();

      const turns = await Promise.all(Array.from({ length: 20 }, async () => projection.contentTurn(CLAIM)));

      expect(new Set(turns.map(({ turn }) => turn)).size).toBe(20);
    });

    it('is the first where there is none to share', async () => {
      const { projection } = await open();

      const turns = [
        await projection.contentTurn(CLAIM, 'SHARED'),
        await projection.contentTurn(CLAIM, 'SHARED'),
        await projection.contentTurn(CLAIM, 'NEXT'),
      ];

      expect(turns[1]?.turn).toBe(turns[0]?.turn);
      expect(turns[2]?.turn).toBeGreaterThan(turns[1]?.turn ?? Infinity);
    });

    it('fails where no entry can have that key', async () => {
      const { projection } = await open();

      await expect(projection.contentTurn({ type: 'Claim', key: '' })).rejects.toThrow('No Claim can have the key "".');
      await expect(projection.verdictTurn('\ud800')).rejects.toThrow('No Claim can have the key "\\ud800".');
      await expect(projection.statusTurn('')).rejects.toThrow('No Commitment can have the key "".');
    });
  });

  describe('putContent', () => {
    it('changes nothing in a turn that is over, whatever is written later', async () => {
      const store = await open();
      const revised = { ...firstRevision({ ...sampleConcept('concept'), sameAs: ['later'] }), number: 2 };
      const first = await store.projection.contentTurn(revised);
      const second = await store.projection.contentTurn(revised);
      const content = { untold: [], indexEntries: [], lists: [] };

      const early = await store.projection.putContent(
        { ...content, revision: firstRevision(sampleConcept('concept')) },
        first.turn,
      );
      const none = await store.derivations.vocabulary();
      const late = await store.projection.putContent({ ...content, revision: revised }, second.turn);
      const again = await store.projection.putContent(
        { ...content, revision: firstRevision(sampleConcept('concept')) },
        first.turn,
      );

      expect([early, late, again]).toEqual([false, true, false]);
      expect(none).toEqual([]);
      expect(await store.derivations.vocabulary()).toEqual([revised.entry]);
      expect(await store.derivations.vocabularyVersion()).toBe(1);
    });

    it('ends the turn: of several who share it one writes', async () => {
      const { projection, derivations } = await open();
      const { turn } = await projection.contentTurn(CLAIM);
      const shared = await projection.contentTurn(CLAIM, 'SHARED');
      const first = firstRevision(sampleClaim('claim'));
      const content = { untold: [], indexEntries: [], lists: [] };

      expect(shared.turn).toBe(turn);
      expect(await projection.putContent({ ...content, revision: first }, turn)).toBe(true);
      expect(await projection.putContent({ ...content, revision: { ...first, number: 2 } }, shared.turn)).toBe(false);
      expect(await derivations.heads([CLAIM])).toMatchObject([{ number: 1 }]);
      const after = await projection.contentTurn(CLAIM, 'SHARED');
      expect(await projection.putContent({ ...content, revision: { ...first, number: 2 } }, after.turn)).toBe(true);
      expect(await derivations.heads([CLAIM])).toMatchObject([{ number: 2 }]);
    });
  });

  describe('what one transaction does not take', () => {
    it('is written all the same: 2,000 places, and 300 checks', async () => {
      const store = await open();
      const events = Array.from({ length: 2000 }, (_, number) => ({ of: 'EVENT' as const, event: `event ${number}` }));
      const indexEntries = events.map((index) => ({ index, range: { from: 0, to: DAY } }));
      const checks = Array.from({ length: 300 }, (_, number) => sampleCheck('claim', `other ${number}`));
      const found = async (index: (typeof events)[number] | undefined): Promise<readonly string[]> =>
        store.derivations.find({ indexes: index === undefined ? [] : [index], range: { from: 0, to: DAY }, limit: 2 });

      await putContent(store, firstRevision(sampleClaim('claim')), { indexEntries });
      await putVerdict(store, samplePage(sampleClaim('claim'), { checks }));
      const before = [await found(events[0]), await found(events[1999])];
      const page = await store.derivations.claimPage('claim', 1000);
      await putContent(
        store,
        { ...firstRevision(sampleClaim('claim')), number: 2 },
        { indexEntries: indexEntries.slice(1999) },
      );
      const after = [await found(events[0]), await found(events[1998]), await found(events[1999])];

      expect(before).toEqual([['claim'], ['claim']]);
      expect(page?.checks.items.map(({ item }) => item)).toEqual(checks);
      expect(after).toEqual([[], [], ['claim']]);
    });
  });

  describe('vocabularyVersion', () => {
    it('moves when what a concept says does, and else stays', async () => {
      const store = await open();
      const version = async (): Promise<number> => store.derivations.vocabularyVersion();
      const concept = firstRevision(sampleConcept('concept'));

      expect(await version()).toBe(0);
      await putContent(store, concept);
      await putContent(store, { ...concept, number: 2 });
      await putContent(store, firstRevision(sampleClaim('claim')));
      expect(await version()).toBe(1);
      await putContent(store, { ...concept, number: 3, entry: { ...sampleConcept('concept'), broader: ['other'] } });
      expect(await version()).toBe(2);
    });

    it('counts every change of many at once', async () => {
      const store = await open();
      const concepts = Array.from({ length: 20 }, (_, number) => firstRevision(sampleConcept(`concept ${number}`)));

      await Promise.all(concepts.map(async (concept) => putContent(store, concept)));

      expect(await store.derivations.vocabularyVersion()).toBe(20);
    });
  });
}
