import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT, toStored } from '../../../functions/operations/ledger/formats.ts';
import { revisionKey, truthPartition } from '../../../functions/store/keys.ts';
import { append } from '../../support/derived.ts';
import { aConcept } from '../../support/entries.ts';
import { sealed } from '../../support/revisions.ts';
import { streamEvent } from '../../support/stream-event.ts';
import { type Deployed, deploy } from './deployed.ts';
import type { Lambda } from './start-lambda.ts';

/** What a function that derives is given, in milliseconds. */
const TWO_MINUTES = 120_000;

const TOWN = aConcept('town');
const POISON = aConcept('poison');
const COUNTY = aConcept('county');

let deployed: Deployed;
let lambda: Lambda;

beforeAll(async () => {
  deployed = await deploy();
  lambda = await deployed.start('projector');
});

afterAll(async () => {
  await deployed.close();
});

/** Those of the three that readers find. */
async function derived(): Promise<readonly string[]> {
  const entries = await deployed.store.derivations.entries([TOWN, POISON, COUNTY]);
  return entries.map(({ key }) => key).toSorted();
}

describe('the projector under the runtime client', () => {
  it('derives the others of a batch where one cannot be read, and puts that aside', async () => {
    await append(deployed.store, [TOWN, COUNTY]);
    // As a later release would write it.
    await deployed.store.ledger.append(POISON, { ...toStored(sealed(POISON, null)), format: FORMAT + 1 });
    expect(await lambda.invoke(streamEvent([TOWN, POISON, COUNTY].map(truthPartition)), TWO_MINUTES)).toEqual({
      batchItemFailures: [],
    });
    expect(await derived()).toEqual(['county', 'town']);
    expect(await deployed.store.aside.asides()).toEqual([
      {
        what: { entry: { type: 'Concept', key: 'poison' } },
        error: expect.stringContaining(`in format ${FORMAT + 1}`),
        since: expect.any(String),
        attempts: 1,
      },
    ]);
  });

  it('reports an event that is none as failed, and goes on', async () => {
    await expect(lambda.invoke({})).rejects.toThrow('The runtime reports: ');
    expect(await lambda.invoke({ Records: [] })).toEqual({ batchItemFailures: [] });
  });

  it('ends at once when it is shut down', async () => {
    const start = performance.now();
    expect(await lambda.shutDown()).toBe('SIGTERM');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('the sweep under the runtime client', () => {
  it('tries again what was put aside', async () => {
    const { client, tableName: TableName } = deployed.database;
    await client.send(
      new UpdateCommand({
        TableName,
        Key: revisionKey(POISON, 1),
        UpdateExpression: 'SET #format = :format',
        ExpressionAttributeNames: { '#format': 'format' },
        ExpressionAttributeValues: { ':format': FORMAT },
      }),
    );
    const sweep = await deployed.start('sweep');
    expect(await sweep.invoke({}, TWO_MINUTES)).toBeNull();
    expect(await derived()).toEqual(['county', 'poison', 'town']);
    expect(await deployed.store.aside.asides()).toEqual([]);
  });
});
