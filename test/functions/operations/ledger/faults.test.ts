import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTableClient } from '../../../../functions/local/table-client.ts';
import { openStore } from '../../../../functions/operations/ledger/open-store.ts';
import type { WriteOutcome } from '../../../../functions/operations/ledger/outcomes.ts';
import { recordEntry } from '../../../../functions/operations/ledger/record-entry.ts';
import { redactEntry } from '../../../../functions/operations/ledger/redact-entry.ts';
import { retractEntry } from '../../../../functions/operations/ledger/retract-entry.ts';
import { reviseEntry } from '../../../../functions/operations/ledger/revise-entry.ts';
import { verifyEntry } from '../../../../functions/operations/ledger/verify-entry.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { createStore } from '../../../../functions/store/dynamodb.ts';
import { aClaim, aConcept } from '../../../support/entries.ts';
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

/** One editor's work on a claim, write by write, each under a key of its own. */
function workOn(store: Store, key: string): readonly (() => Promise<WriteOutcome>)[] {
  const writer = writerTo(store);
  const ref = { type: 'Claim', key } as const;
  const [first, second] = ['Said so.', 'Said otherwise.'].map((text) => contentOf(aClaim(key, { text })));
  if (first === undefined || second === undefined) throw new Error('There are two.');
  const reason = 'because';
  return [
    async () => recordEntry(writer, { ref, content: first, asked: asked('1') }),
    async () => reviseEntry(writer, { ref, kind: 'CORRECTED', after: 1, content: second, reason, asked: asked('2') }),
    async () => retractEntry(writer, { ref, after: 2, reason, asked: asked('3') }),
    async () => redactEntry(writer, { ref, after: 3, revisions: [1], reason, asked: asked('4') }),
  ];
}

/**
 * Does the work while calls go wrong, again and again until each write has been answered; and each once more. Answers
 * with how many calls that took.
 */
async function doWork(schedule: readonly Fault[]): Promise<number> {
  const key = `claim ${(keys += 1)}`;
  const client = createTableClient(table.endpoint);
  const faults = injectFaults(client, schedule);
  const store = openStore(createStore({ client, tableName: table.database.tableName }));
  const answered: WriteOutcome[] = [];
  for (const write of workOn(store, key)) {
    const outcome = await untilAnswered(write, faults.revive);
    answered.push(outcome);
    expect(await untilAnswered(write, faults.revive)).toEqual(outcome);
  }
  client.destroy();

  const ref = { type: 'Claim', key } as const;
  const sound = openStore(createStore(table.database));
  const history = await sound.truth.history(ref);
  const stored = await sound.ledger.history(ref);
  const [first, ...rest] = answered.map(writtenBy);
  expect(rest).toEqual(history);
  expect(first).toMatchObject({ number: 1, entry: { text: 'Said so.' } });
  expect(stored.map(({ content }) => content === null)).toEqual([true, false, false, false]);
  const last = rest.at(-1);
  expect(await verifyEntry({ ledger: sound.ledger, derivations: { head: async () => null } }, ref)).toEqual({
    revisions: 4,
    redacted: [1],
    head: { number: 4, hash: last?.hash },
    problems: [],
  });
  return faults.calls();
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
  return error instanceof Error && ['ThrottlingException', 'TimeoutError'].includes(error.name);
}

describe('writing, while calls to the table go wrong', () => {
  it.each<Fault>(['throttled', 'answer lost', 'crash before', 'crash after'])(
    'loses nothing and doubles nothing: %s, at each call in turn',
    async (fault) => {
      const calls = await doWork([]);
      for (let call = 0; call < calls; call += 1)
        expect(await doWork([...Array.from({ length: call }, (): Fault => 'none'), fault])).toBeGreaterThan(calls);
    },
  );

  it('loses nothing and doubles nothing, whatever goes wrong and how often', async () => {
    const faults = fc.constantFrom<Fault>('none', 'none', 'throttled', 'answer lost', 'crash before', 'crash after');
    await fc.assert(
      fc.asyncProperty(fc.array(faults, { maxLength: 50 }), async (schedule) => {
        await doWork(schedule);
      }),
      { numRuns: 50 },
    );
  });
});
