import { readFile } from 'node:fs/promises';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../../../functions/local/load-record.ts';
import { recordFile } from '../../../../functions/local/record-file.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { readRecord } from '../../../../functions/operations/record-format/read-record.ts';
import { createProgress } from '../../../../functions/operator/progress.ts';
import { type Rebuilding, type Rebuilt, rebuild } from '../../../../functions/operator/rebuild/rebuild.ts';
import { beginning, type State } from '../../../../functions/operator/rebuild/state.ts';
import { DERIVED_PREFIX, VERSION } from '../../../../functions/store/attributes.ts';
import { deletes, puts, writeItems } from '../../../../functions/store/batch-write.ts';
import type { Database } from '../../../../functions/store/database.ts';
import { bodyOf, type Item, keyAt, keyOf, nameOf } from '../../../../functions/store/items.ts';
import { VOCABULARY_VERSION } from '../../../../functions/store/keys.ts';
import { ratedPlace } from '../../../../functions/store/list-keys.ts';
import { TALLY } from '../../../../functions/store/tally-keys.ts';
import { startOf } from '../../../support/build.ts';
import { append, write } from '../../../support/derived.ts';
import { anEvent } from '../../../support/entries.ts';
import { type Opened, openOver } from '../../../support/keeping-table.ts';
import { latest } from '../../../support/numbers.ts';
import { openTable, type TestTable } from '../../../support/table.ts';
import { itemsOf } from '../../../support/table-items.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../../support/town.ts';

const NOW = startOf('2030-02-01');
const LATER = '2030-02-02T00:00:00.000Z';
const EXAMPLE = recordFile('energy-truce');

let table: TestTable;
beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

async function opened(): Promise<Opened> {
  return openOver(await table.another());
}

/** A table with a small record and all that follows from it. */
async function town(): Promise<Opened> {
  const { database, store } = await opened();
  await loadRecord(store, townWith(ACCOUNT, BOAST, HOLE, DENIAL), NOW);
  return { database, store };
}

type Running = { readonly since?: string; readonly from?: State; readonly on?: (state: State) => void };

async function run({ database, store }: Opened, { since, from, on = () => {} }: Running = {}): Promise<Rebuilt> {
  const lines: string[] = [];
  const rebuilding: Rebuilding = {
    database,
    store,
    now: () => NOW,
    pace: async () => {},
    progress: createProgress({ write: (line) => lines.push(line) }, () => 0),
    file: { write: async (state) => on(state), remove: async () => {} },
  };
  return rebuild(rebuilding, from ?? beginning({ table: database.tableName, since: since ?? null }));
}

/** All that there is, but for how often the vocabulary is said to have changed. */
async function all({ database }: Opened): Promise<ReadonlyMap<string, Item>> {
  const items = await itemsOf(database);
  return new Map([...items].filter(([name]) => name !== nameOf(VOCABULARY_VERSION)));
}

function derivedIn(items: ReadonlyMap<string, Item>): readonly Item[] {
  return [...items.values()].filter(({ pk }) => pk.startsWith(DERIVED_PREFIX));
}

const NOTHING = { failed: 0, removed: 0, left: 0 };

describe('rebuild', () => {
  it('leaves all items as they were', async () => {
    const one = await opened();
    await loadRecord(one.store, readRecord(await readFile(EXAMPLE, 'utf8'), EXAMPLE), NOW);
    const before = await itemsOf(one.database);

    expect(await run(one)).toEqual(NOTHING);
    expect(await itemsOf(one.database)).toEqual(before);
  });

  it('derives all when nothing is derived any more, and tells and publishes nothing twice', async () => {
    const one = await town();
    const before = await all(one);
    await writeItems(one.database, deletes(derivedIn(await itemsOf(one.database))));

    expect(await run(one)).toEqual(NOTHING);
    expect(await all(one)).toEqual(before);
  });

  it('derives for the first time, and tells of everything once', async () => {
    const [one, other] = [await town(), await opened()];
    for (const entry of townWith(ACCOUNT, BOAST, HOLE, DENIAL))
      for (const revision of await one.store.ledger.history(entry)) await other.store.ledger.append(entry, revision);

    expect(await run(other)).toEqual(NOTHING);
    expect(derivedIn(await all(other)).map(butVersion)).toEqual(derivedIn(await all(one)).map(butVersion));
    expect(await toldBy(other.store)).toEqual(await toldBy(one.store));
  });

  it.each([0, 1])('mends what is gone, every second item from the %i. on', async (first) => {
    const one = await town();
    const before = await all(one);
    const some = derivedIn(before).filter((_, index) => index % 2 === first);
    await writeItems(one.database, deletes(some));

    await run(one);
    expect(await all(one)).toEqual(before);
  });

  it.each([0, 1])('mends what was altered, every second item from the %i. on', async (first) => {
    const one = await town();
    const before = await all(one);
    for (const item of derivedIn(before).filter((_, index) => index % 2 === first)) await damage(one.database, item);

    await run(one);
    expect(await all(one)).toEqual(before);
  });

  it('removes what is of no entry, what no page remembers, and what earlier releases derived', async () => {
    const one = await town();
    const before = await all(one);
    const [list] = derivedIn(before).filter(({ pk }) => pk.startsWith('derived#claims#ALL'));
    const page = [...before.values()].filter(({ pk }) => pk === 'derived#Claim#boast');
    const stale: readonly Item[] = [
      ...page.map((item) => ({ ...item, pk: 'derived#Claim#nobody' })),
      { ...keyAt(list?.pk ?? '', '00000000000000000#boast'), ...bodyOf({ key: 'boast', from: 0, to: 1 }) },
      { ...keyAt('derived#Claim#boast', '9#other'), ...bodyOf('other') },
      { ...keyAt('derived#Event#flood', '1#verdict#000'), ...bodyOf('other') },
      { ...keyAt('derived#old#claims', 'boast'), ...bodyOf('boast') },
      { ...keyAt('derived#constructor#claims', 'boast'), ...bodyOf('boast') },
      { ...keyAt('derived#index#CHECKED#boast', 'nobody'), ...bodyOf({ key: 'nobody', from: 0, to: 1 }) },
      { ...keyAt('derived#lapses#0', '09999999999999999#pledge'), ...bodyOf('pledge') },
    ];
    await writeItems(one.database, puts(stale));

    expect(await run(one)).toEqual({ ...NOTHING, removed: stale.length });
    expect(await all(one)).toEqual(before);
  });

  it('counts anew, and not what it removes', async () => {
    const one = await town();
    const before = await all(one);
    const [rated] = derivedIn(before).flatMap((item) => (ratedPlace(item) === null ? [] : [item.pk]));
    const [tally] = derivedIn(before).flatMap((item) => (item.sk.startsWith(TALLY) ? [keyOf(item)] : []));
    await writeItems(one.database, puts([keyAt(rated ?? '', '0#nobody'), { ...keyAt('', ''), ...tally, REFUTED: 99 }]));

    expect(await run(one)).toEqual({ ...NOTHING, removed: 1 });
    expect(await all(one)).toEqual(before);
  });

  it('goes on where it was stopped', async () => {
    const one = await town();
    const before = await all(one);
    await writeItems(one.database, deletes(derivedIn(await itemsOf(one.database))));
    const states: State[] = [];
    const stop = new Error('Stopped.');
    for (const stopAt of [0, 1, 2, 3, 4, 5, 6]) {
      const on = (state: State): void => {
        states.push(state);
        if (states.length > stopAt) throw stop;
      };
      const from = states.at(-1);
      await expect(run(one, from === undefined ? { on } : { on, from })).rejects.toBe(stop);
    }

    expect(states.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await run(one, { from: states[6] ?? beginning({ table: '', since: null }) })).toEqual(NOTHING);
    expect(await all(one)).toEqual(before);
  });

  it.each([{ since: LATER }, {}])(
    'derives what was written while nobody listened, told since when: %j',
    async (told) => {
      const one = await town();
      await append(one.store, [{ ...HOLE, rank: 'DEPRECATED' }], { recordedAt: LATER });

      expect(await run(one, told)).toEqual(NOTHING);
      const last = { version: 2, causes: [{ type: 'Claim', key: 'hole', number: 2 }] };
      expect(await one.store.kept.verdicts('boast', latest(1))).toMatchObject([last]);
    },
  );

  it('takes nothing away that others write meanwhile', async () => {
    const one = await town();
    const writing = async (): Promise<void> => {
      for (const rank of ['DEPRECATED', 'NORMAL', 'PREFERRED'] as const)
        await write(openOver(one.database).store, [{ ...HOLE, rank }, anEvent(`storm ${rank}`)], NOW);
    };
    const [rebuilt] = await Promise.all([run(one), writing()]);
    const after = await all(one);

    expect(rebuilt).toEqual(NOTHING);
    expect(await run(one)).toEqual(NOTHING);
    expect(await all(one)).toEqual(after);
  });

  it('does what was left for later', async () => {
    const one = await town();
    const before = await all(one);
    await one.store.projection.putTask({ of: 'DERIVE', refs: [{ type: 'Claim', key: 'boast' }], causes: [null] });

    expect(await run(one)).toEqual(NOTHING);
    expect(await all(one)).toEqual(before);
  });

  it('puts aside what cannot be derived, and derives the rest', async () => {
    const one = await town();
    await one.store.ledger.append({ type: 'Claim', key: 'later' }, { format: 99, number: 1, recordedAt: '2031-01-01' });
    await writeItems(one.database, deletes([keyAt('derived#Claim#boast', '0#current')]));

    expect(await run(one)).toMatchObject({ failed: 1 });
    expect((await one.store.aside.asides()).map(({ what }) => what)).toEqual([
      { entry: { type: 'Claim', key: 'later' } },
    ]);
    expect(await one.store.derivations.entries([{ type: 'Claim', key: 'boast' }])).toEqual([BOAST]);
  });
});

/** What an item holds, spoilt. */
async function damage({ client, tableName }: Database, item: Item): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keyOf(item),
      UpdateExpression: 'SET #body = :body',
      ExpressionAttributeNames: { '#body': 'body' },
      ExpressionAttributeValues: { ':body': JSON.stringify({ head: { number: 7, hash: 'x' }, entry: { key: 'x' } }) },
    }),
  );
}

/** How often something was published depends on the order in which it was written. */
function butVersion({ [VERSION]: _version, ...item }: Item): unknown {
  return item;
}

async function toldBy({ kept }: Store): Promise<readonly string[]> {
  const fed = await kept.feed([0, 0, 0, 0, 0, 0, 0, 0], 1000);
  return fed.flatMap(({ entry }) => (entry.tells === 'REVISION' ? [entry.id] : [])).toSorted();
}
