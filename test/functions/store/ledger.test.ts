import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryRef } from '../../../functions/domain/record.ts';
import { firstRevision } from '../../../functions/operations/ledger/first-revision.ts';
import { type SealedRevision, toStored } from '../../../functions/operations/ledger/formats.ts';
import { verifyEntry } from '../../../functions/operations/ledger/verify-entry.ts';
import { createDocumentClient } from '../../../functions/store/database.ts';
import {
  appendParams,
  backQuery,
  createLedger,
  historyQuery,
  readKeys,
  removeParams,
  requestParams,
} from '../../../functions/store/ledger.ts';
import { countingCalls } from '../../support/count-calls.ts';
import { format1 } from '../../support/format-1.ts';
import items from '../../support/format-1-revisions.json' with { type: 'json' };
import { sealed } from '../../support/revisions.ts';
import { sampleSource } from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';

const SOURCE: EntryRef = { type: 'Source', key: 'paper/1' };
const FIRST = firstRevision(sampleSource('paper/1'), {
  recordedAt: '2026-02-06T00:00:00.000Z',
  editor: { id: 'ann', name: null },
  salt: 'salt',
});
const REQUEST = { id: 'abc', inputHash: 'def', number: 2 };
const IF_FREE = {
  ConditionExpression: 'attribute_not_exists(#partition)',
  ExpressionAttributeNames: { '#partition': 'pk' },
};

describe('appendParams', () => {
  it('puts one item, on condition that its place is free', () => {
    expect(appendParams('record', SOURCE, toStored(FIRST))).toEqual({
      TableName: 'record',
      Item: {
        pk: 'truth#Source#paper/1',
        sk: 'revision#00000001',
        number: 1,
        format: 2,
        kind: 'RECORDED',
        retracted: false,
        redacted: [],
        corrections: [],
        recordedAt: '2026-02-06T00:00:00.000Z',
        editor: { id: 'ann', name: null },
        contentHash: FIRST.contentHash,
        previousHash: null,
        hash: FIRST.hash,
        content:
          '{"entry":{"key":"paper/1","publisher":"paper","title":"paper/1","type":"Source"},"reason":null,"salt":"salt"}',
        request: null,
      },
      ...IF_FREE,
    });
  });
});

describe('requestParams', () => {
  it('puts one item beside the revisions, on condition that there is none', () => {
    expect(requestParams('record', { ref: SOURCE, request: REQUEST, instead: null })).toEqual({
      TableName: 'record',
      Item: { pk: 'truth#Source#paper/1', sk: 'request#abc', inputHash: 'def', number: 2 },
      ...IF_FREE,
    });
  });

  it('puts it instead of one, on condition that it is the one', () => {
    const instead = { inputHash: 'ghi', number: 1 };
    expect(requestParams('record', { ref: SOURCE, request: REQUEST, instead })).toEqual({
      TableName: 'record',
      Item: { pk: 'truth#Source#paper/1', sk: 'request#abc', inputHash: 'def', number: 2 },
      ConditionExpression: '#inputHash = :inputHash AND #number = :number',
      ExpressionAttributeNames: { '#inputHash': 'inputHash', '#number': 'number' },
      ExpressionAttributeValues: { ':inputHash': 'ghi', ':number': 1 },
    });
  });
});

describe('removeParams', () => {
  it('changes what is there alone: what it says, by whatever name, and the hash of that', () => {
    expect(removeParams('record', { pk: 'p', sk: 's' }, 'abc')).toEqual({
      TableName: 'record',
      Key: { pk: 'p', sk: 's' },
      UpdateExpression: 'SET #hash = :hash, #content = :nothing REMOVE #body, #reason',
      ConditionExpression: 'attribute_exists(#partition)',
      ExpressionAttributeNames: {
        '#partition': 'pk',
        '#hash': 'contentHash',
        '#content': 'content',
        '#body': 'body',
        '#reason': 'reason',
      },
      ExpressionAttributeValues: { ':hash': 'abc', ':nothing': null },
    });
  });
});

describe('readKeys', () => {
  it('names revisions, and the request where there is one', () => {
    const revision = { pk: 'truth#Source#paper/1', sk: 'revision#00000003' };

    expect(readKeys(SOURCE, [3])).toEqual([revision]);
    expect(readKeys(SOURCE, [3], 'abc')).toEqual([revision, { pk: 'truth#Source#paper/1', sk: 'request#abc' }]);
  });
});

describe('backQuery', () => {
  it('reads the last revisions, or the last before one of them', () => {
    const query = { partition: 'truth#Source#paper/1', limit: 2, backwards: true };

    expect(backQuery(SOURCE, { before: null, limit: 2 })).toEqual({
      ...query,
      range: { from: 'revision#', to: 'revision#~' },
    });
    expect(backQuery(SOURCE, { before: 8, limit: 2 })).toEqual({
      ...query,
      range: { from: 'revision#', to: 'revision#00000007' },
    });
  });
});

describe('historyQuery', () => {
  it('reads every revision, the earliest first', () => {
    expect(historyQuery(SOURCE)).toEqual({
      partition: 'truth#Source#paper/1',
      range: { from: 'revision#', to: 'revision#~' },
      limit: null,
    });
  });
});

describe('createLedger', () => {
  let table: TestTable;

  beforeAll(async () => {
    table = await openTable();
  });

  afterAll(async () => {
    await table.close();
  });

  it('reads what the first release wrote, and goes on after it', async () => {
    const database = await table.another();
    for (const item of items) await database.client.send(new PutCommand({ TableName: database.tableName, Item: item }));
    const ledger = createLedger(database);
    const [{ ref, stored } = { ref: SOURCE, stored: toStored(FIRST) }] = format1.slice(-1);

    const read = await Promise.all(format1.map((one) => ledger.read(one.ref, [one.stored.number])));

    expect(read.map(({ revisions }) => revisions)).toEqual(format1.map((one) => [one.stored]));
    expect(await ledger.back(ref, { before: null, limit: 1, isEnough: () => true })).toEqual([stored]);
    expect(await ledger.append(ref, toStored(FIRST))).toBe(false);
    expect(await ledger.append(ref, { ...toStored(FIRST), number: 3 })).toBe(true);
  });

  it('takes a revision for the one whose place it has, so that two that changed places are found', async () => {
    const database = await table.another();
    const ledger = createLedger(database);
    const second = sealed(sampleSource('paper/1'), FIRST);
    const third = sealed(sampleSource('paper/1'), second);
    for (const revision of [FIRST, second, third]) await ledger.append(SOURCE, toStored(revision));
    const { client, tableName } = database;
    const place = (revision: SealedRevision, number: number): PutCommand =>
      new PutCommand({ TableName: tableName, Item: { ...toStored(revision), ...readKeys(SOURCE, [number])[0] } });
    await client.send(place(third, 2));
    await client.send(place(second, 3));

    expect((await ledger.read(SOURCE, [2])).revisions).toEqual([{ ...toStored(third), number: 2 }]);
    const { problems } = await verifyEntry({ ledger, derivations: { heads: async () => [null] } }, SOURCE);
    expect(problems).toEqual(
      [2, 3].flatMap((number) => [
        { number, kind: 'HEADER_ALTERED' },
        { number, kind: 'OUT_OF_ORDER' },
      ]),
    );
  });

  it('asks once for what a write needs to know, and once to write', async () => {
    const { calls } = await countingCalls(table.database, async (database) => {
      const ledger = createLedger(database);
      await ledger.read(SOURCE, [1, 2], 'request');
      await ledger.append(SOURCE, toStored(FIRST));
    });

    expect(calls).toEqual({ BatchGetItemCommand: 1, PutItemCommand: 1 });
  });

  it('says so where a request that was noted is not there after all', async () => {
    const { client, tableName } = await table.another();
    const ledger = createLedger({ client, tableName });
    await ledger.claimRequest(SOURCE, REQUEST, null);
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const result = await next(args);
          return commandName === 'BatchGetItemCommand' ? { ...result, output: { $metadata: {} } } : result;
        },
      { step: 'initialize', name: 'forgets' },
    );

    const claimed = ledger.claimRequest(SOURCE, REQUEST, null);

    await expect(claimed).rejects.toThrow('A request was noted, and is not to be found.');
    client.middlewareStack.remove('forgets');
  });

  it('takes no other failure for a number that is taken', async () => {
    const credentials = { accessKeyId: 'none', secretAccessKey: 'none' };
    const client = createDocumentClient({ endpoint: 'http://127.0.0.1:1', region: 'none', credentials });
    const ledger = createLedger({ client, tableName: 'record' });

    await expect(ledger.append(SOURCE, toStored(FIRST))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
