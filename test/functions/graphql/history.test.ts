import { beforeEach, describe, expect, it } from 'vitest';
import { createHistory, type History } from '../../../functions/graphql/history.ts';
import { redactEntry } from '../../../functions/operations/ledger/redact-entry.ts';
import { reviseEntry } from '../../../functions/operations/ledger/revise-entry.ts';
import type { Head, Ledger } from '../../../functions/operations/ports.ts';
import { aClaim, aConcept } from '../../support/entries.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { asked, contentOf, recordAll, writerTo, writtenBy } from '../../support/writer.ts';

const A = { type: 'Claim', key: 'a' } as const;
const MAYOR = { type: 'Concept', key: 'mayor' } as const;
const NONE = { type: 'Claim', key: 'none' } as const;
let writer: ReturnType<typeof writerTo>;
let calls: string[];
let history: History;
let heads: Map<string, Head>;

/** A claim with four revisions, by a concept with one. */
beforeEach(async () => {
  writer = writerTo(createMemoryStore());
  await recordAll(writer, [aConcept('mayor'), aClaim('a', { text: 'Text 1.' })]);
  for (const after of [1, 2, 3]) {
    const content = contentOf(aClaim('a', { text: `Text ${after + 1}.` }));
    writtenBy(await reviseEntry(writer, { ref: A, kind: 'REVISED', after, content, reason: 'r', asked: asked() }));
  }
  calls = [];
  heads = new Map([
    ['mayor', { number: 1, hash: '' }],
    ['a', { number: 4, hash: '' }],
  ]);
  const { ledger } = writer;
  const counted: Ledger = {
    ...ledger,
    back: async (ref, back) => {
      calls.push(`back ${ref.key} ${back.limit}`);
      return ledger.back(ref, back);
    },
    readAll: async (several) => {
      calls.push(`read ${several.map(({ ref, numbers }) => `${ref.key} ${numbers.join(' ')}`).join(', ')}`);
      return ledger.readAll(several);
    },
    read: async (ref, numbers) => {
      calls.push(`read ${ref.key} ${numbers.join(' ')}`);
      return ledger.read(ref, numbers);
    },
  };
  // Of what is not on the record nothing is derived.
  history = createHistory(counted, async ({ key }) => heads.get(key) ?? null);
});

describe('createHistory', () => {
  it('reads the revisions of one entry together, each once', async () => {
    const [fourth, first, again, beyond] = await Promise.all([
      history.revision(A, 4),
      history.revision(A, 1),
      history.revision(A, 4),
      history.revision(A, 5),
    ]);
    expect(first?.said?.entry).toMatchObject({ text: 'Text 1.' });
    expect(fourth?.changes).toEqual([{ path: '/text', before: '"Text 3."', after: '"Text 4."' }]);
    expect([again, beyond]).toEqual([fourth, null]);
    expect(calls).toEqual(['back a 2', 'read a 1 5']);
  });

  it('reads the revisions of several entries in one batch, and those that others follow in a second', async () => {
    const [mayor, fourth] = await Promise.all([history.revision(MAYOR, 1), history.revision(A, 4)]);
    expect(mayor).toMatchObject({ header: { ...MAYOR, number: 1 } });
    expect(fourth?.changes).toEqual([{ path: '/text', before: '"Text 3."', after: '"Text 4."' }]);
    expect(calls).toEqual(['read mayor 1 2, a 4 3 5']);

    const [first, none] = await Promise.all([history.revision(A, 1), history.revision(NONE, 1)]);
    expect([first?.said?.entry, none]).toEqual([aClaim('a', { text: 'Text 1.' }), null]);
    expect(calls.slice(1)).toEqual(['read a 1 2, none 1 2', 'read a 1 4 5, none 1', 'back none 2']);
  });

  it('reads the latest two at once', async () => {
    expect(await history.revision(A, 4)).toMatchObject({ header: { number: 4 }, changes: [{ path: '/text' }] });
    expect(calls).toEqual(['back a 2']);
  });

  it('tells what was redacted, by the latest revision alone', async () => {
    writtenBy(await redactEntry(writer, { ref: A, after: 4, revisions: [2], reason: 'r', asked: asked() }));
    const told = await Promise.all([A, MAYOR, A, NONE].map(history.redacted));
    expect(told).toEqual([[2], [], [2], []]);
    // Of one entry the latest is another than is derived, and of one nothing is.
    expect(calls).toEqual(['read a 4 5, mayor 1 2, none 1', 'back a 1', 'back none 1']);
    expect(await history.revision(A, 2)).toMatchObject({ said: null, content: null, changes: null });
  });

  it('reads the latest revisions of several entries in one batch, each once', async () => {
    const read = await Promise.all([A, MAYOR, A].map(history.latest));
    expect(read.map((shown) => shown?.header.number)).toEqual([4, 1, 4]);
    expect(read[0]?.changes).toEqual([{ path: '/text', before: '"Text 3."', after: '"Text 4."' }]);
    expect(calls).toEqual(['read a 4 3 5, mayor 1 2']);
  });

  it('reads the latest revision of one entry by itself', async () => {
    expect([await history.latest(MAYOR), await history.latest(NONE)]).toMatchObject([{ header: { number: 1 } }, null]);
    expect(calls).toEqual(['back mayor 1', 'read mayor 1', 'back none 1']);
  });

  it('reads everything again once it has forgotten', async () => {
    const read = async () => Promise.all([history.redacted(A), history.revision(A, 4), history.latest(A)]);
    await read();
    const first = calls.splice(0).toSorted();
    history.forget();
    await read();
    expect([first, calls.toSorted()]).toEqual([first, ['back a 1', 'back a 1', 'back a 2', 'read a 4 3']]);
    expect(first).toEqual(calls.toSorted());
  });
});
