import { describe, expect, it } from 'vitest';
import { type Index, type IndexEntry, type Range, TOP } from '../../../../functions/domain/indexes.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../../functions/domain/span.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { putContent } from '../../../support/put-derived.ts';
import { DAY, firstRevision, sampleClaim } from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const STRIKES: Index = {
  of: 'OCCURRENCE',
  action: { side: 'under', concept: 'strike' },
  agent: { side: 'exactly', concept: TOP },
};
const ALL_TIME: Range = { from: BEGINNING_OF_TIME, to: END_OF_TIME };

export function describeFinding(open: OpenStore): void {
  describe('find', () => {
    it('finds the claims whose time may overlap the range, short, long and open', async () => {
      const store = await storeWith(open, {
        before: at(0, 10 * DAY),
        'until the start': at(8 * DAY, 10 * DAY),
        across: at(0, 10 * DAY + 1),
        within: at(12 * DAY, 13 * DAY),
        'a moment at the start': at(10 * DAY, 10 * DAY),
        'a moment at the end': at(20 * DAY, 20 * DAY),
        'from the end': at(20 * DAY, 21 * DAY),
        'of 31 days': at(-21 * DAY + 1, 10 * DAY + 1),
        long: at(-100 * DAY, 100 * DAY),
        'long before': at(-100 * DAY, 10 * DAY),
        'since ever': at(BEGINNING_OF_TIME, 11 * DAY),
        'for ever': at(19 * DAY, END_OF_TIME),
        'for ever after': at(20 * DAY, END_OF_TIME),
        'at any time': [{ index: STRIKES, range: ALL_TIME }],
      });

      const find = async (range: Range): Promise<readonly string[]> =>
        store.derivations.find({ indexes: [STRIKES], range, limit: 100 });

      expect(await find({ from: 10 * DAY, to: 20 * DAY })).toEqual([
        'a moment at the start',
        'across',
        'at any time',
        'for ever',
        'long',
        'of 31 days',
        'since ever',
        'within',
      ]);
      expect(await find({ from: 20 * DAY, to: 20 * DAY })).toEqual([
        'a moment at the end',
        'at any time',
        'for ever',
        'for ever after',
        'from the end',
        'long',
      ]);
      expect(await find(ALL_TIME)).toHaveLength(14);
    });

    it('tells indexes apart by all that they say', async () => {
      const indexes: readonly Index[] = [
        STRIKES,
        { of: 'DENIAL', action: { side: 'under', concept: 'strike' }, agent: { side: 'exactly', concept: TOP } },
        { of: 'OCCURRENCE', action: { side: 'exactly', concept: 'strike' }, agent: { side: 'exactly', concept: TOP } },
        { of: 'OCCURRENCE', action: { side: 'under', concept: 'strike' }, agent: { side: 'under', concept: TOP } },
        { of: 'OCCURRENCE', action: { side: 'under', concept: TOP }, agent: { side: 'exactly', concept: 'strike' } },
        { of: 'EVENT', event: 'one' },
        { of: 'EVENT', event: 'other' },
        { of: 'ACCOUNT', commitment: 'one' },
        { of: 'COMPLIANCE', commitment: 'one' },
        { of: 'FIGURE', subject: 'one', property: 'two#three' },
        { of: 'FIGURE', subject: 'one#two', property: 'three' },
      ];
      const store = await storeWith(
        open,
        Object.fromEntries(indexes.map((index, number) => [`claim ${number}`, [{ index, range: ALL_TIME }]])),
      );

      const found = await Promise.all(
        indexes.map((index) => store.derivations.find({ indexes: [index], range: ALL_TIME, limit: 10 })),
      );

      expect(found).toEqual(indexes.map((_, number) => [`claim ${number}`]));
    });

    it('asks no time where the index is not of a topic', async () => {
      const index: Index = { of: 'EVENT', event: 'event' };
      const store = await storeWith(open, { claim: [{ index, range: { from: 0, to: DAY } }] });

      const found = await store.derivations.find({
        indexes: [index],
        range: { from: 5 * DAY, to: 6 * DAY },
        limit: 10,
      });

      expect(found).toEqual(['claim']);
    });

    it('has each claim once, sorted, however many indexes hold it', async () => {
      const event: Index = { of: 'EVENT', event: 'event' };
      const both = [...at(0, DAY), ...at(0, 90 * DAY), { index: event, range: ALL_TIME }];
      const store = await storeWith(open, { b: both, a: both, c: both });

      const found = await store.derivations.find({ indexes: [event, STRIKES, STRIKES], range: ALL_TIME, limit: 10 });

      expect(found).toEqual(['a', 'b', 'c']);
    });

    it('has at most as many as asked for', async () => {
      const keys = Array.from({ length: 40 }, (_, number) => `claim ${number}`);
      const store = await storeWith(open, Object.fromEntries(keys.map((key, day) => [key, at(day * DAY, day * DAY)])));

      const found = await store.derivations.find({ indexes: [STRIKES], range: ALL_TIME, limit: 7 });

      expect(new Set(found).size).toBe(7);
      expect(keys).toEqual(expect.arrayContaining([...found]));
    });

    it('reads on past what does not overlap after all', async () => {
      const past = Object.fromEntries(
        Array.from({ length: 12 }, (_, day) => [`past ${day}`, at(day * DAY, (day + 40) * DAY)]),
      );
      const store = await storeWith(open, { ...past, present: at(50 * DAY, 100 * DAY) });

      const found = await store.derivations.find({
        indexes: [STRIKES],
        range: { from: 60 * DAY, to: 61 * DAY },
        limit: 1,
      });

      expect(found).toEqual(['present']);
    });

    it('finds a revised claim only where it is now', async () => {
      const event: Index = { of: 'EVENT', event: 'event' };
      const store = await storeWith(open, { claim: [...at(0, DAY), ...at(5 * DAY, 6 * DAY)] });
      const revised = { ...firstRevision(sampleClaim('claim')), number: 2 };

      await putContent(store, revised, { indexEntries: [...at(0, DAY), { index: event, range: ALL_TIME }] });
      const early = await store.derivations.find({ indexes: [STRIKES], range: { from: 0, to: DAY }, limit: 10 });
      const late = await store.derivations.find({
        indexes: [STRIKES],
        range: { from: 5 * DAY, to: 6 * DAY },
        limit: 10,
      });
      const ofEvent = await store.derivations.find({ indexes: [event], range: ALL_TIME, limit: 10 });

      expect([early, late, ofEvent]).toEqual([['claim'], [], ['claim']]);

      await putContent(store, { ...revised, number: 3 });
      expect(await store.derivations.find({ indexes: [STRIKES, event], range: ALL_TIME, limit: 10 })).toEqual([]);
    });
  });
}

function at(from: number, to: number): readonly IndexEntry[] {
  return [{ index: STRIKES, range: { from, to } }];
}

async function storeWith(
  open: OpenStore,
  claims: Readonly<Record<string, readonly IndexEntry[]>>,
): Promise<Omit<Store, 'truth'>> {
  const store = await open();
  await Promise.all(
    Object.entries(claims).map(([key, entries]) =>
      putContent(store, firstRevision(sampleClaim(key)), { indexEntries: entries }),
    ),
  );
  return store;
}
