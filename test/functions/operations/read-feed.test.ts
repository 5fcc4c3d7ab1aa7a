import { describe, expect, it } from 'vitest';
import type { FedEntry } from '../../../functions/operations/kept-ports.ts';
import { type FeedPosition, readFeed } from '../../../functions/operations/read-feed.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { fc } from '../../support/fast-check.ts';
import { fed } from '../../support/published.ts';

const START = [0, 0, 0];

async function read(feed: readonly FedEntry[], first: number, after: FeedPosition = START) {
  const { items, position, more } = await readFeed(cannedKept({ feed }), { first, after });
  return { told: items.map((item) => [item.entry.key, item.position.join(' ')]), position: position.join(' '), more };
}

describe('readFeed', () => {
  it('merges the parts by moment, each entry with the position of who has read up to it', async () => {
    expect(await read([fed(0, 1, 10), fed(0, 2, 40), fed(1, 1, 20), fed(2, 1, 5)], 9)).toEqual({
      told: [
        ['2-1', '0 0 1'],
        ['0-1', '1 0 1'],
        ['1-1', '1 1 1'],
        ['0-2', '2 1 1'],
      ],
      position: '2 1 1',
      more: false,
    });
  });

  it('takes the earlier part first where moments are the same', async () => {
    const { told } = await read([fed(2, 1, 5), fed(1, 1, 5), fed(1, 2, 5), fed(0, 1, 5)], 9);
    expect(told.map(([key]) => key)).toEqual(['0-1', '1-1', '1-2', '2-1']);
  });

  it('keeps a part in its order, whatever its entries are dated', async () => {
    const { told } = await read([fed(0, 1, 30), fed(0, 2, 10), fed(1, 1, 20)], 9);
    expect(told.map(([key]) => key)).toEqual(['1-1', '0-1', '0-2']);
  });

  it('goes on after a position, and says whether more follows', async () => {
    const feed = [fed(0, 1), fed(0, 2), fed(0, 3), fed(1, 1), fed(1, 2)];
    expect(await read(feed, 2, [1, 1, 0])).toEqual({
      told: [
        ['0-2', '2 1 0'],
        ['1-2', '2 2 0'],
      ],
      position: '2 2 0',
      more: true,
    });
    expect(await read(feed, 1, [2, 2, 0])).toEqual({ told: [['0-3', '3 2 0']], position: '3 2 0', more: false });
  });

  it('stays where it is where nothing is new', async () => {
    expect(await read([fed(0, 1)], 5, [1, 0, 0])).toEqual({ told: [], position: '1 0 0', more: false });
    expect(await read([], 5)).toEqual({ told: [], position: '0 0 0', more: false });
  });

  it('asks once, for no more of a part than might be told and one', async () => {
    const kept = cannedKept();
    await readFeed(kept, { first: 7, after: START });
    expect(kept.calls).toEqual([['feed', START, 8]]);
  });

  it('tells everything once and each part in order, by whatever pages', async () => {
    const moments = fc.array(fc.nat(9), { maxLength: 12 });
    const parts = fc.array(moments, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 1, max: 6 }), async (dated, first) => {
        const feed = dated.flatMap((ats, part) => ats.map((at, index) => fed(part, index + 1, at)));
        const told: string[] = [];
        for (let after: FeedPosition = START, more = true; more; ) {
          const page = await readFeed(cannedKept({ feed }), { first, after });
          expect(page.items.length).toBeLessThanOrEqual(first);
          expect(page.items.at(-1)?.position ?? after).toEqual(page.position);
          told.push(...page.items.map(({ entry }) => entry.key));
          ({ position: after, more } = page);
        }
        for (const part of [0, 1, 2]) {
          const ofPart = told.filter((key) => key.startsWith(`${part}-`));
          expect(ofPart).toEqual(dated[part]?.map((_, index) => `${part}-${index + 1}`));
        }
      }),
    );
  });
});
