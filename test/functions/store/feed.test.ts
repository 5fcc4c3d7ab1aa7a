import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEED_PARTS, type FedEntry } from '../../../functions/operations/kept-ports.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { revisionEntry } from '../../../functions/store/fed.ts';
import { doAndTell, feedActions, readFeed } from '../../../functions/store/feed.ts';
import { createQueue } from '../../../functions/store/queues.ts';
import { putContent } from '../../support/put-derived.ts';
import { firstRevision, sampleSource } from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';

const ENTRY = revisionEntry(firstRevision(sampleSource('paper')));
const FROM_THE_BEGINNING = Array.from({ length: FEED_PARTS }, () => 0);

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

describe('feedActions', () => {
  it('has consecutive numbers, each on condition that nobody has it', () => {
    const rest = { pk: expect.stringMatching(/^kept#feed#[0-7]$/), body: JSON.stringify(ENTRY) };

    expect(feedActions([ENTRY, ENTRY], 7)).toEqual([
      { put: { ...rest, sk: '000000000007' }, when: 'free' },
      { put: { ...rest, sk: '000000000008' }, when: 'free' },
    ]);
  });
});

describe('doAndTell', () => {
  it('tells nothing of what is not done, and does nothing that it cannot tell', async () => {
    const database = await table.another();
    const writer = { ...database, queue: createQueue() };
    const put = { pk: 'p', sk: 's' };

    expect(await doAndTell(writer, [{ put, when: { attribute: 'order', is: 1 } }], [ENTRY])).toBe(false);
    expect((await itemsOf(database)).size).toBe(0);
    expect(await doAndTell(writer, [{ put, when: 'free' }], [ENTRY])).toBe(true);
    expect(await doAndTell(writer, [{ put, when: 'free' }], [ENTRY])).toBe(false);
    expect(await readFeed(database, FROM_THE_BEGINNING, 10)).toEqual([
      { part: expect.any(Number), number: 1, entry: ENTRY },
    ]);
  });

  it('numbers what several processes tell at once consecutively, and loses none', async () => {
    const database = await table.another();
    const stores = [createStore(database), createStore(database), createStore(database)];
    const sources = Array.from({ length: 60 }, (_, number) => firstRevision(sampleSource(`source ${number}`)));

    await Promise.all(
      sources.map(async (source, index) => {
        const store = stores[index % stores.length];
        if (store !== undefined) await putContent(store, source, { untold: [source] });
      }),
    );

    const fed = await readFeed(database, FROM_THE_BEGINNING, 1000);
    expect(fed.map(({ entry }) => entry.key).toSorted()).toEqual(sources.map(({ key }) => key).toSorted());
    for (const entries of Map.groupBy(fed, ({ part }) => part).values())
      expect(entries.map(({ number }: FedEntry) => number)).toEqual(entries.map((_, index) => index + 1));
  });
});
