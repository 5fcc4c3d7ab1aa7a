import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../../functions/operations/ledger/open-store.ts';
import type { WriteOutcome } from '../../../../functions/operations/ledger/outcomes.ts';
import { recordEntry } from '../../../../functions/operations/ledger/record-entry.ts';
import { reviseEntry } from '../../../../functions/operations/ledger/revise-entry.ts';
import { verifyEntry } from '../../../../functions/operations/ledger/verify-entry.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { createStore } from '../../../../functions/store/dynamodb.ts';
import { aClaim, aConcept } from '../../../support/entries.ts';
import { openTable, type TestTable } from '../../../support/table.ts';
import { asked, contentOf, recordAll, writerTo } from '../../../support/writer.ts';

let table: TestTable;
let store: Store;

beforeAll(async () => {
  table = await openTable();
  store = openStore(createStore(table.database));
  await recordAll(writerTo(store), [aConcept('mayor')]);
});
afterAll(async () => {
  await table.close();
});

const EDITORS = Array.from({ length: 50 }, (_, index) => `editor ${index}`);

async function record(key: string): Promise<void> {
  await recordAll(writerTo(store), [aClaim(key)]);
}

/** What an editor makes of a claim, after the revision that they have seen. */
async function revise(key: string, editor: string, after: number): Promise<WriteOutcome> {
  return reviseEntry(writerTo(store, { editor: { id: editor, name: null } }), {
    ref: { type: 'Claim', key },
    kind: 'REVISED',
    after,
    content: contentOf(aClaim(key, { text: `As ${editor} has it.` })),
    reason: 'because',
    asked: asked('once', [editor, after]),
  });
}

async function problemsOf(key: string): Promise<unknown> {
  const derivations = { heads: async () => [null] };
  return (await verifyEntry({ ledger: store.ledger, derivations }, { type: 'Claim', key })).problems;
}

describe('writing, many at once', () => {
  it('has one of fifty editors of a claim win, and tells the others what there is', async () => {
    await record('one');

    const outcomes = await Promise.all(EDITORS.map(async (editor) => revise('one', editor, 1)));

    const current = await store.truth.latest({ type: 'Claim', key: 'one' });
    const won = outcomes.filter(({ kind }) => kind === 'WRITTEN');
    const told = outcomes.filter(({ kind }) => kind !== 'WRITTEN');
    expect(won).toEqual([{ kind: 'WRITTEN', revision: current }]);
    expect(told).toEqual(Array.from({ length: 49 }, () => ({ kind: 'CONFLICT', expected: 1, current })));
    expect(await store.truth.history({ type: 'Claim', key: 'one' })).toHaveLength(2);
  });

  it('has every editor’s revision on record once they have tried again on what they were told', async () => {
    await record('all');
    const editors = EDITORS.slice(0, 12);

    await Promise.all(
      editors.map(async (editor) => {
        for (let after = 1; ; ) {
          const outcome = await revise('all', `${editor} ${after}`, after);
          if (outcome.kind === 'WRITTEN') return;
          if (outcome.kind !== 'CONFLICT') throw new Error(outcome.kind);
          after = outcome.current.number;
        }
      }),
    );

    const history = await store.truth.history({ type: 'Claim', key: 'all' });
    expect(history.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    const authors = history.slice(1).map(({ editor }) => editor.id.replace(/ \d+$/, ''));
    expect(authors.toSorted()).toEqual(editors.toSorted());
    expect(await problemsOf('all')).toEqual([]);
  });

  it('keeps fifty editors of as many claims out of each other’s way', async () => {
    const keys = EDITORS.map((editor) => `of ${editor}`);
    await Promise.all(keys.map(record));

    const outcomes = await Promise.all(keys.map(async (key, index) => revise(key, EDITORS[index] ?? '', 1)));

    expect(outcomes.map(({ kind }) => kind)).toEqual(keys.map(() => 'WRITTEN'));
    for (const key of keys) expect(await problemsOf(key)).toEqual([]);
  });

  it('answers twenty requests with one idempotency key alike, and writes once', async () => {
    await record('request');

    const outcomes = await Promise.all(Array.from({ length: 20 }, async () => revise('request', 'ann', 1)));

    const revision = await store.truth.latest({ type: 'Claim', key: 'request' });
    expect(revision).toMatchObject({ number: 2, editor: { id: 'ann' } });
    expect(outcomes).toEqual(outcomes.map(() => ({ kind: 'WRITTEN', revision })));
  });

  it('has one of two inputs with one idempotency key win, and refuses the other', async () => {
    const ref = { type: 'Claim', key: 'two inputs' } as const;
    const texts = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 'This.' : 'That.'));

    const outcomes = await Promise.all(
      texts.map(async (text) =>
        recordEntry(writerTo(store), { ref, content: contentOf(aClaim(ref.key, { text })), asked: asked('k', text) }),
      ),
    );

    const revision = await store.truth.latest(ref);
    const said = revision?.entry.type === 'Claim' ? revision.entry.text : null;
    expect(['This.', 'That.']).toContain(said);
    expect(outcomes).toEqual(
      texts.map((text) => (text === said ? { kind: 'WRITTEN', revision } : { kind: 'KEY_REUSED' })),
    );
  });
});
