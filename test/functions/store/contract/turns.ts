import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../functions/operations/ports.ts';
import { NewerRulesError } from '../../../../functions/operations/ports.ts';
import { putContent, putPage, putStatus, putVerdict } from '../../../support/put-derived.ts';
import {
  DAY,
  firstRevision,
  sampleCheck,
  sampleClaim,
  sampleCommitment,
  sampleConcept,
  samplePage,
  sampleStatus,
  sampleVerdict,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const CLAIM = { type: 'Claim', key: 'claim' } as const;
const PAGE = samplePage(sampleClaim('claim'));
const ALL = { first: 100, after: null };

export function describeTurns(open: OpenStore): void {
  describe('contentTurn', () => {
    it('gives each turn a later number, and puts nothing on the record', async () => {
      const { derivations, projection } = await open();

      const turns = [await projection.contentTurn(CLAIM), await projection.contentTurn(CLAIM)];

      expect(turns.map(({ told }) => told)).toEqual([0, 0]);
      expect(turns[1]?.turn).toBeGreaterThan(turns[0]?.turn ?? Infinity);
      expect(await derivations.entries([CLAIM])).toEqual([]);
      expect(await derivations.head(CLAIM)).toBeNull();
      expect(await derivations.claimPage('claim', ALL)).toBeNull();
    });

    it('gives many at once each its own', async () => {
      const { projection } = await open();

      const turns = await Promise.all(Array.from({ length: 20 }, async () => projection.contentTurn(CLAIM)));

      expect(new Set(turns.map(({ turn }) => turn)).size).toBe(20);
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

    it('can be done twice in one turn', async () => {
      const { projection, derivations } = await open();
      const { turn } = await projection.contentTurn(CLAIM);
      const content = { revision: firstRevision(sampleClaim('claim')), untold: [], indexEntries: [], lists: [] };

      expect(await projection.putContent(content, turn)).toBe(true);
      expect(await projection.putContent(content, turn)).toBe(true);
      expect(await derivations.entries([CLAIM])).toEqual([sampleClaim('claim')]);
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
      const page = await store.derivations.claimPage('claim', { first: 1000, after: null });
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

  describe('verdictTurn', () => {
    it('has what was derived before', async () => {
      const store = await open();
      await putPage(store, samplePage(sampleClaim('claim'), { verdict: { ...sampleVerdict(), ruleSet: 7 } }));

      const first = await store.projection.verdictTurn('claim');
      const other = await store.projection.verdictTurn('other');

      expect(first.before).toEqual({ ...sampleVerdict(), ruleSet: 7, effect: 'effect', version: 1 });
      expect(other.before).toBeNull();
    });

    it('has a verdict of any size', async () => {
      const store = await open();
      const verdict = sampleVerdict([sampleCheck('claim', 'other', 'ж'.repeat(400_000))]);
      await putPage(store, samplePage(sampleClaim('claim'), { verdict }));

      expect((await store.projection.verdictTurn('claim')).before?.value).toEqual(verdict.value);
    });
  });

  describe('putClaimPage', () => {
    it('changes nothing in a turn that is over', async () => {
      const store = await open();
      await putPage(store, PAGE);
      const before = await pageOf(store);
      const { turn } = await store.projection.verdictTurn('claim');
      const later = await store.projection.verdictTurn('claim');
      const checks = [sampleCheck('claim', 'other')];

      expect(await store.projection.putClaimPage({ ...PAGE, checks }, turn)).toBe(false);
      expect(await pageOf(store)).toEqual(before);
      expect(await store.projection.putClaimPage({ ...PAGE, checks }, later.turn)).toBe(true);
      expect((await pageOf(store)).page?.checks.items.map(({ item }) => item)).toEqual(checks);
    });

    it('is refused where later rules have derived the page', async () => {
      const store = await open();
      await putPage(store, samplePage(sampleClaim('claim'), { verdict: { ...sampleVerdict(), ruleSet: 7 } }));
      const before = await pageOf(store);
      const { turn } = await store.projection.verdictTurn('claim');

      await expect(
        store.projection.putClaimPage({ ...PAGE, checks: [sampleCheck('claim', 'other')] }, turn),
      ).rejects.toThrow(NewerRulesError);
      expect(await pageOf(store)).toEqual(before);
      await putVerdict(store, samplePage(sampleClaim('claim'), { verdict: { ...sampleVerdict(), ruleSet: 8 } }));
    });
  });

  describe('putStatus', () => {
    it('changes nothing in a turn that is over, or by earlier rules', async () => {
      const store = await open();
      await putContent(store, firstRevision(sampleCommitment('truce')));
      await putStatus(store, 'truce', { ...sampleStatus(), ruleSet: 7 });
      const { turn, before } = await store.projection.statusTurn('truce');
      const later = await store.projection.statusTurn('truce');
      const page = { commitment: 'truce', status: { ...sampleStatus('Other.'), version: 1 }, publication: null };

      expect(before).toEqual({ ...sampleStatus(), ruleSet: 7, version: 1 });
      await expect(store.projection.putStatus(page, later.turn)).rejects.toThrow(NewerRulesError);
      expect(await store.projection.putStatus({ ...page, status: { ...page.status, ruleSet: 8 } }, turn)).toBe(false);
      expect((await store.derivations.commitmentPage('truce'))?.status).toEqual({ ...sampleStatus(), ruleSet: 7 });
    });
  });
}

async function pageOf({ derivations }: Pick<Store, 'derivations'>): Promise<{
  readonly page: Awaited<ReturnType<typeof derivations.claimPage>>;
  readonly unrated: unknown;
  readonly rated: unknown;
}> {
  const [unrated, rated] = await Promise.all(
    ([null, 'NOT_ENOUGH_EVIDENCE'] as const).map(async (rating) =>
      derivations.claimKeys({ filter: { by: 'ALL' }, rating, range: null }, ALL),
    ),
  );
  return { page: await derivations.claimPage('claim', ALL), unrated, rated };
}
