import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../functions/domain/check.ts';
import type { ClaimPage } from '../../../../functions/operations/ports.ts';
import { putContent, putPage } from '../../../support/put-derived.ts';
import {
  firstRevision,
  sampleCheck,
  sampleClaim,
  sampleHead,
  samplePage,
  sampleSource,
  sampleVerdict,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

export function describeClaimPages(open: OpenStore): void {
  describe('claimPage', () => {
    it('has the claim, its verdict and the first checks by rank', async () => {
      const { derivations, projection } = await open();
      const checks = sampleChecks(30);
      const verdict = sampleVerdict(checks.slice(0, 3));
      const publishers = { source: 'paper' };
      await putPage(
        { projection },
        samplePage(sampleClaim('claim'), { head: sampleHead(4), publishers, verdict, checks }),
      );

      const page = await derivations.claimPage('claim', { first: 20, after: null });

      expect(page).toEqual({
        claim: sampleClaim('claim'),
        head: sampleHead(4),
        publishers,
        verdict,
        checks: {
          items: checks.slice(0, 20).map((item) => ({ position: expect.any(String), item })),
          more: true,
        },
      });
    });

    it('goes on after a position, with the claim and the verdict', async () => {
      const { derivations, projection } = await open();
      const checks = sampleChecks(25);
      await putPage({ projection }, samplePage(sampleClaim('claim'), { checks }));

      const first = await derivations.claimPage('claim', { first: 10, after: null });
      const second = await derivations.claimPage('claim', { first: 15, after: positionAt(first, 9) });
      const third = await derivations.claimPage('claim', { first: 10, after: positionAt(second, 14) });

      expect([...checksOf(first), ...checksOf(second)]).toEqual(checks);
      expect([first?.checks.more, second?.checks.more]).toEqual([true, false]);
      expect(third).toEqual({
        claim: sampleClaim('claim'),
        head: sampleHead(),
        publishers: {},
        verdict: sampleVerdict(),
        checks: { items: [], more: false },
      });
    });

    it('has no verdict and no checks before they are derived', async () => {
      const { derivations, projection } = await open();
      const { number, hash } = firstRevision(sampleClaim('claim'));
      await putContent({ projection }, firstRevision(sampleClaim('claim')));

      expect(await derivations.claimPage('claim', { first: 20, after: null })).toEqual({
        claim: sampleClaim('claim'),
        head: { number, hash },
        publishers: {},
        verdict: null,
        checks: { items: [], more: false },
      });
    });

    it('keeps nothing of the page before', async () => {
      const { derivations, projection } = await open();
      const revised = { ...sampleClaim('claim'), text: 'Revised.' };
      await putPage({ projection }, samplePage(sampleClaim('claim'), { checks: sampleChecks(30) }));

      await putPage({ projection }, samplePage(revised, { head: sampleHead(2), checks: sampleChecks(3) }));
      const page = await derivations.claimPage('claim', { first: 20, after: null });

      expect(page).toMatchObject({ claim: revised, head: sampleHead(2) });
      expect(checksOf(page)).toEqual(sampleChecks(3));
      expect(page?.checks.more).toBe(false);
    });

    it('shows a revised claim at once, and no verdict until that is derived of it', async () => {
      const { derivations, projection } = await open();
      const revised = { ...sampleClaim('claim'), text: 'Revised.' };
      await putPage({ projection }, samplePage(sampleClaim('claim'), { checks: sampleChecks(2) }));

      await putContent({ projection }, { ...firstRevision(revised), number: 2 });
      const before = await derivations.claimPage('claim', { first: 20, after: null });
      await putPage({ projection }, samplePage(revised, { head: sampleHead(2) }));
      const after = await derivations.claimPage('claim', { first: 20, after: null });

      expect(before).toMatchObject({ claim: revised, head: { number: 2 }, verdict: null });
      expect(after).toMatchObject({ claim: revised, head: { number: 2 }, verdict: sampleVerdict() });
    });

    it('keeps a verdict of any size and all of the checks, and a smaller page after it', async () => {
      const { derivations, projection } = await open();
      const checks = sampleChecks(120, 'ж'.repeat(2000));
      const verdict = sampleVerdict([...checks.slice(0, 100), ...checks.slice(0, 100)]);
      await putPage({ projection }, samplePage(sampleClaim('claim'), { verdict, checks }));

      const large = await derivations.claimPage('claim', { first: 100, after: null });
      await putPage({ projection }, samplePage(sampleClaim('claim')));
      const small = await derivations.claimPage('claim', { first: 100, after: null });

      expect(large?.verdict).toEqual(verdict);
      expect(checksOf(large)).toEqual(checks.slice(0, 100));
      expect(large?.checks.more).toBe(true);
      expect(small?.verdict).toEqual(sampleVerdict());
      expect(small?.checks).toEqual({ items: [], more: false });
    });

    it('has null for an unknown claim', async () => {
      const { derivations, projection } = await open();
      await putContent({ projection }, firstRevision(sampleSource('source')));

      expect(await derivations.claimPage('source', { first: 20, after: null })).toBeNull();
      expect(await derivations.claimPage('', { first: 20, after: null })).toBeNull();
      expect(await derivations.claimPage('k'.repeat(3000), { first: 20, after: null })).toBeNull();
    });
  });
}

function sampleChecks(count: number, text?: string): readonly Check[] {
  return Array.from({ length: count }, (_, number) => sampleCheck('claim', `other ${number}`, text));
}

function checksOf(page: ClaimPage | null): readonly Check[] {
  return (page?.checks.items ?? []).map(({ item }) => item);
}

function positionAt(page: ClaimPage | null, index: number): string | null {
  return page?.checks.items[index]?.position ?? null;
}
