import { describe, expect, it } from 'vitest';
import type { Status, Verdict } from '../../../../functions/domain/verdict.ts';
import {
  type Cause,
  FEED_PARTS,
  type FedEntry,
  type FeedEntry,
  type Publication,
} from '../../../../functions/operations/kept-ports.ts';
import type { Revision, Store } from '../../../../functions/operations/ports.ts';
import { latest } from '../../../support/numbers.ts';
import { putContent, putVerdict } from '../../../support/put-derived.ts';
import {
  firstRevision,
  sampleCheck,
  sampleClaim,
  samplePage,
  samplePublication,
  sampleSource,
  sampleStatus,
  sampleVerdict,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const CLAIM = { type: 'Claim', key: 'claim' } as const;
const FROM_THE_BEGINNING = Array.from({ length: FEED_PARTS }, () => 0);
const CAUSE: Cause = { type: 'Source', key: 'paper', number: 3 };

export function describeKeeping(open: OpenStore): void {
  describe('the feed', () => {
    it('tells of revisions, once, along with the content', async () => {
      const store = await open();
      const revisions = [1, 2, 3].map((number) => ({ ...firstRevision(sampleClaim('claim')), number }));
      const [first, second, third] = revisions.map(toldOf);

      await putContent(store, revisionAt(revisions, 1), { untold: revisions.slice(0, 2) });
      const turn = await store.projection.contentTurn(CLAIM);
      const told = await feedOf(store);
      const content = { revision: revisionAt(revisions, 2), indexEntries: [], lists: [] };
      const again = await store.projection.putContent({ ...content, untold: revisions }, turn.turn);
      const once = await store.projection.putContent({ ...content, untold: revisions.slice(2) }, turn.turn);

      expect(told.map(({ entry }) => entry)).toEqual([first, second]);
      expect(first).toEqual({
        ...CLAIM,
        id: 'Claim/1/claim',
        at: '2026-02-06T00:00:00.000Z',
        tells: 'REVISION',
        number: 1,
        kind: 'RECORDED',
        hash: revisionAt(revisions, 0).hash,
      });
      expect([turn.told, again, once]).toEqual([2, false, true]);
      expect((await feedOf(store)).map(({ entry }) => entry)).toEqual([first, second, third]);
    });

    it('tells of any number of revisions at once, in order', async () => {
      const store = await open();
      const revisions = Array.from({ length: 230 }, (_, index) => ({
        ...firstRevision(sampleClaim('claim')),
        number: index + 1,
      }));

      await putContent(store, revisionAt(revisions, 229), { untold: revisions });

      expect((await feedOf(store)).map(({ entry }) => entry)).toEqual(revisions.map(toldOf));
      expect(await store.projection.contentTurn(CLAIM)).toMatchObject({ told: 230 });
    });

    it('tells nothing in a turn that is over', async () => {
      const store = await open();
      const revision = firstRevision(sampleClaim('claim'));
      const { turn } = await store.projection.contentTurn(CLAIM);
      await store.projection.contentTurn(CLAIM);

      await store.projection.putContent({ revision, untold: [revision], indexEntries: [], lists: [] }, turn);

      expect(await feedOf(store)).toEqual([]);
      expect(await store.projection.contentTurn(CLAIM)).toMatchObject({ told: 0 });
    });

    it('numbers the entries of each part from 1 on, however many are told at once', async () => {
      const store = await open();
      const sources = Array.from({ length: 50 }, (_, number) => firstRevision(sampleSource(`source ${number}`)));

      await Promise.all(sources.map(async (source) => putContent(store, source, { untold: [source] })));

      const fed = await feedOf(store);
      const parts = Map.groupBy(fed, ({ part }) => part);
      expect(fed.map(({ entry }) => entry.key).toSorted()).toEqual(sources.map(({ key }) => key).toSorted());
      expect(parts.size).toBeGreaterThan(1);
      for (const entries of parts.values())
        expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
    });

    it('goes on after any entry', async () => {
      const store = await open();
      const revisions = [1, 2, 3].map((number) => ({ ...firstRevision(sampleClaim('claim')), number }));
      await putContent(store, revisionAt(revisions, 2), { untold: revisions });
      const [{ part } = { part: 0 }] = await feedOf(store);
      const after = async (number: number, limit: number): Promise<readonly number[]> =>
        (await store.kept.feed(FROM_THE_BEGINNING.with(part, number), limit)).map((fed) => fed.number);

      expect(await after(0, 2)).toEqual([1, 2]);
      expect(await after(2, 2)).toEqual([3]);
      expect(await after(3, 2)).toEqual([]);
      expect(await after(2 ** 53, 2)).toEqual([]);
    });
  });

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
      const publication = samplePublication(value, { before: value });
      await putVerdict(store, pageWith(publication));
      const small = samplePublication(sampleVerdict().value, { version: 2, before: value });
      await putVerdict(store, pageWith(small));

      expect(await store.kept.verdicts('claim', latest(2))).toEqual([small, publication]);
      expect(await store.kept.verdicts('claim', latest(1, 1))).toEqual([publication]);
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
      const publication = samplePublication<Status>(value, {
        causes: [CAUSE],
        before: { ...value, value: 'KEPT' as const },
      });
      const { turn } = await store.projection.statusTurn('truce');
      await store.projection.putStatus(
        { commitment: 'truce', status: { ...sampleStatus(), version: 1 }, publication },
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
    samplePublication(
      { ...value, rating: 'REFUTED' },
      { version: 2, causes: [null], before: value, publishedAt: '2026-02-07T00:00:00.000Z' },
    ),
  ];
}

function pageWith(publication: Publication<Verdict>): ReturnType<typeof samplePage> {
  const { value, ruleSet, version } = publication;
  return { ...samplePage(sampleClaim('claim')), verdict: { value, ruleSet, version, effect: '' }, publication };
}

function toldOf({ type, key, number, kind, hash, recordedAt: at }: Revision): FeedEntry {
  return { type, key, id: `${type}/${number}/${key}`, at, tells: 'REVISION', number, kind, hash };
}

function revisionAt(revisions: readonly Revision[], index: number): Revision {
  const revision = revisions[index];
  if (revision === undefined) throw new Error('There is none.');
  return revision;
}

async function feedOf({ kept }: Pick<Store, 'kept'>): Promise<readonly FedEntry[]> {
  return kept.feed(FROM_THE_BEGINNING, 1000);
}
