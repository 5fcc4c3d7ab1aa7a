import { describe, expect, it } from 'vitest';
import type { EntryRef } from '../../../../functions/domain/record.ts';
import type { Status, Verdict } from '../../../../functions/domain/verdict.ts';
import {
  type Cause,
  FEED_PARTS,
  type FedEntry,
  type Publication,
} from '../../../../functions/operations/kept-ports.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { latest } from '../../../support/numbers.ts';
import { putVerdict } from '../../../support/put-derived.ts';
import {
  publishing,
  sampleCheck,
  sampleClaim,
  samplePage,
  samplePublication,
  sampleStatus,
  sampleVerdict,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const CLAIM = { type: 'Claim', key: 'claim' } as const;
const FROM_THE_BEGINNING = Array.from({ length: FEED_PARTS }, () => 0);
const CAUSE: Cause = { type: 'Source', key: 'paper', number: 3 };

export function describePublications(open: OpenStore): void {
  describe('publications', () => {
    it('are kept and told along with the verdict', async () => {
      const store = await open();
      const [first, second] = twoVerdicts();

      await putVerdict(store, pageWith(first));
      await putVerdict(store, pageWith(second));

      expect(await store.kept.verdicts('claim', latest(10))).toEqual([second, first]);
      expect(await store.kept.verdicts('claim', latest(1))).toEqual([second]);
      expect(await store.kept.verdicts('claim', latest(10, 1))).toEqual([first]);
      expect(await store.kept.verdicts('claim', latest(10, 0))).toEqual([]);
      expect((await feedOf(store)).map(({ entry }) => entry)).toEqual([
        {
          ...CLAIM,
          id: 'Verdict/1/claim',
          at: '2026-02-06T00:00:00.000Z',
          tells: 'VERDICT',
          version: 1,
          before: null,
          after: 'NOT_ENOUGH_EVIDENCE',
          causes: [CAUSE],
        },
        {
          ...CLAIM,
          id: 'Verdict/2/claim',
          at: '2026-02-07T00:00:00.000Z',
          tells: 'VERDICT',
          version: 2,
          before: 'NOT_ENOUGH_EVIDENCE',
          after: 'REFUTED',
          causes: [null],
        },
      ]);
      expect((await store.projection.verdictTurn('claim')).before).toMatchObject({ version: 2, value: second.value });
    });

    it('are as large as verdicts are', async () => {
      const store = await open();
      const { value } = sampleVerdict([sampleCheck('claim', 'other', 'ж🕊'.repeat(100_000))]);
      const large = samplePublication(value);
      await putVerdict(store, pageWith(large));
      const small = samplePublication(sampleVerdict().value, { version: 2 });
      await putVerdict(store, pageWith(small));

      expect(await store.kept.verdicts('claim', latest(2))).toEqual([small, large]);
      expect(await store.kept.verdicts('claim', latest(1, 1))).toEqual([large]);
    });

    it('are neither kept nor told in a turn that is over', async () => {
      const store = await open();
      const { turn } = await store.projection.verdictTurn('claim');
      await store.projection.verdictTurn('claim');

      expect(await store.projection.putClaimPage(pageWith(twoVerdicts()[0]), turn)).toBe(false);
      expect(await store.kept.verdicts('claim', latest(10))).toEqual([]);
      expect(await feedOf(store)).toEqual([]);
    });

    it('are never replaced', async () => {
      const store = await open();
      const [first] = twoVerdicts();
      await putVerdict(store, pageWith(first));
      const { turn } = await store.projection.verdictTurn('claim');

      const other = { ...first, value: { ...first.value, rating: 'REFUTED' as const } };
      expect(await store.projection.putClaimPage(pageWith(other), turn)).toBe(false);
      expect(await store.kept.verdicts('claim', latest(10))).toEqual([first]);
      expect(await feedOf(store)).toHaveLength(1);
    });

    it('are kept of statuses too', async () => {
      const store = await open();
      const { value } = sampleStatus();
      const publication = samplePublication<Status>(value, { causes: [CAUSE], before: { value: 'KEPT' } });
      const { turn } = await store.projection.statusTurn('truce');
      await store.projection.putStatus(
        {
          commitment: 'truce',
          status: { ...sampleStatus(), version: 1 },
          publication: publishing(publication),
        },
        turn,
      );

      expect(await store.kept.statuses('truce', latest(10))).toEqual([publication]);
      expect((await feedOf(store)).map(({ entry }) => entry)).toEqual([
        {
          type: 'Commitment',
          key: 'truce',
          id: 'Status/1/truce',
          at: '2026-02-06T00:00:00.000Z',
          tells: 'STATUS',
          version: 1,
          before: 'KEPT',
          after: 'PENDING',
          causes: [CAUSE],
        },
      ]);
    });

    it('are found by what they quote, of whichever claims and commitments', async () => {
      const store = await open();
      const [first, second] = twoVerdicts();
      const [mayor, other] = [
        { type: 'Concept', key: 'the#mayor' },
        { type: 'Claim', key: 'other' },
      ] as const;
      const pages = ['a', 'b/b#b', 'c'].map((key) => ({ ...pageWith(first, [mayor]), claim: sampleClaim(key) }));
      for (const page of pages) await putVerdict(store, page);
      await putVerdict(store, pageWith(second, [other, CLAIM]));
      const { turn } = await store.projection.statusTurn('truce');
      const publication = publishing(samplePublication(sampleStatus().value), [mayor]);
      await store.projection.putStatus(
        { commitment: 'truce', status: { ...sampleStatus(), version: 1 }, publication },
        turn,
      );

      const quoting = async (ref: EntryRef): Promise<readonly string[]> =>
        (await store.kept.quoting(ref)).map(({ type, key }) => `${type} ${key}`).toSorted();
      expect(await quoting(mayor)).toEqual(['Claim a', 'Claim b/b#b', 'Claim c', 'Commitment truce']);
      expect(await quoting(other)).toEqual(['Claim claim']);
      expect([await quoting(CLAIM), await quoting({ type: 'Source', key: '' })]).toEqual([[], []]);
    });

    it('lose their words, however large they were, and stay', async () => {
      const store = await open();
      const { value } = sampleVerdict([sampleCheck('claim', 'other', 'secret'.repeat(50_000))]);
      const [large, other] = [samplePublication(value), samplePublication(sampleVerdict().value, { version: 2 })];
      await putVerdict(store, pageWith(large));
      await putVerdict(store, pageWith(other));
      const { quotes: _quotes, ...left } = samplePublication({ ...value, explanation: '[redacted]', decidedBy: [] });

      for (let time = 0; time < 2; time += 1) {
        await store.projection.putWordless(CLAIM, left);
        expect(await store.kept.verdicts('claim', latest(2))).toEqual([other, left]);
        expect(await store.kept.verdicts('claim', latest(1, 1))).toEqual([left]);
      }
    });

    it('there are none of what nobody knows', async () => {
      const { kept } = await open();

      expect(await kept.verdicts('unknown', latest(10))).toEqual([]);
      expect(await kept.statuses('', latest(10))).toEqual([]);
    });
  });
}

function twoVerdicts(): readonly [Publication<Verdict>, Publication<Verdict>] {
  const { value } = sampleVerdict();
  return [
    samplePublication(value, { causes: [CAUSE] }),
    samplePublication<Verdict>(
      { ...value, rating: 'REFUTED' },
      { version: 2, causes: [null], before: { rating: value.rating }, publishedAt: '2026-02-07T00:00:00.000Z' },
    ),
  ];
}

function pageWith(publication: Publication<Verdict>, quoting: readonly EntryRef[] = []): ReturnType<typeof samplePage> {
  const { value, ruleSet, version } = publication;
  return {
    ...samplePage(sampleClaim('claim')),
    verdict: { value, ruleSet, version, effect: '' },
    publication: publishing(publication, quoting),
  };
}

async function feedOf({ kept }: Pick<Store, 'kept'>): Promise<readonly FedEntry[]> {
  return kept.feed(FROM_THE_BEGINNING, 1000);
}
