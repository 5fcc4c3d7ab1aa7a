import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Index, TOP, type TopicIndex } from '../../../functions/domain/indexes.ts';
import { indexItems } from '../../../functions/store/entries.ts';
import { findClaims, findReads } from '../../../functions/store/find-claims.ts';
import { DAY } from '../../support/sample-entries.ts';
import { openTable } from '../../support/table.ts';

const EVENT: Index = { of: 'EVENT', event: 'strike' };
const TERMS: TopicIndex = {
  of: 'TERMS',
  action: { side: 'exactly', concept: 'strike' },
  agent: { side: 'under', concept: TOP },
};
const DENIALS: TopicIndex = { ...TERMS, of: 'DENIAL' };
const RANGE = { from: 31 * DAY, to: 40 * DAY };
const TOPIC = 'derived#index#topic#exactly#strike#under#';

describe('findReads', () => {
  it('asks each partition of each index once, short times and long', () => {
    expect(findReads({ indexes: [TERMS, EVENT, { ...TERMS }], range: RANGE, limit: 9 })).toEqual([
      {
        indexes: [TERMS],
        glance: null,
        queries: [
          {
            partition: TOPIC,
            range: { from: '4#terms#short#08640000000000000', to: '4#terms#short#08640003456000000' },
            limit: 9,
          },
          {
            partition: TOPIC,
            range: { from: '4#terms#long#00000000000000000', to: '4#terms#long#08640003456000000' },
            limit: 9,
          },
        ],
      },
      {
        indexes: [EVENT],
        glance: null,
        queries: [{ partition: 'derived#index#EVENT#strike', range: null, limit: 9 }],
      },
    ]);
  });

  it('glances at a topic of which more than one thing is asked', () => {
    const [read, ...more] = findReads({ indexes: [TERMS, DENIALS], range: RANGE, limit: 9 });
    expect(more).toEqual([]);
    expect(read?.glance).toEqual({ partition: TOPIC, range: { from: '1#denial#', to: '4#terms#~' }, limit: 100 });
    expect(read?.queries).toHaveLength(4);
  });
});

describe('findClaims', () => {
  let table: Awaited<ReturnType<typeof openTable>>;
  let queries = 0;

  beforeAll(async () => {
    table = await openTable();
    table.database.client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (commandName === 'QueryCommand') queries += 1;
          return next(args);
        },
      { step: 'initialize' },
    );
  });
  afterAll(async () => table.close());

  /** A month's claims in an index of one topic, and one of ten years later. */
  const write = async (index: TopicIndex, claims: number): Promise<void> => {
    const numbers = Array.from({ length: claims }, (_, number) => number);
    const items = [
      ...numbers.flatMap((number) => indexItems(`${index.of}-${number}`, [{ index, range: { from: 0, to: DAY } }])),
      ...indexItems(`${index.of}-later`, [{ index, range: { from: 3650 * DAY, to: 3651 * DAY } }]),
      ...indexItems(`${index.of}-long`, [{ index, range: { from: 0, to: 9999 * DAY } }]),
    ];
    const { client, tableName: TableName } = table.database;
    await Promise.all(items.map(async (Item) => client.send(new PutCommand({ TableName, Item }))));
  };
  const find = async (indexes: readonly Index[], range = { from: 0, to: DAY }): Promise<unknown> => {
    queries = 0;
    return { keys: await findClaims(table.database, { indexes, range, limit: 9999 }), queries };
  };

  it('reads a topic that holds little at once, and of it what was asked for', async () => {
    await write(DENIALS, 1);
    await write(TERMS, 2);
    await write({ ...TERMS, of: 'ENDING' }, 1);

    expect(await find([TERMS, DENIALS])).toEqual({
      keys: ['DENIAL-0', 'DENIAL-long', 'TERMS-0', 'TERMS-1', 'TERMS-long'],
      queries: 1,
    });
    expect(await find([TERMS], { from: 3650 * DAY, to: 3650 * DAY })).toEqual({
      keys: ['TERMS-later', 'TERMS-long'],
      queries: 2,
    });
  });

  it('reads nothing but the time asked for of a topic that holds much', async () => {
    await write({ ...TERMS, of: 'EXTREME' }, 100);

    expect(await find([TERMS, DENIALS], { from: 3650 * DAY, to: 3650 * DAY })).toEqual({
      keys: ['DENIAL-later', 'DENIAL-long', 'TERMS-later', 'TERMS-long'],
      queries: 5,
    });
  });
});
