import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryType } from '../../functions/domain/record.ts';
import { currentExport } from '../../functions/operator/export/current-export.ts';
import { historyExport } from '../../functions/operator/export/history-export.ts';
import { formatLine } from '../../functions/operator/history-lines.ts';
import type { Database } from '../../functions/store/database.ts';
import { collected } from '../support/collected.ts';
import { storeOf } from '../support/projected.ts';
import { openTable, type TestTable } from '../support/table.ts';
import { copyItems, itemsOf } from '../support/table-items.ts';
import { tellingIn } from '../support/telling.ts';
import { ADDRESSES, MUTATIONS, mutationsOf, type Role, type Served, schema, serve } from '../support/worded-api.ts';
import { askedOfTown, type Drafted, GAZETTE, WORDED_TOWN, wordOf } from '../support/worded-town.ts';

/** When the town is written, and when words of it go: days. */
const [WRITTEN, REDACTED] = ['2030-02-01', '2030-02-03'] as const;
type ServedTable = { readonly database: Database; readonly served: Served };

/** By name, all that is told of what a table holds. */
type Channels = Readonly<Record<string, readonly unknown[]>>;

async function channelsOf({ database, served }: ServedTable, role: Role | null): Promise<Channels> {
  const store = storeOf(database);
  const said: string[] = [];
  const exporting = { database, truth: store.truth, step: () => {}, say: (line: string) => said.push(line) };
  return {
    answers: await served.answers(role),
    reviews: await served.reviews(),
    items: [...(await itemsOf(database)).values()],
    export: [...(await collected(currentExport(exporting))), ...said],
    history: (await collected(historyExport({ database, store }, () => {}))).map(formatLine),
    log: served.logged,
  };
}

const KEYS = ['first', 'second'];
let table: TestTable;
let before: Channels;
beforeAll(async () => {
  table = await openTable();
  const served = serve(table.database, WRITTEN);
  for (const drafted of WORDED_TOWN) {
    for (const mutating of mutationsOf(drafted, wordOf(drafted), KEYS)) await served.mutate('editor', mutating);
  }
  before = await channelsOf({ database: table.database, served }, null);
});
afterAll(async () => {
  await table.close();
});

/** A copy of the town in which one entry is redacted. */
async function redacted({ ref }: Drafted): Promise<ServedTable> {
  const database = await table.another();
  await copyItems(await itemsOf(table.database), database);
  const served = serve(database, REDACTED);
  const input = { type: MUTATIONS[ref.type][0], key: ref.key, revision: 2, reason: 'The law.' };
  expect(await served.mutate('redactor', ['redact', input])).toContain('"RedactionDone"');
  return { database, served };
}

/** What is redacted, and who asks then. */
const CASES: readonly (readonly [type: EntryType, key: string, role: Role | null])[] = [
  ['Claim', 'account', null],
  ['Claim', 'hole', 'reader'],
  ['Commitment', 'pledge', 'editor'],
  ['Concept', 'digging', 'redactor'],
  ['Concept', 'press', null],
  ['EditorCheck', 'doubt', 'reader'],
  ['Event', 'hole', 'editor'],
  ['Source', 'gazette', 'redactor'],
];

function draftedAs(type: EntryType, key: string): Drafted {
  const drafted = WORDED_TOWN.find(({ ref }) => ref.type === type && ref.key === key);
  if (drafted === undefined) throw new Error(`There is no ${type} ${key}.`);
  return drafted;
}

describe('what is redacted', () => {
  it.each(CASES)('is told nowhere: %s %s, whoever asks (%s)', async (type, key, role) => {
    const drafted = draftedAs(type, key);
    const word = wordOf(drafted);
    const telling = Object.entries(before).flatMap(([name, told]) => (tellingIn(told, word).length > 0 ? [name] : []));
    expect(telling).toEqual(expect.arrayContaining(['answers', 'items', 'history']));

    const after = await channelsOf(await redacted(drafted), role);
    expect(tellingIn(after, word)).toEqual([]);
  });

  it.each(CASES)('is told by no refusal, nor to whoever sends again what they wrote: %s %s', async (type, key) => {
    const drafted = draftedAs(type, key);
    const word = wordOf(drafted);
    const { served } = await redacted(drafted);
    const codes = [];
    for (const mutating of [word, 'word'].flatMap((said) =>
      [KEYS, []].flatMap((keys) => mutationsOf(drafted, said, keys)),
    )) {
      const answer = await served.mutate('editor', mutating);
      expect(tellingIn(answer, word)).toEqual([]);
      codes.push(/"code":"(\w+)"/.exec(answer)?.[1]);
    }
    const unnamed = ['KEY_TAKEN', 'CONFLICT'];
    expect(codes).toEqual(['REDACTED', 'REDACTED', ...unnamed, 'IDEMPOTENCY_KEY', 'IDEMPOTENCY_KEY', ...unnamed]);
    expect(tellingIn(served.logged, word)).toEqual([]);
  });

  it('is found by no address that it had', async () => {
    const queries = ADDRESSES.map(
      (url) => `{ claims(url: "${url}") { edges { cursor } } sources(url: "${url}") { edges { cursor } } }`,
    );
    const found = { claims: { edges: [] }, sources: { edges: [] } };
    const { served } = await redacted(GAZETTE);
    expect(await served.answers(null, queries)).toEqual(ADDRESSES.map(() => found));
  });
});

it('is asked for by every field that a query begins with', () => {
  expect(Object.keys(askedOfTown([])).toSorted()).toEqual(
    Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted(),
  );
});

it('is written down in no line of the log, when it is written', () => {
  expect(before['log']).not.toEqual([]);
  expect(WORDED_TOWN.filter((drafted) => tellingIn(before['log'], wordOf(drafted)).length > 0)).toEqual([]);
});
