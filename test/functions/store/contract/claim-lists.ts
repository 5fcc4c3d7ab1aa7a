import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../functions/domain/record.ts';
import { BEGINNING_OF_TIME } from '../../../../functions/domain/span.ts';
import type { Rating } from '../../../../functions/domain/verdict.ts';
import type { ClaimList } from '../../../../functions/operations/list-ports.ts';
import type { Derivations, DerivedClaimPage, Store } from '../../../../functions/operations/ports.ts';
import { wholeOf } from '../../../support/paged.ts';
import { putPage } from '../../../support/put-derived.ts';
import { DAY, sampleClaim, samplePage, sampleVerdict } from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const ALL: ClaimList = { filter: { by: 'ALL' }, rating: null, range: null };

export function describeClaimLists(open: OpenStore): void {
  describe('claimKeys', () => {
    it('goes through all claims, the latest first, those of one date by key, in pages of any size', async () => {
      const { derivations } = await storeWith(open, [
        ...Array.from({ length: 10 }, (_, day) => samplePage(sampleClaim(`short ${day}`, day * DAY))),
        ...Array.from({ length: 10 }, (_, day) => samplePage(sampleClaim(`long ${day}`, -100 * DAY, (day + 1) * DAY))),
        samplePage(sampleClaim('by then', BEGINNING_OF_TIME, 3 * DAY)),
        samplePage(sampleClaim('then', 3 * DAY, 3 * DAY)),
      ]);
      const days = Array.from({ length: 10 }, (_, day) => 9 - day);
      const expected = days.flatMap((day) => [
        ...(day === 2 ? ['then', 'by then'] : []),
        `long ${day}`,
        `short ${day}`,
      ]);

      expect(await pagesOf(derivations, ALL, 100)).toEqual([expected]);
      expect((await pagesOf(derivations, ALL, 3)).flat()).toEqual(expected);
      expect((await pagesOf(derivations, ALL, 1)).flat()).toEqual(expected);
    });

    it('has the claims of a claimant, a commitment or a concept', async () => {
      const { derivations } = await storeWith(open, [
        samplePage(sampleClaim('a', 2 * DAY), { lists: [{ by: 'ALL' }, { by: 'CLAIMANT', key: 'x' }] }),
        samplePage(sampleClaim('b', 1 * DAY), {
          lists: [
            { by: 'ALL' },
            { by: 'CLAIMANT', key: 'y' },
            { by: 'CONCEPT', key: 'x' },
            { by: 'CONCEPT', key: 'x' },
          ],
        }),
        samplePage(sampleClaim('c', 0), {
          lists: [{ by: 'ALL' }, { by: 'COMMITMENT', key: 'x' }, { by: 'CONCEPT', key: 'x' }],
        }),
      ]);
      const keysBy = async (by: 'CLAIMANT' | 'COMMITMENT' | 'CONCEPT', key: string): Promise<readonly string[]> =>
        (await pagesOf(derivations, { ...ALL, filter: { by, key } }, 10)).flat();

      expect(await pagesOf(derivations, ALL, 10)).toEqual([['a', 'b', 'c']]);
      expect(await keysBy('CLAIMANT', 'x')).toEqual(['a']);
      expect(await keysBy('COMMITMENT', 'x')).toEqual(['c']);
      expect(await keysBy('CONCEPT', 'x')).toEqual(['b', 'c']);
      expect(await keysBy('CONCEPT', 'unknown')).toEqual([]);
      expect(await keysBy('CONCEPT', 'k'.repeat(3000))).toEqual([]);
    });

    it('has the claims in any of several sources, each once, in pages of any size', async () => {
      const inSources = (key: string, day: number, ...sources: readonly string[]): DerivedClaimPage =>
        samplePage(sampleClaim(key, day * DAY), { lists: sources.map((source) => ({ by: 'SOURCE', key: source })) });
      const { derivations } = await storeWith(open, [
        inSources('a', 5, 'x'),
        inSources('b', 4, 'x', 'y'),
        inSources('c', 3, 'z'),
        inSources('d', 2, 'y', 'x'),
        inSources('e', 1, 'y'),
      ]);
      const list: ClaimList = { ...ALL, filter: { by: 'SOURCES', keys: ['x', 'y', 'unknown', ''] } };

      expect(await pagesOf(derivations, list, 10)).toEqual([['a', 'b', 'd', 'e']]);
      for (const first of [1, 2, 3])
        expect((await pagesOf(derivations, list, first)).flat()).toEqual(['a', 'b', 'd', 'e']);
      expect(await pagesOf(derivations, { ...list, rating: 'REFUTED' }, 10)).toEqual([[]]);
      expect(await pagesOf(derivations, { ...ALL, filter: { by: 'SOURCES', keys: [] } }, 10)).toEqual([[]]);
    });

    it('has the claims of one rating, and forgets the rating that a claim had', async () => {
      const store = await storeWith(open, [
        rated(sampleClaim('a', DAY), 'REFUTED'),
        rated(sampleClaim('b', 0), 'REFUTED'),
        rated(sampleClaim('c', 0), 'SUPPORTED'),
      ]);
      const refuted: ClaimList = { ...ALL, rating: 'REFUTED' };

      const before = await pagesOf(store.derivations, refuted, 10);
      await putPage(store, rated(sampleClaim('a', DAY), 'SUPPORTED'));
      const after = await pagesOf(store.derivations, refuted, 10);

      expect([before, after]).toEqual([[['a', 'b']], [['b']]]);
      expect(await pagesOf(store.derivations, { ...ALL, rating: 'SUPPORTED' }, 10)).toEqual([['a', 'c']]);
      expect(await pagesOf(store.derivations, ALL, 10)).toEqual([['a', 'b', 'c']]);
    });

    it('lists a claim only where its date, and what it is about, have it now', async () => {
      const store = await storeWith(open, [
        samplePage(sampleClaim('a', 0), { lists: [{ by: 'ALL' }, { by: 'CLAIMANT', key: 'x' }] }),
        samplePage(sampleClaim('b', DAY)),
      ]);

      await putPage(store, samplePage(sampleClaim('a', 0, 90 * DAY)));

      expect(await pagesOf(store.derivations, ALL, 10)).toEqual([['a', 'b']]);
      expect(await pagesOf(store.derivations, { ...ALL, filter: { by: 'CLAIMANT', key: 'x' } }, 10)).toEqual([[]]);
    });

    it('has the claims whose date may overlap a range', async () => {
      const { derivations } = await storeWith(open, [
        samplePage(sampleClaim('before', 0, 10 * DAY)),
        samplePage(sampleClaim('across', 9 * DAY, 11 * DAY)),
        samplePage(sampleClaim('moment', 10 * DAY, 10 * DAY)),
        samplePage(sampleClaim('within', 12 * DAY, 13 * DAY)),
        samplePage(sampleClaim('beyond', 19 * DAY, 50 * DAY)),
        samplePage(sampleClaim('after', 20 * DAY, 21 * DAY)),
        samplePage(sampleClaim('long', 0, 400 * DAY)),
        samplePage(sampleClaim('long after', 20 * DAY, 400 * DAY)),
        samplePage(sampleClaim('by then', BEGINNING_OF_TIME, 15 * DAY)),
        samplePage(sampleClaim('by before', BEGINNING_OF_TIME, 10 * DAY)),
      ]);
      const list: ClaimList = { ...ALL, range: { from: 10 * DAY, to: 20 * DAY } };
      const expected = ['long', 'beyond', 'by then', 'within', 'across', 'moment'];

      expect(await pagesOf(derivations, list, 10)).toEqual([expected]);
      expect(await pagesOf(derivations, list, 3)).toEqual([expected.slice(0, 3), expected.slice(3)]);
      expect((await pagesOf(derivations, list, 1)).flat()).toEqual(expected);
    });

    it('reads on past claims outside the range until the page is full', async () => {
      const { derivations } = await storeWith(open, [
        ...Array.from({ length: 9 }, (_, day) => samplePage(sampleClaim(`later ${day}`, 100 * DAY, (200 + day) * DAY))),
        samplePage(sampleClaim('long ago', 0, 50 * DAY)),
        samplePage(sampleClaim('longer ago', 0, 40 * DAY)),
      ]);

      const pages = await pagesOf(derivations, { ...ALL, range: { from: 10 * DAY, to: 20 * DAY } }, 1);

      expect(pages).toEqual([['long ago'], ['longer ago']]);
    });

    it('keeps its positions while claims are added', async () => {
      const store = await storeWith(
        open,
        [1, 2, 3, 4].map((day) => samplePage(sampleClaim(`day ${day}`, day * DAY))),
      );

      const first = await store.derivations.claimKeys(ALL, { first: 2 });
      await putPage(store, samplePage(sampleClaim('day 5', 5 * DAY)));
      const second = await store.derivations.claimKeys(ALL, { first: 2, after: first.items[1]?.position ?? null });

      expect(first.items.map(({ item }) => item)).toEqual(['day 4', 'day 3']);
      expect(second.items.map(({ item }) => item)).toEqual(['day 2', 'day 1']);
      expect([first.hasNext, second.hasNext]).toEqual([true, false]);
    });
  });
}

async function storeWith(open: OpenStore, pages: readonly DerivedClaimPage[]): Promise<Omit<Store, 'truth'>> {
  const store = await open();
  await Promise.all(pages.map((page) => putPage(store, page)));
  return store;
}

function rated(claim: Claim, rating: Rating): DerivedClaimPage {
  const { value, ruleSet } = sampleVerdict();
  return samplePage(claim, { verdict: { ruleSet, value: { ...value, rating } } });
}

/** The list, page by page; turned round it is the same. */
async function pagesOf(
  derivations: Derivations,
  list: ClaimList,
  first: number,
): Promise<readonly (readonly string[])[]> {
  const pages = await wholeOf(async (window) => derivations.claimKeys(list, window), first);
  const turned = await wholeOf(
    async (window) => derivations.claimKeys({ ...list, order: 'EARLIEST_FIRST' }, window),
    first,
  );
  expect(turned.flat()).toEqual(pages.flat().toReversed());
  return pages;
}
