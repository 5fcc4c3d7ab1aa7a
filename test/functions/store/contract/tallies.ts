import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../functions/domain/check.ts';
import { RATINGS, type Rating } from '../../../../functions/domain/verdict.ts';
import type { DerivedClaimPage } from '../../../../functions/operations/ports.ts';
import { putPage, putVerdict } from '../../../support/put-derived.ts';
import { DAY, sampleCheck, sampleClaim, samplePage, sampleVerdict } from '../../../support/sample-entries.ts';
import { tallyOfLists } from '../../../support/tallied.ts';
import type { OpenStore } from './open-store.ts';

type Sayings = { readonly from?: number; readonly to?: number; readonly checks?: readonly Check[] };

function page([key, claimant, rating]: readonly [string, string, Rating], saying: Sayings = {}): DerivedClaimPage {
  const { from = 0, to, checks = [] } = saying;
  const verdict = { ruleSet: 1, value: { ...sampleVerdict().value, rating } };
  const lists = [{ by: 'ALL' }, { by: 'CLAIMANT', key: claimant }, { by: 'CONCEPT', key: claimant }] as const;
  return samplePage(sampleClaim(key, from, to), { verdict, lists, checks });
}

export function describeTallies(open: OpenStore): void {
  describe('tallies', () => {
    it('have how many claims of each claimant are rated what', async () => {
      const store = await open();
      for (const rating of RATINGS) await putPage(store, page([`one ${rating}`, 'mayor', rating]));
      for (let number = 0; number < 20; number += 1) await putPage(store, page([`${number}`, 'mayor', 'REFUTED']));
      await putPage(store, page(['other', 'a#b', 'SUPPORTED']));

      const mayor = Object.fromEntries(RATINGS.map((rating) => [rating, rating === 'REFUTED' ? 21 : 1]));
      expect(await store.derivations.tallies(['mayor'])).toEqual([mayor]);
      expect(await store.derivations.tallies(['a#b', 'nobody', 'mayor', '', 'k'.repeat(3000)])).toEqual([
        { SUPPORTED: 1 },
        {},
        mayor,
        {},
        {},
      ]);
      expect(await store.derivations.tallies([''])).toEqual([{}]);
    });

    it('count a claim once, however often it is put', async () => {
      const store = await open();
      const put = async (next: DerivedClaimPage): Promise<unknown> => {
        await putVerdict(store, next);
        return [await store.derivations.tallies(['mayor', 'works']), await tallyOfLists(store, ['mayor', 'works'])];
      };
      const twice = <T>(tallies: T): readonly T[] => [tallies, tallies];
      await putPage(store, page(['claim', 'mayor', 'REFUTED']));

      expect(await put(page(['claim', 'mayor', 'REFUTED']))).toEqual(twice([{ REFUTED: 1 }, {}]));
      const checks = [sampleCheck('claim', 'other')];
      expect(await put(page(['claim', 'mayor', 'REFUTED'], { checks }))).toEqual(twice([{ REFUTED: 1 }, {}]));
      expect(await put(page(['claim', 'mayor', 'SUPPORTED']))).toEqual(twice([{ SUPPORTED: 1 }, {}]));
      expect(await put(page(['claim', 'mayor', 'SUPPORTED'], { from: 9 * DAY }))).toEqual(
        twice([{ SUPPORTED: 1 }, {}]),
      );
      const long = { from: 0, to: 400 * DAY };
      expect(await put(page(['claim', 'mayor', 'SUPPORTED'], long))).toEqual(twice([{ SUPPORTED: 1 }, {}]));
      expect(await put(page(['claim', 'works', 'SUPPORTED'], long))).toEqual(twice([{}, { SUPPORTED: 1 }]));
      expect(await put(page(['claim', 'mayor', 'REFUTED']))).toEqual(twice([{ REFUTED: 1 }, {}]));
      expect(await put({ ...page(['claim', 'mayor', 'REFUTED']), lists: [] })).toEqual(twice([{}, {}]));
    });

    it('count a claim whose page takes several transactions', async () => {
      const store = await open();
      const checks = Array.from({ length: 300 }, (_, number) => sampleCheck('claim', `other ${number}`));
      await putPage(store, page(['claim', 'mayor', 'REFUTED'], { checks }));
      const first = await store.derivations.tallies(['mayor']);
      await putVerdict(store, page(['claim', 'mayor', 'SUPPORTED'], { checks: checks.slice(150) }));

      expect([first, await store.derivations.tallies(['mayor'])]).toEqual([[{ REFUTED: 1 }], [{ SUPPORTED: 1 }]]);
      expect(await tallyOfLists(store, ['mayor'])).toEqual([{ SUPPORTED: 1 }]);
    });

    it('count nothing in a turn that is over', async () => {
      const store = await open();
      await putPage(store, page(['claim', 'mayor', 'REFUTED']));
      const { turn } = await store.projection.verdictTurn('claim');
      await store.projection.verdictTurn('claim');

      expect(await store.projection.putClaimPage(page(['claim', 'mayor', 'SUPPORTED']), turn)).toBe(false);
      expect(await store.derivations.tallies(['mayor'])).toEqual([{ REFUTED: 1 }]);
    });

    it('count all that is put at once', async () => {
      const store = await open();
      const claims = Array.from({ length: 40 }, (_, number) => `claim ${number}`);
      const putAll = async (rating: Rating): Promise<unknown> =>
        Promise.all(claims.map(async (claim) => putPage(store, page([claim, 'mayor', rating]))));
      await putAll('REFUTED');
      await putAll('SUPPORTED');

      expect(await store.derivations.tallies(['mayor'])).toEqual([{ SUPPORTED: 40 }]);
      expect(await tallyOfLists(store, ['mayor'])).toEqual([{ SUPPORTED: 40 }]);
    });
  });
}
