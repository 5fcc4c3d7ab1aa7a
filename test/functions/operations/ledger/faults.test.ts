import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryRef } from '../../../../functions/domain/record.ts';
import { createTableClient } from '../../../../functions/local/table-client.ts';
import type { Asked } from '../../../../functions/operations/ledger/append-revision.ts';
import { openStore } from '../../../../functions/operations/ledger/open-store.ts';
import type { WriteOutcome } from '../../../../functions/operations/ledger/outcomes.ts';
import { recordEntry } from '../../../../functions/operations/ledger/record-entry.ts';
import { redactEntry } from '../../../../functions/operations/ledger/redact-entry.ts';
import { retractEntry } from '../../../../functions/operations/ledger/retract-entry.ts';
import { reviseEntry } from '../../../../functions/operations/ledger/revise-entry.ts';
import { verifyEntry } from '../../../../functions/operations/ledger/verify-entry.ts';
import type { Revision, Store } from '../../../../functions/operations/ports.ts';
import { createStore } from '../../../../functions/store/dynamodb.ts';
import { aClaim, aConcept } from '../../../support/entries.ts';
import { fc } from '../../../support/fast-check.ts';
import { Crash, type Fault, injectFaults } from '../../../support/faults.ts';
import { openTable, type TestTable } from '../../../support/table.ts';
import { asked, contentOf, recordAll, writerTo, writtenBy } from '../../../support/writer.ts';

let table: TestTable;
let keys = 0;

beforeAll(async () => {
  table = await openTable();
  await recordAll(writerTo(openStore(createStore(table.database))), [aConcept('mayor')]);
});
afterAll(async () => {
  await table.close();
});

type ClaimRef = EntryRef<'Claim'>;
/** A write upon the revision that one was told of last; 0: none. */
type Step = (after: number) => Promise<WriteOutcome>;

const reason = 'because';

/** One editor's work on a claim, write by write, each under a key of its own; or under none. */
function workOn(store: Store, ref: ClaimRef, named: boolean): readonly Step[] {
  const writer = writerTo(store);
  const under = (key: string, after: number): Asked => asked(named ? key : null, [key, after]);
  const say = (text: string): object => contentOf(aClaim(ref.key, { text }));
  let first = 1;
  return [
    async (after) => {
      first = after + 1;
      const content = say('Said so.');
      return after === 0
        ? recordEntry(writer, { ref, content, asked: under('1', after) })
        : reviseEntry(writer, { ref, kind: 'REVISED', after, content, reason, asked: under('1', after) });
    },
    async (after) =>
      reviseEntry(writer, { ref, kind: 'CORRECTED', after, content: say('No.'), reason, asked: under('2', after) }),
    async (after) => retractEntry(writer, { ref, after, reason, asked: under('3', after) }),
    async (after) => redactEntry(writer, { ref, after, revisions: [first], reason, asked: under('4', after) }),
  ];
}

/** What somebody else writes on the same claim meanwhile. */
async function overtake(store: Store, ref: ClaimRef): Promise<void> {
  const writer = writerTo(store, { editor: { id: 'bob', name: null } });
  const after = (await store.truth.latest(ref))?.number ?? 0;
  const content = contentOf(aClaim(ref.key, { text: `Bob says ${after}.` }));
  const outcome =
    after === 0
      ? await recordEntry(writer, { ref, content, asked: asked() })
      : await reviseEntry(writer, { ref, kind: 'REVISED', after, content, reason, asked: asked() });
  writtenBy(outcome);
}

type Done = { readonly calls: number; readonly answered: readonly Revision[] };

/**
 * Does the work while calls go wrong, again and again until each write has been answered, and upon what one is told where
 * another was faster; and each once more. Answers with how many calls that took.
 */
async function doWork(schedule: readonly Fault[]): Promise<number> {
  const ref = { type: 'Claim', key: `claim ${(keys += 1)}` } as const;
  const { calls, answered } = await work({ schedule, ref, named: true }, async (step, after, revive) => {
    const outcome = await untilAnswered(async () => step(after), revive);
    const isWritten = outcome.kind === 'WRITTEN';
    const again = isWritten ? await untilAnswered(async () => step(after), revive) : outcome;
    expect(again).toEqual(outcome);
    return outcome;
  });

  const history = await expectSound(ref);
  const mine = history.filter(({ editor }) => editor.id === 'ann');
  const [first, ...rest] = answered;
  expect(mine).toEqual(rest);
  expect(first).toMatchObject({ entry: { text: 'Said so.' } });
  expect(rest.map(({ kind }) => kind)).toEqual(['CORRECTED', 'RETRACTED', 'REDACTED']);
  expect(rest.at(-1)?.redacted).toEqual([first?.number]);
  return calls;
}

/** The same under no keys: whoever is not answered has to look whether what is there is theirs. */
async function doWorkWithoutKeys(schedule: readonly Fault[]): Promise<void> {
  const ref = { type: 'Claim', key: `claim ${(keys += 1)}` } as const;
  const { answered } = await work({ schedule, ref, named: false }, async (step, after, revive) => {
    const outcome = await untilAnswered(async () => step(after), revive);
    if (!('current' in outcome)) return outcome;
    // Others may have gone on from it.
    const next = (await sound().truth.history(ref)).find(({ number }) => number === after + 1);
    return next?.editor.id === 'ann' ? { kind: 'WRITTEN', revision: next } : outcome;
  });

  // A redaction that was broken off is completed by another.
  const [first, ...rest] = answered;
  const redacting = { ref, revisions: [first?.number ?? 0], reason, asked: asked() };
  const after = (await sound().truth.latest(ref))?.number ?? 0;
  writtenBy(await redactEntry(writerTo(sound()), { ...redacting, after }));
  const mine = (await expectSound(ref)).filter(({ editor }) => editor.id === 'ann');
  expect(mine.slice(0, -1)).toEqual(rest);
  expect(mine.map(({ kind }) => kind)).toEqual(['CORRECTED', 'RETRACTED', 'REDACTED', 'REDACTED']);
}

type Attempt = (step: Step, after: number, revive: () => void) => Promise<WriteOutcome>;

type Work = { readonly schedule: readonly Fault[]; readonly ref: ClaimRef; readonly named: boolean };

async function work({ schedule, ref, named }: Work, attempt: Attempt): Promise<Done> {
  const client = createTableClient(table.endpoint);
  const faults = injectFaults(client, schedule, { overtake: async () => overtake(sound(), ref) });
  const store = openStore(createStore({ client, tableName: table.database.tableName }));
  const answered: Revision[] = [];
  let after = 0;
  for (const step of workOn(store, ref, named)) {
    let outcome = await attempt(step, after, faults.revive);
    for (
      ;
      outcome.kind === 'CONFLICT' || outcome.kind === 'KEY_TAKEN';
      outcome = await attempt(step, after, faults.revive)
    )
      after = outcome.current.number;
    const revision = writtenBy(outcome);
    answered.push(revision);
    after = revision.number;
  }
  client.destroy();
  return { calls: faults.calls(), answered };
}

function sound(): Store {
  return openStore(createStore(table.database));
}

/** What can be read of the history, which has nothing twice, lacks nothing but the first that ann said, and verifies. */
async function expectSound(ref: ClaimRef): Promise<readonly Revision[]> {
  const { ledger, truth } = sound();
  const stored = await ledger.history(ref);
  const head = await truth.latest(ref);
  const redacted = head?.redacted ?? [];
  expect(redacted).toHaveLength(1);
  expect(stored.map(({ number }) => number)).toEqual(stored.map((_, index) => index + 1));
  expect(stored.filter(({ content }) => content === null).map(({ number }) => number)).toEqual(redacted);
  expect(await verifyEntry({ ledger, derivations: { heads: async () => [null] } }, ref)).toEqual({
    revisions: stored.length,
    redacted,
    head: { number: stored.length, hash: head?.hash },
    problems: [],
  });
  return truth.history(ref);
}

async function untilAnswered(write: () => Promise<WriteOutcome>, revive: () => void): Promise<WriteOutcome> {
  for (;;) {
    try {
      return await write();
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

const FAULTS = ['throttled', 'answer lost', 'crash before', 'crash after', 'overtaken'] as const;
const anySchedule = fc.array(fc.constantFrom<Fault>('none', 'none', ...FAULTS), { maxLength: 50 });

describe('writing, while calls to the table go wrong', () => {
  it.each(FAULTS)('loses nothing and doubles nothing: %s, at each call in turn', async (fault) => {
    const calls = await doWork([]);
    for (let call = 0; call < calls; call += 1) {
      const schedule = [...Array.from({ length: call }, (): Fault => 'none'), fault];
      expect(await doWork(schedule)).toBeGreaterThanOrEqual(calls);
    }
  });

  it('loses nothing and doubles nothing, whatever goes wrong and how often', async () => {
    await fc.assert(
      fc.asyncProperty(anySchedule, async (schedule) => {
        await doWork(schedule);
      }),
      { numRuns: 50 },
    );
  });

  it('loses nothing and doubles nothing without keys, if one looks at what is there', async () => {
    await fc.assert(fc.asyncProperty(anySchedule, doWorkWithoutKeys), { numRuns: 30 });
  });
});
