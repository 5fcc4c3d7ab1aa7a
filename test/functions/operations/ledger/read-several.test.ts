import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryRef } from '../../../../functions/domain/record.ts';
import { readNumbered, readRevision } from '../../../../functions/operations/ledger/read-revisions.ts';
import {
  type Histories,
  readLatest,
  readRedacted,
  readSeveral,
} from '../../../../functions/operations/ledger/read-several.ts';
import { redactEntry } from '../../../../functions/operations/ledger/redact-entry.ts';
import { reviseEntry } from '../../../../functions/operations/ledger/revise-entry.ts';
import type { NumberedRevisions } from '../../../../functions/operations/ports.ts';
import { aClaim, aConcept, anEvent } from '../../../support/entries.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { asked, contentOf, recordAll, writerTo, writtenBy } from '../../../support/writer.ts';

const A = { type: 'Claim', key: 'a' } as const;
const FLOOD = { type: 'Event', key: 'flood' } as const;
const NONE = { type: 'Event', key: 'none' } as const;
let writer: ReturnType<typeof writerTo>;
/** By key, the number of the revision that is derived of an entry. */
let derived: Map<string, number | null>;
let batches: (readonly NumberedRevisions[])[];
let histories: Histories;

beforeEach(async () => {
  writer = writerTo(createMemoryStore());
  await recordAll(writer, [aConcept('mayor'), aClaim('a', { text: 'Text 1.' }), anEvent('flood')]);
  for (const after of [1, 2]) {
    const content = contentOf(aClaim('a', { text: `Text ${after + 1}.` }));
    writtenBy(await reviseEntry(writer, { ref: A, kind: 'REVISED', after, content, reason: 'r', asked: asked() }));
  }
  const { ledger } = writer;
  derived = new Map([
    ['a', 3],
    ['flood', 1],
  ]);
  batches = [];
  histories = {
    ledger: {
      ...ledger,
      readAll: async (several) => {
        batches.push(several);
        return ledger.readAll(several);
      },
    },
    headOf: async ({ key }) => {
      const number = derived.get(key) ?? null;
      return number === null ? null : { number, hash: '' };
    },
  };
});

describe('readSeveral', () => {
  it.each([
    ['the latest', [3], [1]],
    ['all', [1, 2, 3], [1]],
    ['earlier ones', [1, 2], [1]],
    ['some that there are not', [3, 4, 9], [1, 2]],
    ['none that there is', [9], [5]],
  ])('reads of each entry %s as if it were read by itself', async (_, ofClaim, ofEvent) => {
    const { ledger } = writer;
    const each = [
      { ref: A, numbers: ofClaim },
      { ref: NONE, numbers: [1] },
      { ref: FLOOD, numbers: ofEvent },
    ];

    expect(await readSeveral(histories, each)).toEqual(
      await Promise.all(each.map(async ({ ref, numbers }) => readNumbered(ledger, ref, numbers))),
    );
    expect(await readSeveral(histories, each.slice(0, 1))).toEqual([await readNumbered(ledger, A, ofClaim)]);
    expect(await readSeveral(histories, [])).toEqual([]);
  });

  it.each([
    ['the latest', [3], [1]],
    ['the latest of one, and others', [3, 2], [1]],
  ])('reads %s in one batch', async (_, ofClaim, ofEvent) => {
    await readSeveral(histories, [
      { ref: A, numbers: ofClaim },
      { ref: FLOOD, numbers: ofEvent },
    ]);
    expect(batches).toHaveLength(1);
  });

  it('reads what others follow on in a second batch, by what is derived', async () => {
    const other = { type: 'Claim', key: 'b' } as const;
    await recordAll(writer, [aClaim('b')]);
    const content = contentOf(aClaim('b', { text: 'Another.' }));
    writtenBy(
      await reviseEntry(writer, { ref: other, kind: 'REVISED', after: 1, content, reason: 'r', asked: asked() }),
    );
    derived.set('b', 2);
    const each = [A, other, FLOOD].map((ref) => ({ ref, numbers: [1] }));

    expect(await readSeveral(histories, each)).toEqual(
      await Promise.all(each.map(async ({ ref, numbers }) => readNumbered(writer.ledger, ref, numbers))),
    );
    expect(batches.slice(1)).toEqual([
      [
        { ref: A, numbers: [1, 3, 4] },
        { ref: other, numbers: [1, 2, 3] },
      ],
    ]);
  });

  it('shows nothing that was redacted since', async () => {
    writtenBy(await redactEntry(writer, { ref: A, after: 3, revisions: [3], reason: 'r', asked: asked() }));
    const [[third] = [], [fourth] = []] = await readSeveral(histories, [
      { ref: A, numbers: [3] },
      { ref: FLOOD, numbers: [1] },
    ]);

    expect(third).toMatchObject({ header: { number: 3 }, said: null, content: null, changes: null });
    expect(fourth).toMatchObject({ header: { ...FLOOD, number: 1 }, said: { entry: anEvent('flood') } });
  });

  it('reads what it can where the latest is of a format that it does not know', async () => {
    const { ledger } = writer;
    await ledger.append(FLOOD, { format: 99, number: 2, recordedAt: '2031-01-01T00:00:00.000Z' });
    const [found, claim] = await readSeveral(histories, [
      { ref: FLOOD, numbers: [2, 1] },
      { ref: A, numbers: [3] },
    ]);

    expect(found?.map(({ header }) => header.number)).toEqual([1]);
    expect(claim?.map(({ header }) => header.number)).toEqual([3]);
  });
});

const ALL: readonly EntryRef[] = [A, FLOOD, NONE];

describe('readLatest', () => {
  it('reads the latest revisions of several entries as if each were read by itself', async () => {
    const { ledger } = writer;
    const [a, flood] = await Promise.all([readRevision(ledger, A, null), readRevision(ledger, FLOOD, null)]);

    expect(await readLatest(histories, ALL)).toEqual([a, flood]);
    expect(await readLatest(histories, [A])).toEqual([a]);
    expect(await readLatest(histories, [NONE])).toEqual([]);
    expect([a?.header.number, flood?.header.number]).toEqual([3, 1]);
  });

  it.each([2, 4, null])('reads the latest where another is derived: %j', async (number) => {
    derived.set('a', number);
    const read = await readLatest(histories, ALL);
    expect(read.map(({ header }) => [header.key, header.number])).toEqual([
      ['a', 3],
      ['flood', 1],
    ]);
  });
});

describe('readRedacted', () => {
  it('tells of several entries what was redacted, whichever revision is derived', async () => {
    expect(await readRedacted(histories, ALL)).toEqual([[], [], []]);
    writtenBy(await redactEntry(writer, { ref: A, after: 3, revisions: [2], reason: 'r', asked: asked() }));

    expect(await readRedacted(histories, ALL)).toEqual([[2], [], []]);
    derived.set('a', 4);
    expect(await readRedacted(histories, [FLOOD, A])).toEqual([[], [2]]);
    expect(await readRedacted(histories, [A])).toEqual([[2]]);
  });
});
