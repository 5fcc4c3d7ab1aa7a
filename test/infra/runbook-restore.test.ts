import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../functions/domain/record.ts';
import { loadRecord } from '../../functions/local/load-record.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { projectFully } from '../../functions/operations/project-fully.ts';
import { puts, writeItems } from '../../functions/store/batch-write.ts';
import type { Database } from '../../functions/store/database.ts';
import { parseItems } from '../../functions/store/items.ts';
import { inChunks } from '../../functions/store/until-done.ts';
import { refTo } from '../support/derived.ts';
import { DYNAMODB_ENDPOINT } from '../support/environment.ts';
import { exampleEntries, NOW } from '../support/example.ts';
import { storeOf } from '../support/projected.ts';
import { expectInStep, handlerOn } from '../support/projector-on-stream.ts';
import { runBlock } from '../support/run-block.ts';
import { PROJECT, runbookSection } from '../support/runbook.ts';
import { type ServedTable, serveTable } from '../support/served-table.ts';
import { handOver } from '../support/stream-model.ts';
import { followStream, openStream } from '../support/stream-poller.ts';
import { openTable, type TestTable } from '../support/table.ts';
import { recordAll, writerTo } from '../support/writer.ts';

/** It starts six commands, one after the other, on a machine that may be busy. */
const PATIENCE_MS = 240_000;
/** Which blocks of the section these are: what goes before them takes AWS. */
const DERIVE_ANEW = 3;
const BRING_BACK = 4;
/** What a promise is checked against: written just before the moment, just after it, and to the new table. */
const BEFORE = 'energy-truce/6';
const AFTER = 'energy-truce/5';
const LATER = 'energy-truce/4';
/** With the accounts of the promise, and the claim that it was kept. */
const CLAIMS: readonly string[] = ['energy-truce/1', 'energy-truce/2', 'energy-truce/10', BEFORE, AFTER, LATER];

let table: TestTable;
let folder: string;
let served: ServedTable | undefined;
beforeAll(async () => {
  table = await openTable();
  // The commands leave files where they are run.
  folder = await mkdtemp(join(tmpdir(), 'runbook-restore-'));
  for (const name of ['package.json', 'node_modules', 'functions', 'schema'])
    await symlink(join(PROJECT, name), join(folder, name));
});
afterAll(async () => {
  await served?.close();
  await table.close();
  await rm(folder, { recursive: true });
});

describe('a restore, as the runbook has it', () => {
  it('ends with the answers that there were, what was written after the moment included', {
    timeout: PATIENCE_MS,
  }, async () => {
    const entries = (await exampleEntries()).filter(
      ({ type, key }) => type !== 'EditorCheck' && (type !== 'Claim' || CLAIMS.includes(key)),
    );
    const entry = (key: string): readonly Entry[] => entries.filter((one) => one.key === key);
    const old = table.database;
    const oldStore = storeOf(old);
    const earlier = entries.filter(({ key }) => ![BEFORE, AFTER, LATER].includes(key));
    await loadRecord(oldStore, earlier, NOW);

    // The moment: what was written last is on the record, and nothing was derived of it yet.
    await record(oldStore, entry(BEFORE));
    const restored = await table.another();
    await copy(old, restored);
    await derive(oldStore, entry(BEFORE));
    await record(oldStore, entry(AFTER));
    await derive(oldStore, entry(AFTER));

    // The new table has its stream, and editors write to it again before anything else is done.
    await follow(restored, async () => record(storeOf(restored), entry(LATER)), entry(LATER));
    await record(oldStore, entry(LATER));
    await derive(oldStore, entry(LATER));

    served = await serveTable(restored);
    const variables = {
      OLD: old.tableName,
      TABLE: restored.tableName,
      URL: served.url,
      COUNTERCLAIM_TOKEN: served.tokenFor('editor'),
      // As the test's own client has it: DynamoDB Local keeps the tables of each region and key apart.
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    };
    const { blocks } = await runbookSection('restore');
    const derived = await runBlock(blocks[DERIVE_ANEW], variables, folder);
    expect(derived).toContain('What follows from the record is derived.');
    expect(derived).toContain('Nothing is put aside.');
    expect(derived).not.toContain('failed ');
    await expectInStep(restored, table);

    const broughtBack = await runBlock(blocks[BRING_BACK], variables, folder);
    expect(broughtBack).toMatch(/^Nothing was written\. .*: 1 to be recorded, .* 0 different, 0 bad, 0 failed\.$/m);
    expect(broughtBack).toMatch(/^\d+ entries: 1 recorded, .* 0 different, 0 bad, 0 failed\.$/m);
    expect(await ratingsIn(storeOf(restored))).toEqual(await ratingsIn(oldStore));
  });
});

/** What an editor does: nothing is derived. */
async function record(store: Store, entries: readonly Entry[]): Promise<void> {
  await recordAll(writerTo(store, { now: NOW }), entries);
}

/** What the projector does. */
async function derive(store: Store, entries: readonly Entry[]): Promise<void> {
  await projectFully({ ...store, now: NOW }, entries.map(refTo));
}

/** What follows from what is written, by the table's stream, or where there is none as npm start has it. */
async function follow(database: Database, write: () => Promise<void>, entries: readonly Entry[]): Promise<void> {
  const store = storeOf(database);
  if (DYNAMODB_ENDPOINT === undefined) {
    await write();
    return derive(store, entries);
  }
  const stream = await openStream(database, table.endpoint);
  const handler = handlerOn(store, 25);
  await followStream(stream, async (records) => handOver(handler, records, () => {}), write());
  stream.client.destroy();
}

/** As point-in-time recovery does: every item, and nothing else. */
async function copy(from: Database, to: Database): Promise<void> {
  let start: ScanCommandInput['ExclusiveStartKey'];
  do {
    const page = await from.client.send(
      new ScanCommand({ TableName: from.tableName, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    for (const chunk of inChunks(parseItems(page.Items), 25)) await writeItems(to, puts(chunk));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

async function ratingsIn({ derivations }: Store): Promise<unknown> {
  const pages = await Promise.all(CLAIMS.map(async (key) => derivations.claimPage(key, 0)));
  return pages.map((page) => page?.verdict?.value.rating);
}
