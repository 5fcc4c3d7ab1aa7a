import { describe, expect, it } from 'vitest';
import { FEED_PARTS, type FedEntry, type FeedEntry } from '../../../../functions/operations/kept-ports.ts';
import type { Revision, Store } from '../../../../functions/operations/ports.ts';
import { putContent } from '../../../support/put-derived.ts';
import { firstRevision, sampleClaim, sampleSource } from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const CLAIM = { type: 'Claim', key: 'claim' } as const;
const FROM_THE_BEGINNING = Array.from({ length: FEED_PARTS }, () => 0);

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
