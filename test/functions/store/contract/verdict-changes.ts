import { describe, expect, it } from 'vitest';
import type { Rating, Verdict } from '../../../../functions/domain/verdict.ts';
import { FEED_PARTS, type ToldVerdict } from '../../../../functions/operations/kept-ports.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { wholeOf } from '../../../support/paged.ts';
import { putVerdict } from '../../../support/put-derived.ts';
import {
  publishing,
  sampleClaim,
  samplePage,
  samplePublication,
  sampleVerdict,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const { value: VERDICT } = sampleVerdict();
const CAUSES = [{ type: 'Source', key: 'paper', number: 3 }, null] as const;

export function describeVerdictChanges(open: OpenStore): void {
  describe('verdictChanges', () => {
    it('has what the feed tells of each change of a rating', async () => {
      const store = await open();
      await rate(store, 'claim', { minute: 1, ratings: ['NOT_ENOUGH_EVIDENCE', 'REFUTED'] });

      const feed = await store.kept.feed(
        Array.from({ length: FEED_PARTS }, () => 0),
        10,
      );
      expect(await changesOf(store, null)).toEqual(feed.slice(1).map(({ entry }) => entry));
      expect(await changesOf(store, null)).toEqual([
        {
          type: 'Claim',
          key: 'claim',
          id: 'Verdict/2/claim',
          at: '2026-02-06T00:02:00.000Z',
          tells: 'VERDICT',
          version: 2,
          before: 'NOT_ENOUGH_EVIDENCE',
          after: 'REFUTED',
          causes: CAUSES,
        },
      ]);
    });

    it('goes through all changes, the latest first, those of one moment by claim, in parts of any size', async () => {
      const store = await open();
      const claims = Array.from({ length: 12 }, (_, number) => `claim ${number.toString().padStart(2, '0')}`);
      for (const [index, claim] of claims.entries())
        await rate(store, claim, { minute: index % 6, ratings: ['SUPPORTED', 'REFUTED', 'REFUTED', 'SUPPORTED'] });

      const expected = claims
        .flatMap((claim, index) => [1, 2, 4].map((version) => ({ claim, version, minute: (index % 6) + version - 1 })))
        .toSorted((one, other) => other.minute - one.minute || (one.claim < other.claim ? -1 : 1))
        .map(({ claim, version }) => `Verdict/${version}/${claim}`);
      for (const limit of [100, 7, 1])
        expect((await changesOf(store, null, limit)).map(({ id }) => id)).toEqual(expected);
    });

    it('has of one claim at one moment the later change first', async () => {
      const store = await open();
      for (const version of [9, 10])
        await putChange(store, 'claim', { version, before: version === 9 ? 'REFUTED' : 'SUPPORTED', minute: 0 });

      expect((await changesOf(store, null)).map(({ version }) => version)).toEqual([10, 9]);
    });

    it('has those to one rating alone', async () => {
      const store = await open();
      await rate(store, 'a#b', { minute: 0, ratings: ['REFUTED', 'SUPPORTED'] });
      await rate(store, 'other', { minute: 5, ratings: ['NOT_ENOUGH_EVIDENCE', 'REFUTED', 'NOT_ENOUGH_EVIDENCE'] });
      const idsTo = async (rating: Rating): Promise<readonly string[]> =>
        (await changesOf(store, rating, 1)).map(({ id }) => id);

      expect(await idsTo('REFUTED')).toEqual(['Verdict/2/other', 'Verdict/1/a#b']);
      expect(await idsTo('SUPPORTED')).toEqual(['Verdict/2/a#b']);
      expect(await idsTo('NOT_ENOUGH_EVIDENCE')).toEqual(['Verdict/3/other']);
      expect(await idsTo('UNCHECKABLE')).toEqual([]);
    });

    it('has a change once, whoever tries to tell of it again', async () => {
      const store = await open();
      await rate(store, 'claim', { minute: 0, ratings: ['REFUTED'] });
      const { turn } = await store.projection.verdictTurn('claim');
      const publication = publishing(samplePublication<Verdict>({ ...VERDICT, rating: 'SUPPORTED' }));

      expect(await store.projection.putClaimPage(samplePage(sampleClaim('claim'), { publication }), turn)).toBe(false);
      expect((await changesOf(store, null)).map(({ after }) => after)).toEqual(['REFUTED']);
      expect(await changesOf(store, 'SUPPORTED')).toEqual([]);
    });
  });
}

/** A claim is rated one thing after the other, a minute apart. */
async function rate(
  store: Pick<Store, 'projection'>,
  claim: string,
  { minute, ratings }: { readonly minute: number; readonly ratings: readonly Rating[] },
): Promise<void> {
  for (const [index, rating] of ratings.entries())
    await putChange(store, claim, {
      version: index + 1,
      before: ratings[index - 1] ?? null,
      minute: minute + index,
      rating,
    });
}

type Change = {
  readonly version: number;
  readonly before: Rating | null;
  readonly minute: number;
  readonly rating?: Rating;
};

async function putChange(
  store: Pick<Store, 'projection'>,
  claim: string,
  { version, before, minute, rating = 'NOT_ENOUGH_EVIDENCE' }: Change,
): Promise<void> {
  const value = { ...VERDICT, rating };
  const publication = samplePublication(value, {
    version,
    before: before && { rating: before },
    publishedAt: `2026-02-06T00:${minute.toString().padStart(2, '0')}:00.000Z`,
    causes: CAUSES,
  });
  await putVerdict(
    store,
    samplePage(sampleClaim(claim), { verdict: { value, ruleSet: 1 }, publication: publishing<Verdict>(publication) }),
  );
}

/** The list, read in parts. */
async function changesOf(
  { kept }: Pick<Store, 'kept'>,
  rating: Rating | null,
  first: number = 100,
): Promise<readonly ToldVerdict[]> {
  return (await wholeOf(async (window) => kept.verdictChanges(rating, window), first)).flat();
}
