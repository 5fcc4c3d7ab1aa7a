import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../functions/domain/record.ts';
import { puts, writeItems } from '../../../functions/store/batch-write.ts';
import { claimList, ratedItems, unratedItems } from '../../../functions/store/claim-lists.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { countingCalls } from '../../support/count-calls.ts';
import { putPage } from '../../support/put-derived.ts';
import { DAY, sampleClaim, samplePage } from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';

let table: TestTable;
beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

describe('claimList', () => {
  it('holds what may overlap the range', () => {
    const [item] = unratedItems(sampleClaim('a'), [{ by: 'ALL' }]);
    const holds = (from: number) =>
      item !== undefined &&
      claimList({ filter: { by: 'ALL' }, rating: null, range: { from, to: 9 * DAY } }).holds(item);

    expect([holds(DAY - 1), holds(DAY)]).toEqual([true, false]);
  });
});

describe('claimKeys', () => {
  it('cost a Query of each shard, forwards, backwards and in either order, and four for a range', async () => {
    const database = await table.another();
    const { derivations, projection } = createStore(database);
    const days = Array.from({ length: 30 }, (_, day) => day);
    const lists = [{ by: 'ALL' }, { by: 'CLAIMANT', key: 'x' }] as const;
    for (const day of days) await putPage({ projection }, samplePage(sampleClaim(`${day}`, day * DAY), { lists }));
    const after = (await derivations.claimKeys({ filter: { by: 'ALL' }, rating: null, range: null }, { first: 5 }))
      .items[4];
    const callsOf = async (filter: (typeof lists)[number], ranged: boolean) => {
      const range = ranged ? { from: 10 * DAY, to: 20 * DAY } : null;
      const list = { filter, rating: null, range };
      const at = ranged ? null : (after?.position ?? null);
      const { calls } = await countingCalls(database, async () => {
        await derivations.claimKeys(list, { first: 5, after: at });
        await derivations.claimKeys(list, { last: 5, before: at });
        await derivations.claimKeys({ ...list, order: 'EARLIEST_FIRST' }, { first: 5, after: at });
        await derivations.claimKeys({ ...list, order: 'EARLIEST_FIRST' }, { last: 5, before: at });
      });
      return calls;
    };

    expect(await callsOf({ by: 'ALL' }, false)).toEqual({ QueryCommand: 4 * 4 });
    expect(await callsOf({ by: 'CLAIMANT', key: 'x' }, false)).toEqual({ QueryCommand: 4 });
    expect(await callsOf({ by: 'ALL' }, true)).toEqual({ QueryCommand: 4 * 4 * 4 });
    expect(await callsOf({ by: 'CLAIMANT', key: 'x' }, true)).toEqual({ QueryCommand: 4 * 4 });
  });
});

describe('claimKeys of a time', () => {
  const lists = [{ by: 'CLAIMANT', key: 'x' }] as const;
  const list = { filter: lists[0], rating: null, range: { from: 0, to: 10 * DAY } } as const;
  const read = async (...claims: readonly Claim[]) => {
    const database = await table.another();
    await writeItems(database, puts(claims.flatMap((claim) => unratedItems(claim, lists))));
    const counted = await countingCalls(database, async () =>
      createStore(database).derivations.claimKeys(list, { first: 5 }),
    );
    return { keys: counted.result.items.map(({ item }) => item), calls: counted.calls };
  };
  const within = sampleClaim('within', DAY, 2 * DAY);
  const many = Array.from({ length: 1000 }, (_, number) => number);

  it('cost four Queries, however much there is before and after', async () => {
    const claims = many.flatMap((number) => [
      sampleClaim(`before ${number}`, -DAY, 0),
      sampleClaim(`next month ${number}`, 10 * DAY, 41 * DAY),
      sampleClaim(`next year ${number}`, 10 * DAY, 375 * DAY),
      sampleClaim(`later ${number}`, (11 + number) * DAY, (12 + number) * DAY),
    ]);
    const long = sampleClaim('long', -400 * DAY, 500 * DAY);
    const day = sampleClaim('next day', 10 * DAY, 11 * DAY);

    expect(await read(...claims, within, long, day)).toEqual({ keys: ['long', 'within'], calls: { QueryCommand: 4 } });
  });

  it('cost few more where much begins within a day after it', async () => {
    const claims = many.map((number) => sampleClaim(`soon ${number}`, 10 * DAY, 10 * DAY + number));

    // 6, 24, 96, 384 and 1,536 at most.
    expect(await read(...claims, within)).toEqual({ keys: ['within'], calls: { QueryCommand: 3 + 5 } });
  });
});

describe('unratedItems and ratedItems', () => {
  it('have the claim in each list: among all, and among those of its rating', () => {
    const rest = { sk: '08639999913600000#a', body: '{"key":"a","from":0,"to":86400000}' };
    const lists = [{ by: 'ALL' }, { by: 'CONCEPT', key: 'x' }] as const;

    expect(unratedItems(sampleClaim('a'), lists)).toEqual([
      { pk: 'derived#claims#ALL#*#all#0', ...rest },
      { pk: 'derived#claims#CONCEPT#x#*#all#0', ...rest },
    ]);
    expect(ratedItems(sampleClaim('a'), lists.slice(1), 'SUPPORTED')).toEqual([
      { pk: 'derived#claims#CONCEPT#x#SUPPORTED#all#0', ...rest },
    ]);
  });
});
