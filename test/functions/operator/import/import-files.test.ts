import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../functions/domain/record.ts';
import { loadRecord } from '../../../../functions/local/load-record.ts';
import { recordFile } from '../../../../functions/local/record-file.ts';
import { startLocalServer } from '../../../../functions/local/server.ts';
import { readRecord } from '../../../../functions/operations/record-format/read-record.ts';
import type { Tally } from '../../../../functions/operator/import/outcome.ts';
import { type Fate, type ImportApi, startImportApi } from '../../../support/import-api.ts';
import { importInto } from '../../../support/import-into.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

const EXAMPLES = ['energy-truce', 'harbour-works', 'border-quiet'];
const NOTHING: Tally = { RECORDED: 0, THERE: 0, DIFFERENT: 0, BAD: 0, FAILED: 0 };
const NOW = Date.parse('2026-02-06T12:00:00Z');

const opened: ImportApi[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map(async ({ close }) => close()));
});

describe('importFiles', () => {
  it.each(EXAMPLES)('puts the record of %s where there is none, once, with the verdicts that it has', async (name) => {
    const api = await start();
    const entries = await readExample(name);

    const first = await importInto(api, { files: [recordFile(name)] });
    const again = await importInto(api, { files: [recordFile(name)] });

    expect([first, again]).toEqual([
      { tally: { ...NOTHING, RECORDED: entries.length }, end: null, behind: 0, lines: [] },
      { tally: { ...NOTHING, THERE: entries.length }, end: null, behind: 0, lines: [] },
    ]);
    expect(await revisionsOf(api, entries)).toEqual(entries.map(() => 1));
    const loaded = createMemoryStore();
    await loadRecord(loaded, entries, NOW);
    await loadRecord(api.store, entries, NOW);
    const claims = entries.filter(({ type }) => type === 'Claim').map(({ key }) => key);
    const verdictsIn = async ({ derivations }: typeof loaded): Promise<readonly unknown[]> =>
      Promise.all(
        claims.map(async (key) => {
          const page = await derivations.claimPage(key, 100);
          return [key, page?.verdict, page?.checks];
        }),
      );
    expect(await verdictsIn(api.store)).toEqual(await verdictsIn(loaded));
  });

  it('loads every type and statement from a pipe, referents last, through an API that fails now and then', async () => {
    const fates: readonly Fate[] = [
      { status: 503, done: false },
      'CUT',
      { status: 429, done: true },
      { status: 500, done: true },
    ];
    const api = await start((count) =>
      count % 3 === 0 ? (fates[(count / 3) % fates.length] ?? 'ANSWERED') : 'ANSWERED',
    );
    const text = rawRecord.map((entry) => JSON.stringify(entry)).join('\n');

    const outcome = await importInto(api, { files: ['-'], stdin: text });

    expect(outcome).toEqual({ tally: { ...NOTHING, RECORDED: 23 }, end: null, behind: 0, lines: [] });
    expect(api.requests()).toBeGreaterThan(23 * 1.3);
    expect(await revisionsOf(api, readRecord(text, 'raw'))).toEqual(rawRecord.map(() => 1));
  });

  it('names bad lines with all that is wrong with them, and loads the rest', async () => {
    const api = await start();
    const lines = [
      { type: 'Source', key: 's', title: 'S', publisher: 'nobody' },
      { type: 'Event', key: 'a', prefLabel: {}, more: 1 },
      '{',
      { type: 'Source', key: 't', title: 'T', publisher: 'town' },
      { type: 'Event', key: 'b', prefLabel: { en: 'B' } },
      { type: 'Concept', key: 'town', kind: 'PLACE', prefLabel: { en: 'the town' } },
    ];
    const stdin = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');

    const { tally, lines: said } = await importInto(api, { files: ['-'], stdin });

    expect(tally).toEqual({ ...NOTHING, RECORDED: 2, BAD: 4 });
    expect(said).toEqual([
      '-:2 Event "a" /more: The format has no field "more" here.',
      '-:2 Event "a" /prefLabel: There must be a label in at least one language.',
      expect.stringContaining('-:3: This is not JSON: '),
      '-:1 Source "s" /publisher: There is no Concept with the key "nobody".',
      '-:4 Source "t" /publisher: "town" is a concept of kind PLACE, not AGENT.',
    ]);
  });

  it('stops at once where the token is not good', async () => {
    const api = await start();
    const files = [recordFile('energy-truce')];
    const wrong = await importInto(api, { files, token: 'not.a.token' });
    const reader = await importInto(api, { files, token: api.tokenFor('redactor') });

    expect([wrong, reader]).toEqual([
      { tally: NOTHING, end: 'The API refuses the token: The token is not a JSON Web Token.', behind: 0, lines: [] },
      {
        tally: NOTHING,
        end: 'The API refuses the token: This needs the role "editor", which the token does not give.',
        behind: 0,
        lines: [],
      },
    ]);
    expect(api.requests()).toBeLessThan(100);
  });

  it('writes nothing in a dry run, and tells what it would', async () => {
    const api = await start();
    const files = [recordFile('energy-truce'), recordFile('harbour-works')];
    await importInto(api, { files: files.slice(0, 1) });
    const before = api.requests();
    const alone = await importInto(api, { files, dryRun: true, endpoint: null, token: null });
    const unasked = api.requests() - before;
    const asking = await importInto(api, { files, dryRun: true, token: null });

    const others = (await readExample('harbour-works')).length;
    const bad = [expect.stringMatching(/harbour-works\.jsonl:\d+ Concept "percent" \/key: There is more than one/)];
    expect([unasked, alone, asking]).toEqual([
      0,
      { tally: { ...NOTHING, RECORDED: 93 + others - 1, BAD: 1 }, end: null, behind: 0, lines: bad },
      { tally: { ...NOTHING, RECORDED: others - 1, THERE: 93, BAD: 1 }, end: null, behind: 0, lines: bad },
    ]);
    expect(await revisionsOf(api, (await readExample('harbour-works')).slice(0, 3))).toEqual([0, 0, 0]);
  });

  it('waits for the verdicts of what it recorded, where it is told to, and says when they are there', async () => {
    const empty = await startLocalServer({ port: 0, recordFile: '/dev/null' });
    const stdin = rawRecord.map((entry) => JSON.stringify(entry)).join('\n');
    const given = { files: ['-'], stdin, token: empty.tokens.editor, untilDerived: true };
    const [first, again] = [await importInto({ url: empty.url }, given), await importInto({ url: empty.url }, given)];
    await empty.close();

    const derived = /^Verdicts of the claims recorded last, after \d+ seconds: (\d+) of \1\.$/;
    expect([first.end, first.behind, first.lines]).toEqual([null, 0, [expect.stringMatching(derived)]]);
    expect([again.end, again.behind, again.lines]).toEqual([null, 0, []]);
  });

  it('says how many have no verdict, where nothing is derived', async () => {
    const api = await start();
    const { end, behind, lines } = await importInto(api, { files: [recordFile('energy-truce')], untilDerived: true });

    const said = /^Verdicts of the claims recorded last, after \d+ seconds: 0 of 40\. The others are behind/;
    expect([end, behind, lines]).toEqual([null, 40, [expect.stringMatching(said)]]);
  });

  it('has loaded all, where the API is gone before the verdicts are seen', async () => {
    // Of the concept and of the claim it asks whether they are there, and puts them there.
    const api = await start((count) => (count > 4 ? { status: 503, done: false } : 'ANSWERED'));
    const concept = { type: 'Concept', key: 'ada', kind: 'AGENT', prefLabel: { en: 'Ada' } };
    const said = { text: 'Yes.', language: 'en', claimant: 'ada', claimDate: { at: '2026-02-05T00:00:00Z' } };
    const stdin = [concept, { type: 'Claim', key: 'c', ...said }].map((entry) => JSON.stringify(entry)).join('\n');
    const { tally, end, behind, lines } = await importInto(api, { files: ['-'], stdin, untilDerived: true });

    expect([tally, end, behind]).toEqual([{ ...NOTHING, RECORDED: 2 }, null, 1]);
    expect(lines).toEqual([
      expect.stringMatching(/It was asked 8 times\.$/),
      expect.stringMatching(/: 0 of 1\. The others/),
    ]);
  });

  it('says which file cannot be read, before anything is written', async () => {
    const api = await start();

    expect(await importInto(api, { files: [recordFile('energy-truce'), 'no-such-file'] })).toEqual({
      tally: NOTHING,
      end: 'no-such-file cannot be read (ENOENT).',
      behind: 0,
      lines: [],
    });
    expect(api.requests()).toBe(0);
  });

  it('loads the example onto the server that npm start runs, and finds it there as that loads it', async () => {
    const entries = await readExample('energy-truce');
    const [empty, full] = await Promise.all([
      startLocalServer({ port: 0, recordFile: '/dev/null' }),
      startLocalServer({ port: 0 }),
    ]);
    const files = [recordFile('energy-truce')];

    const loaded = await importInto({ url: empty.url }, { files, token: empty.tokens.editor });
    const found = await importInto({ url: full.url }, { files, token: full.tokens.editor });

    expect([loaded.tally, found.tally]).toEqual([
      { ...NOTHING, RECORDED: entries.length },
      { ...NOTHING, THERE: entries.length },
    ]);
    expect(await verdictsOn(empty.url)).toEqual(await verdictsOn(full.url));
    await Promise.all([empty.close(), full.close()]);
  }, 240_000);
});

async function start(fateOf?: (count: number) => Fate): Promise<ImportApi> {
  const api = await startImportApi(fateOf);
  opened.push(api);
  return api;
}

async function readExample(name: string): Promise<readonly Entry[]> {
  return readRecord(await readFile(recordFile(name), 'utf8'), name);
}

async function revisionsOf({ store }: ImportApi, entries: readonly Entry[]): Promise<readonly number[]> {
  return Promise.all(entries.map(async ({ type, key }) => (await store.ledger.history({ type, key })).length));
}

type ClaimsAnswer = {
  readonly data: {
    readonly claims: { readonly edges: readonly unknown[]; readonly pageInfo: { readonly endCursor: string | null } };
  };
};

async function verdictsOn(url: string): Promise<unknown> {
  const query = `query ($after: String) { claims(first: 10, after: $after) { pageInfo { endCursor } edges { node {
    key text claimDate verdict { rating explanation readings { rating explanation } } checks(first: 30) { edges { node {
      relation comparisons { dimension result claimed found } against { key } under { key }
    } } }
  } } } }`;
  const headers = { 'content-type': 'application/json' };
  const edges: unknown[] = [];
  let after: string | null = null;
  do {
    const body = JSON.stringify({ query, variables: { after } });
    const { data } = (await (await fetch(url, { method: 'POST', headers, body })).json()) as ClaimsAnswer;
    edges.push(...data.claims.edges);
    after = data.claims.pageInfo.endCursor;
  } while (after !== null);
  expect(edges).toHaveLength(40);
  return edges;
}
