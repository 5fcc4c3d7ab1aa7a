import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../../functions/domain/check.ts';
import type { IndexEntry } from '../../../functions/domain/indexes.ts';
import { createTableClient } from '../../../functions/local/table-client.ts';
import type { Quote } from '../../../functions/operations/kept-ports.ts';
import { LATEST_PUBLISHED } from '../../../functions/operations/kept-ports.ts';
import { openStore } from '../../../functions/operations/ledger/open-store.ts';
import type { ClaimFilter } from '../../../functions/operations/list-ports.ts';
import type { Revision, Store } from '../../../functions/operations/ports.ts';
import { publish } from '../../../functions/operations/publish.ts';
import { STATUS_WORDS, VERDICT_WORDS } from '../../../functions/operations/wordless.ts';
import { DERIVED_PREFIX, PARTITION_KEY, VERSION } from '../../../functions/store/attributes.ts';
import type { Database } from '../../../functions/store/database.ts';
import { createStore } from '../../../functions/store/dynamodb.ts';
import { type Item, nameOf } from '../../../functions/store/items.ts';
import { VOCABULARY_VERSION } from '../../../functions/store/keys.ts';
import { fc } from '../../support/fast-check.ts';
import { Crash, type Fault, injectFaults } from '../../support/faults.ts';
import {
  DAY,
  firstRevision,
  sampleCheck,
  sampleClaim,
  sampleConcept,
  samplePage,
  sampleStatus,
  sampleVerdict,
} from '../../support/sample-entries.ts';
import { openTable, type TestTable } from '../../support/table.ts';
import { itemsOf } from '../../support/table-items.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

/** What is to be told and derived of a claim; more than one transaction takes. */
type State = {
  readonly revisions: readonly Revision[];
  readonly indexEntries: readonly IndexEntry[];
  readonly lists: readonly ClaimFilter[];
  readonly checks: readonly Check[];
  readonly decidedBy: readonly Check[];
  readonly validUntil: number | null;
};

const REVISIONS = [1, 2, 3].map((number) => ({ ...firstRevision(sampleClaim('claim', number * DAY)), number }));

/** A state and another after it: small ones, or such that each takes several transactions. */
function statesOf(size: number): readonly State[] {
  return [
    {
      revisions: REVISIONS.slice(0, 2),
      indexEntries: events(0, size),
      lists: [{ by: 'ALL' }, { by: 'CLAIMANT', key: 'somebody' }],
      checks: checks(0, size),
      decidedBy: checks(0, 3),
      validUntil: DAY,
    },
    {
      revisions: REVISIONS,
      indexEntries: events(size / 2, size + size / 2),
      lists: [{ by: 'ALL' }, { by: 'SOURCE', key: 'paper' }],
      checks: checks(size / 2, size),
      decidedBy: [],
      validUntil: null,
    },
  ];
}
const QUOTES: readonly Quote[] = [{ type: 'Concept', key: 'somebody', number: 1 }];
const SMALL = statesOf(4);
const LARGE = statesOf(110);

function events(from: number, to: number): readonly IndexEntry[] {
  return numbers(from, to).map((number) => ({
    index: { of: 'EVENT', event: `${number}` },
    range: { from: 0, to: DAY },
  }));
}

function checks(from: number, to: number): readonly Check[] {
  return numbers(from, to).map((number) => sampleCheck('claim', `other ${number}`));
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** What a projector does: takes its turn, reads, writes, and begins anew where it is too late. */
function stepsOf(
  store: Store,
  { revisions, indexEntries, lists, ...state }: State,
): readonly (() => Promise<boolean>)[] {
  const [claim, concept] = [revisions.at(-1), { ...firstRevision(sampleConcept('concept')), number: revisions.length }];
  if (claim?.entry.type !== 'Claim') throw new Error('There is a claim.');
  const { entry, number } = claim;
  const { projection, kept } = store;
  const told = { causes: [null], now: 0 };
  return [
    async () => {
      const turn = await projection.contentTurn(claim);
      const untold = revisions.filter((revision) => revision.number > turn.told);
      return projection.putContent({ revision: claim, untold, indexEntries, lists }, turn.turn);
    },
    async () => {
      const { turn } = await projection.contentTurn(concept);
      const revised = { ...concept, entry: { ...sampleConcept('concept'), sameAs: [`${number}`] } };
      return projection.putContent({ revision: revised, untold: [], indexEntries: [], lists: [] }, turn);
    },
    async () => {
      const taken = await projection.verdictTurn('claim');
      const published = async () => kept.verdicts('claim', LATEST_PUBLISHED);
      const verdict = sampleVerdict(state.decidedBy);
      const fresh = { ...verdict, quotes: QUOTES, ...VERDICT_WORDS };
      const { version, publishing } = await publish({ before: taken.before, published }, fresh, told);
      const page = samplePage(entry, { head: { number }, lists, checks: state.checks, publication: publishing });
      return projection.putClaimPage({ ...page, verdict: { ...verdict, version, effect: 'effect' } }, taken.turn);
    },
    async () => {
      const taken = await projection.statusTurn('truce');
      const published = async () => kept.statuses('truce', LATEST_PUBLISHED);
      const status = { ruleSet: 1, value: { ...sampleStatus().value, validUntil: state.validUntil } };
      const fresh = { ...status, quotes: QUOTES, ...STATUS_WORDS };
      const { version, publishing } = await publish({ before: taken.before, published }, fresh, told);
      const put = { commitment: 'truce', status: { ...status, version }, publication: publishing };
      return projection.putStatus(put, taken.turn);
    },
  ];
}

type Work = { readonly states: readonly State[]; readonly schedule: readonly Fault[] };
type Items = ReadonlyMap<string, Item>;

/** Does it all while calls go wrong, each step again until it is done. Answers with what there is then. */
async function doWork({ states, schedule }: Work): Promise<{ readonly items: Items; readonly calls: number }> {
  const { tableName } = await table.another();
  const client = createTableClient(table.endpoint);
  const faults = injectFaults(client, schedule);
  const store = openStore(createStore({ client, tableName }));
  for (const state of states) for (const step of stepsOf(store, state)) await untilDone(step, faults.revive);
  client.destroy();
  return { items: await itemsButVersion({ ...table.database, tableName }), calls: faults.calls() };
}

/** The vocabulary may be said to have changed once more than it has. */
async function itemsButVersion(database: Database): Promise<Items> {
  const items = await itemsOf(database);
  expect(items.get(nameOf(VOCABULARY_VERSION))?.[VERSION]).toBeGreaterThan(0);
  return new Map([...items].filter(([name]) => name !== nameOf(VOCABULARY_VERSION)));
}

async function untilDone(step: () => Promise<boolean>, revive: () => void): Promise<void> {
  for (;;) {
    try {
      if (await step()) return;
    } catch (error) {
      if (!(error instanceof Crash) && !isGivenUp(error)) throw error;
      revive();
    }
  }
}

/** The client tries three times. */
function isGivenUp(error: unknown): boolean {
  return error instanceof Error && ['ThrottledError', 'TimeoutError'].includes(error.name);
}

/** What is derived, but for how often it was published. */
function derivedOf(items: Items): readonly Item[] {
  return [...items.values()]
    .filter((item) => item[PARTITION_KEY].startsWith(DERIVED_PREFIX))
    .map(({ [VERSION]: _version, ...item }) => item)
    .toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

describe('deriving what takes several transactions', () => {
  it('leaves nothing of what was derived before', async () => {
    const { items } = await doWork({ states: LARGE, schedule: [] });
    const { items: fresh } = await doWork({ states: LARGE.slice(1), schedule: [] });

    expect(derivedOf(items)).toEqual(derivedOf(fresh));
    expect(fresh.size).toBeGreaterThan(110);
  });
});

describe('deriving, while calls to the table go wrong', () => {
  it.each<{ readonly fault: Fault; readonly states: readonly State[]; readonly size: string }>([
    { fault: 'answer lost', states: SMALL, size: 'little' },
    { fault: 'crash after', states: LARGE, size: 'much' },
  ])(
    'leaves the same as where all goes well: $fault, at each call in turn, with $size to write',
    async ({ fault, states }) => {
      const { items, calls } = await doWork({ states, schedule: [] });
      for (let call = 0; call < calls; call += 1) {
        const schedule = [...Array.from({ length: call }, (): Fault => 'none'), fault];
        expect((await doWork({ states, schedule })).items).toEqual(items);
      }
    },
    60_000,
  );

  it('leaves the same as where all goes well, whatever goes wrong and how often', async () => {
    const faults = fc.constantFrom<Fault>('none', 'none', 'throttled', 'answer lost', 'crash before', 'crash after');
    const { items: small } = await doWork({ states: SMALL, schedule: [] });
    const { items: large } = await doWork({ states: LARGE, schedule: [] });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(faults, { maxLength: 80 }), async (isLarge, schedule) => {
        const { items } = await doWork({ states: isLarge ? LARGE : SMALL, schedule });
        expect(items).toEqual(isLarge ? large : small);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
