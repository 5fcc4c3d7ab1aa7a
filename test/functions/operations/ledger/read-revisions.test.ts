import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../../functions/operations/ledger/canonical.ts';
import { toStored } from '../../../../functions/operations/ledger/formats.ts';
import {
  readCorrections,
  readNumbered,
  readRetraction,
  readRevision,
  readRevisions,
  redactedRevisions,
  type ShownRevision,
} from '../../../../functions/operations/ledger/read-revisions.ts';
import { redactEntry } from '../../../../functions/operations/ledger/redact-entry.ts';
import { retractEntry } from '../../../../functions/operations/ledger/retract-entry.ts';
import { reviseEntry } from '../../../../functions/operations/ledger/revise-entry.ts';
import { contentFor } from '../../../../functions/operations/ledger/seal.ts';
import type { Slice, Window } from '../../../../functions/operations/list-ports.ts';
import type { Ledger, Revision, StoredRevision } from '../../../../functions/operations/ports.ts';
import { EMPTY_SLICE } from '../../../../functions/operations/slices.ts';
import { aClaim, aConcept } from '../../../support/entries.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { sealed } from '../../../support/revisions.ts';
import { asked, contentOf, recordAll, writerTo, writtenBy } from '../../../support/writer.ts';

const ref = { type: 'Claim', key: 'a' } as const;
const none = { type: 'Claim', key: 'b' } as const;
let writer: ReturnType<typeof writerTo>;
let revisions: readonly Revision[];

/** Recorded, corrected, revised, corrected. */
beforeEach(async () => {
  writer = writerTo(createMemoryStore(), { newId: () => 'salt' });
  const [, first] = await recordAll(writer, [aConcept('mayor'), aClaim('a', { text: 'One.' })]);
  const revise = async (after: number, kind: 'REVISED' | 'CORRECTED', text: string): Promise<Revision> => {
    const content = contentOf(aClaim('a', { text }));
    return writtenBy(await reviseEntry(writer, { ref, kind, after, content, reason: 'r', asked: asked() }));
  };
  const second = await revise(1, 'CORRECTED', 'Two.');
  const third = await revise(2, 'REVISED', 'Two.');
  const fourth = await revise(3, 'CORRECTED', 'Four.');
  revisions = [first, second, third, fourth].filter((each) => each !== undefined);
});

/** The numbers, and whether there are more before and after. */
function numbersOf({ items, hasPrevious, hasNext }: Slice<ShownRevision>): unknown {
  return [hasPrevious, items.map(({ item }) => item.header.number), hasNext];
}
const at = (number: number): string => number.toString().padStart(8, '0');

describe('readRevision', () => {
  it('shows what was said, by whom, and what that changed', async () => {
    const { entry, reason, ...header } = revisions[1] ?? {};

    expect(await readRevision(writer.ledger, ref, 2)).toEqual({
      header,
      said: { ...header, entry, reason },
      content: contentFor(aClaim('a', { text: 'Two.' }), 'r', 'salt'),
      changes: [{ path: '/text', before: '"One."', after: '"Two."' }],
    });
  });

  it('shows the latest unless told which, and all of the first as new', async () => {
    expect(await readRevision(writer.ledger, ref, null)).toMatchObject({ header: { number: 4 } });
    const first = await readRevision(writer.ledger, ref, 1);
    expect(first?.changes?.map(({ path, before }) => [path, before])).toEqual([
      ['/claimDate', null],
      ['/claimant', null],
      ['/language', null],
      ['/rank', null],
      ['/text', null],
    ]);
    expect((await readRevision(writer.ledger, ref, 3))?.changes).toEqual([]);
  });

  it('has null where there is none', async () => {
    for (const number of [0, -1, 5]) expect(await readRevision(writer.ledger, ref, number)).toBeNull();
    expect(await readRevision(writer.ledger, none, null)).toBeNull();
  });

  it('shows nothing of what was redacted, and that it was', async () => {
    await redactEntry(writer, { ref, after: 4, revisions: [1], reason: 'the law', asked: asked() });

    expect(await readRevision(writer.ledger, ref, 1)).toMatchObject({
      header: { number: 1, hash: revisions[0]?.hash },
      said: null,
      content: null,
      changes: null,
    });
    expect(await readRevision(writer.ledger, ref, 2)).toMatchObject({ said: { reason: 'r' }, changes: null });
    expect(await readRevision(writer.ledger, ref, 5)).toMatchObject({ header: { redacted: [1] }, changes: [] });
  });
});

describe('readRevisions', () => {
  it('shows part after part, the latest first', async () => {
    const page = async (window: Window): Promise<unknown> => numbersOf(await readRevisions(writer.ledger, ref, window));

    expect(await page({ first: 3 })).toEqual([false, [4, 3, 2], true]);
    expect(await page({ first: 3, after: at(2) })).toEqual([true, [1], false]);
    expect(await page({ first: 4 })).toEqual([false, [4, 3, 2, 1], false]);
    expect(await page({ first: 4, after: at(1) })).toEqual([true, [], false]);
    expect(await page({ first: 2, after: at(99) })).toEqual([false, [4, 3], true]);
    expect(await page({ last: 3 })).toEqual([true, [3, 2, 1], false]);
    expect(await page({ last: 3, before: at(3) })).toEqual([false, [4], true]);
    expect(await readRevisions(writer.ledger, none, { first: 3 })).toEqual(EMPTY_SLICE);
  });
});

describe('readRevisions, where somebody has been at them', () => {
  /** The history, with one revision as somebody has changed it behind our back. */
  async function shownWith(number: number, change: object, window: Window = { first: 4 }): Promise<readonly unknown[]> {
    const changed = (stored: StoredRevision): StoredRevision =>
      stored.number === number ? { ...stored, ...change } : stored;
    const { ledger } = writer;
    const tampered: Ledger = {
      ...ledger,
      read: async (...which) => {
        const { revisions: read, noted } = await ledger.read(...which);
        return { revisions: read.map(changed), noted };
      },
      back: async (to, { before, limit, isEnough }) =>
        (await ledger.back(to, { before, limit, isEnough: (back) => isEnough(back.map(changed)) })).map(changed),
    };
    const { items } = await readRevisions(tampered, ref, window);
    return items.map(({ item: { header, said, content, changes } }) => [
      header.number,
      said?.entry.type === 'Claim' ? said.entry.text : null,
      content !== null,
      changes !== null,
    ]);
  }
  const [FOURTH, THIRD, SECOND, FIRST] = [
    [4, 'Four.', true, true],
    [3, 'Two.', true, true],
    [2, 'Two.', true, true],
    [1, 'One.', true, true],
  ];

  it('shows nothing of a content that is not what was sealed, and all of the others', async () => {
    expect(await shownWith(9, {})).toEqual([FOURTH, THIRD, SECOND, FIRST]);
    const expected = [FOURTH, [3, 'Two.', true, false], [2, null, false, false], FIRST];
    const other = contentFor(aClaim('a', { text: 'Another.' }), 'r', 'salt');
    for (const content of [other, '{', undefined, 7]) expect(await shownWith(2, { content })).toEqual(expected);
    expect(await shownWith(2, { content: '[]', contentHash: sha256('[]') })).toEqual(expected);
  });

  it('leaves out what it cannot read, though it should be the latest', async () => {
    expect(await shownWith(3, { format: 3 })).toEqual([[4, 'Four.', true, false], SECOND, FIRST]);
    expect(await shownWith(4, { format: 3 })).toEqual([THIRD, SECOND, FIRST]);
  });

  it('reads on past what it leaves out, so that no part is short while there are others', async () => {
    expect(await shownWith(3, { format: 3 }, { first: 2 })).toEqual([[4, 'Four.', true, false], SECOND]);
    expect(await shownWith(3, { format: 3 }, { first: 1, after: at(4) })).toEqual([SECOND]);
    expect(await shownWith(1, { format: 3 }, { last: 1 })).toEqual([[2, 'Two.', true, false]]);
    expect(await shownWith(1, { format: 3 }, { first: 1, after: at(2) })).toEqual([]);
  });
});

describe('readCorrections', () => {
  it('shows those revisions alone that corrected what was said', async () => {
    const page = async (window: Window): Promise<unknown> =>
      numbersOf(await readCorrections(writer.ledger, ref, window));

    expect(await page({ first: 5 })).toEqual([false, [4, 2], false]);
    expect(await page({ first: 1 })).toEqual([false, [4], true]);
    expect(await page({ first: 1, after: at(4) })).toEqual([true, [2], false]);
    expect(await page({ last: 1 })).toEqual([true, [2], false]);
    expect(await page({ last: 1, before: at(2) })).toEqual([false, [4], true]);
    expect(await readCorrections(writer.ledger, none, { first: 3 })).toEqual(EMPTY_SLICE);
  });
});

describe('readNumbered', () => {
  it('shows those that there are, each as readRevision does, in the order asked', async () => {
    const shown = await readNumbered(writer.ledger, ref, [4, 2, 7, 0]);
    expect(shown).toEqual([await readRevision(writer.ledger, ref, 4), await readRevision(writer.ledger, ref, 2)]);
    expect(await readNumbered(writer.ledger, none, [1])).toEqual([]);
    expect(await readNumbered(writer.ledger, ref, [])).toEqual([]);
  });

  it('shows nothing of what was redacted since, at hand or not', async () => {
    writtenBy(await redactEntry(writer, { ref, after: 4, revisions: [1, 4], reason: 'r', asked: asked() }));
    const shown = await readNumbered(writer.ledger, ref, [1, 4, 5]);
    expect(shown.map(({ content }) => content === null)).toEqual([true, true, false]);
  });
});

describe('redactedRevisions', () => {
  it('tells which revisions were, by the latest', async () => {
    expect([await redactedRevisions(writer.ledger, ref), await redactedRevisions(writer.ledger, none)]).toEqual([
      [],
      [],
    ]);
    writtenBy(await redactEntry(writer, { ref, after: 4, revisions: [2, 3], reason: 'r', asked: asked() }));
    const content = contentOf(aClaim('a', { text: 'Six.' }));
    writtenBy(await reviseEntry(writer, { ref, kind: 'REVISED', after: 5, content, reason: 'r', asked: asked() }));
    expect(await redactedRevisions(writer.ledger, ref)).toEqual([2, 3]);
  });
});

describe('readRetraction', () => {
  it('shows the revision that took the entry back, whatever came after', async () => {
    expect(await readRetraction(writer.ledger, ref)).toBeNull();
    await retractEntry(writer, { ref, after: 4, reason: 'it was wrong', asked: asked() });
    await redactEntry(writer, { ref, after: 5, revisions: [1], reason: 'the law', asked: asked() });
    await redactEntry(writer, { ref, after: 6, revisions: [2, 3], reason: 'the law', asked: asked() });

    expect(await readRetraction(writer.ledger, ref)).toMatchObject({
      header: { number: 5, kind: 'RETRACTED' },
      said: { reason: 'it was wrong' },
    });
  });

  it('shows none of what stands again, or is not there', async () => {
    await retractEntry(writer, { ref, after: 4, reason: 'it was wrong', asked: asked() });
    const content = contentOf(aClaim('a'));
    await reviseEntry(writer, { ref, kind: 'REVISED', after: 5, content, reason: 'r', asked: asked() });

    expect(await readRetraction(writer.ledger, ref)).toBeNull();
    expect(await readRetraction(writer.ledger, none)).toBeNull();
  });

  it('shows the first revision of what never stood', async () => {
    await writer.ledger.append(none, toStored(sealed(aClaim('b'), null, { retracted: true })));

    expect(await readRetraction(writer.ledger, none)).toMatchObject({ header: { number: 1 } });
  });
});
