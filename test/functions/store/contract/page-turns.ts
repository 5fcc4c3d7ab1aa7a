import { describe, expect, it } from 'vitest';
import { NewerRulesError } from '../../../../functions/operations/port-errors.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { putContent, putPage, putStatus, putVerdict } from '../../../support/put-derived.ts';
import {
  firstRevision,
  placedChecks,
  sampleCheck,
  sampleClaim,
  sampleCommitment,
  samplePage,
  sampleStatus,
  sampleVerdict,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const PAGE = samplePage(sampleClaim('claim'));
const ALL = { first: 100 };

export function describePageTurns(open: OpenStore): void {
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
      const checks = placedChecks([sampleCheck('claim', 'other')]);

      expect(await store.projection.putClaimPage({ ...PAGE, checks }, turn)).toBe(false);
      expect(await pageOf(store)).toEqual(before);
      expect(await store.projection.putClaimPage({ ...PAGE, checks }, later.turn)).toBe(true);
      expect((await pageOf(store)).page?.checks.items).toEqual(checks);
    });

    it('ends the turn: of several who share it one writes', async () => {
      const store = await open();
      const { turn } = await store.projection.verdictTurn('claim');
      const shared = await store.projection.verdictTurn('claim', 'SHARED');
      const checks = placedChecks([sampleCheck('claim', 'other')]);

      expect(shared.turn).toBe(turn);
      expect(await store.projection.putClaimPage(PAGE, turn)).toBe(true);
      expect(await store.projection.putClaimPage({ ...PAGE, checks }, shared.turn)).toBe(false);
      const after = await store.projection.verdictTurn('claim', 'SHARED');
      expect(after.before).toEqual(PAGE.verdict);
      expect(await store.projection.putClaimPage({ ...PAGE, checks }, after.turn)).toBe(true);
    });

    it('is refused where later rules have derived the page', async () => {
      const store = await open();
      await putPage(store, samplePage(sampleClaim('claim'), { verdict: { ...sampleVerdict(), ruleSet: 7 } }));
      const before = await pageOf(store);
      const { turn } = await store.projection.verdictTurn('claim');

      await expect(
        store.projection.putClaimPage({ ...PAGE, checks: placedChecks([sampleCheck('claim', 'other')]) }, turn),
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
  return { page: await derivations.claimPage('claim', 10), unrated, rated };
}
