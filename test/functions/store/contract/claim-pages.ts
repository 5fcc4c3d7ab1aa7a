import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../functions/domain/check.ts';
import type { ClaimPage } from '../../../../functions/operations/ports.ts';
import { EMPTY_SLICE } from '../../../../functions/operations/slices.ts';
import { putContent, putPage } from '../../../support/put-derived.ts';
import {
  firstRevision,
  placedChecks,
  sampleCheck,
  sampleClaim,
  sampleHead,
  samplePage,
  sampleSource,
  sampleVerdict,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

export function describeClaimPages(open: OpenStore): void {
  describeChecks(open);
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

      const page = await derivations.claimPage('claim', 20);

      expect(page).toEqual({
        claim: sampleClaim('claim'),
        head: sampleHead(4),
        publishers,
        verdict,
        checks: {
          items: placedChecks(checks).slice(0, 20),
          hasPrevious: false,
          hasNext: true,
        },
      });
    });

    it('has no checks where none is asked for, and tells that there are some', async () => {
      const { derivations, projection } = await open();
      await putPage({ projection }, samplePage(sampleClaim('claim'), { checks: sampleChecks(1) }));

      expect(await derivations.claimPage('claim', 0)).toMatchObject({
        verdict: sampleVerdict(),
        checks: { items: [], hasPrevious: false, hasNext: true },
      });
    });

    it('has no verdict and no checks before they are derived', async () => {
      const { derivations, projection } = await open();
      const { number, hash } = firstRevision(sampleClaim('claim'));
      await putContent({ projection }, firstRevision(sampleClaim('claim')));

      expect(await derivations.claimPage('claim', 20)).toEqual({
        claim: sampleClaim('claim'),
        head: { number, hash },
        publishers: {},
        verdict: null,
        checks: EMPTY_SLICE,
      });
    });

    it('keeps nothing of the page before', async () => {
      const { derivations, projection } = await open();
      const revised = { ...sampleClaim('claim'), text: 'Revised.' };
      await putPage({ projection }, samplePage(sampleClaim('claim'), { checks: sampleChecks(30) }));

      await putPage({ projection }, samplePage(revised, { head: sampleHead(2), checks: sampleChecks(3) }));
      const page = await derivations.claimPage('claim', 20);

      expect(page).toMatchObject({ claim: revised, head: sampleHead(2) });
      expect(checksOf(page)).toEqual(sampleChecks(3));
      expect(page?.checks.hasNext).toBe(false);
    });

    it('shows a revised claim at once, and no verdict until that is derived of it', async () => {
      const { derivations, projection } = await open();
      const revised = { ...sampleClaim('claim'), text: 'Revised.' };
      await putPage({ projection }, samplePage(sampleClaim('claim'), { checks: sampleChecks(2) }));

      await putContent({ projection }, { ...firstRevision(revised), number: 2 });
      const before = await derivations.claimPage('claim', 20);
      await putPage({ projection }, samplePage(revised, { head: sampleHead(2) }));
      const after = await derivations.claimPage('claim', 20);

      expect(before).toMatchObject({ claim: revised, head: { number: 2 }, verdict: null });
      expect(after).toMatchObject({ claim: revised, head: { number: 2 }, verdict: sampleVerdict() });
    });

    it('keeps a verdict of any size and all of the checks, and a smaller page after it', async () => {
      const { derivations, projection } = await open();
      const checks = sampleChecks(120, 'ж'.repeat(2000));
      const verdict = sampleVerdict([...checks.slice(0, 100), ...checks.slice(0, 100)]);
      await putPage({ projection }, samplePage(sampleClaim('claim'), { verdict, checks }));

      const large = await derivations.claimPage('claim', 100);
      await putPage({ projection }, samplePage(sampleClaim('claim')));
      const small = await derivations.claimPage('claim', 100);

      expect(large?.verdict).toEqual(verdict);
      expect(checksOf(large)).toEqual(checks.slice(0, 100));
      expect(large?.checks.hasNext).toBe(true);
      expect(small?.verdict).toEqual(sampleVerdict());
      expect(small?.checks).toEqual(EMPTY_SLICE);
    });

    it('has null for an unknown claim', async () => {
      const { derivations, projection } = await open();
      await putContent({ projection }, firstRevision(sampleSource('source')));

      expect(await derivations.claimPage('source', 20)).toBeNull();
      expect(await derivations.claimPage('', 20)).toBeNull();
      expect(await derivations.claimPage('k'.repeat(3000), 20)).toBeNull();
    });
  });
}

function describeChecks(open: OpenStore): void {
  describe('checks', () => {
    it('have a claim’s checks from any of them on, forwards and backwards', async () => {
      const { derivations, projection } = await open();
      const placed = placedChecks(sampleChecks(25));
      await putPage({ projection }, samplePage(sampleClaim('claim'), { checks: sampleChecks(25) }));
      const at = (index: number): string => placed[index]?.position ?? '';

      expect(await derivations.checks('claim', { first: 10, after: at(9) })).toEqual({
        items: placed.slice(10, 20),
        hasPrevious: true,
        hasNext: true,
      });
      expect(await derivations.checks('claim', { last: 10, before: at(10) })).toEqual({
        items: placed.slice(0, 10),
        hasPrevious: false,
        hasNext: true,
      });
      expect(await derivations.checks('claim', { first: 10, after: at(24) })).toEqual({
        items: [],
        hasPrevious: true,
        hasNext: false,
      });
    });

    it('are none of a claim that nobody knows', async () => {
      const { derivations } = await open();

      for (const key of ['unknown', '', 'k'.repeat(3000)])
        expect(await derivations.checks(key, { first: 10 })).toEqual(EMPTY_SLICE);
    });
  });
}

function sampleChecks(count: number, text?: string): readonly Check[] {
  return Array.from({ length: count }, (_, number) => sampleCheck('claim', `other ${number}`, text));
}

function checksOf(page: ClaimPage | null): readonly Check[] {
  return (page?.checks.items ?? []).map(({ item }) => item);
}
