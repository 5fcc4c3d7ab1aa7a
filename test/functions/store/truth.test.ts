import { describe, expect, it } from 'vitest';
import { createDocumentClient } from '../../../functions/store/database.ts';
import { appendParams, createTruth, historyQuery, latestQuery } from '../../../functions/store/truth.ts';
import { firstRevision, sampleSource } from '../../support/sample-entries.ts';

describe('appendParams', () => {
  it('puts one item, on condition that its place is free', () => {
    const source = sampleSource('paper/1');

    expect(appendParams('record', { ...firstRevision(source), reason: 'new' })).toEqual({
      TableName: 'record',
      Item: {
        pk: 'truth#Source#paper/1',
        sk: 'revision#00000001',
        body: JSON.stringify(source),
        revision: 1,
        format: 1,
        recordedAt: '2026-02-06T00:00:00.000Z',
        editor: 'editor',
        reason: 'new',
      },
      ConditionExpression: 'attribute_not_exists(#partition)',
      ExpressionAttributeNames: { '#partition': 'pk' },
    });
  });
});

describe('latestQuery', () => {
  it('reads the last revision alone', () => {
    expect(latestQuery({ type: 'Claim', key: 'a' })).toEqual({
      partition: 'truth#Claim#a',
      range: { from: 'revision#', to: 'revision#~' },
      limit: 1,
      backwards: true,
    });
  });
});

describe('historyQuery', () => {
  it('reads every revision, the earliest first', () => {
    expect(historyQuery({ type: 'Claim', key: 'a' })).toEqual({
      partition: 'truth#Claim#a',
      range: { from: 'revision#', to: 'revision#~' },
      limit: null,
    });
  });
});

describe('createTruth', () => {
  it('takes no other failure for a number that is taken', async () => {
    const credentials = { accessKeyId: 'none', secretAccessKey: 'none' };
    const client = createDocumentClient({ endpoint: 'http://127.0.0.1:1', region: 'none', credentials });
    const truth = createTruth({ client, tableName: 'record' });

    await expect(truth.append(firstRevision(sampleSource('paper')))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
