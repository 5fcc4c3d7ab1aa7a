import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../functions/operations/ports.ts';
import { UNREAD_SLICE } from '../../../../functions/operations/slices.ts';
import { putContent, putPage, putStatus } from '../../../support/put-derived.ts';
import {
  firstRevision,
  sampleCheck,
  sampleClaim,
  sampleCommitment,
  samplePage,
  sampleStatus,
  sampleVerdict,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const UNKNOWN = ['unknown', '', '\ud800', 'k'.repeat(3000)];

export function describeSeveralPages(open: OpenStore): void {
  describe('claimPages', () => {
    it('have each page as it is by itself, but for its checks', async () => {
      const store = await open();
      const checks = [sampleCheck('judged', 'other')];
      await putPage(store, samplePage(sampleClaim('judged'), { checks, publishers: { paper: 'press' } }));
      await putPage(store, samplePage(sampleClaim('plain')));
      await putContent(store, { ...firstRevision(sampleClaim('plain')), number: 2 });
      await putContent(store, firstRevision(sampleClaim('unjudged')));
      const keys = ['unjudged', 'judged', ...UNKNOWN, 'plain', 'judged'];

      const pages = await store.derivations.claimPages(keys);
      expect(pages).toEqual(await pagesByThemselves(store, keys));
      expect(pages.map((page) => page?.verdict ?? null)).toEqual([
        null,
        sampleVerdict(),
        ...UNKNOWN.map(() => null),
        null,
        sampleVerdict(),
      ]);
      expect(await store.derivations.claimPages([])).toEqual([]);
    });

    it('have verdicts of any size', async () => {
      const store = await open();
      const verdict = sampleVerdict([sampleCheck('large', 'other', 'ж🕊'.repeat(100_000))]);
      await putPage(store, samplePage(sampleClaim('large'), { verdict }));
      await putPage(store, samplePage(sampleClaim('small')));

      const pages = await store.derivations.claimPages(['large', 'small']);
      expect(pages.map((page) => page?.verdict)).toEqual([verdict, sampleVerdict()]);
    });

    it('are as many as are asked for', async () => {
      const store = await open();
      const keys = Array.from({ length: 120 }, (_, number) => `claim ${number}`);
      await Promise.all(keys.map(async (key) => putPage(store, samplePage(sampleClaim(key)))));

      const pages = await store.derivations.claimPages(keys);
      expect(pages.map((page) => page?.claim.key)).toEqual(keys);
    });
  });

  describe('commitmentPages', () => {
    it('have each page as it is by itself', async () => {
      const store = await open();
      for (const key of ['kept', 'large', 'unjudged']) await putContent(store, firstRevision(sampleCommitment(key)));
      await putStatus(store, 'kept', sampleStatus());
      await putStatus(store, 'large', sampleStatus('ж'.repeat(300_000)));

      const keys = ['unjudged', 'kept', ...UNKNOWN, 'large'];
      const pages = await store.derivations.commitmentPages(keys);
      expect(pages).toEqual(await Promise.all(keys.map(store.derivations.commitmentPage)));
      expect(pages.at(-1)?.status).toEqual(sampleStatus('ж'.repeat(300_000)));
    });
  });
}

async function pagesByThemselves(
  { derivations }: Pick<Store, 'derivations'>,
  keys: readonly string[],
): Promise<readonly unknown[]> {
  return Promise.all(
    keys.map(async (key) => {
      const page = await derivations.claimPage(key, 1);
      return page && { ...page, checks: UNREAD_SLICE };
    }),
  );
}
