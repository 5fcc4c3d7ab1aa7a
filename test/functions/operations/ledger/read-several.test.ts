import { beforeEach, describe, expect, it } from 'vitest';
import { readNumbered, readRevision } from '../../../../functions/operations/ledger/read-revisions.ts';
import { readLatest, readRedacted, readSeveral } from '../../../../functions/operations/ledger/read-several.ts';
import { redactEntry } from '../../../../functions/operations/ledger/redact-entry.ts';
import { reviseEntry } from '../../../../functions/operations/ledger/revise-entry.ts';
import { aClaim, aConcept, anEvent } from '../../../support/entries.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { asked, contentOf, recordAll, writerTo, writtenBy } from '../../../support/writer.ts';

const A = { type: 'Claim', key: 'a' } as const;
const FLOOD = { type: 'Event', key: 'flood' } as const;
const NONE = { type: 'Event', key: 'none' } as const;
let writer: ReturnType<typeof writerTo>;

beforeEach(async () => {
  writer = writerTo(createMemoryStore());
  await recordAll(writer, [aConcept('mayor'), aClaim('a', { text: 'Text 1.' }), anEvent('flood')]);
  for (const after of [1, 2]) {
    const content = contentOf(aClaim('a', { text: `Text ${after + 1}.` }));
    writtenBy(await reviseEntry(writer, { ref: A, kind: 'REVISED', after, content, reason: 'r', asked: asked() }));
  }
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

    expect(await readSeveral(ledger, each)).toEqual(
      await Promise.all(each.map(async ({ ref, numbers }) => readNumbered(ledger, ref, numbers))),
    );
    expect(await readSeveral(ledger, each.slice(0, 1))).toEqual([await readNumbered(ledger, A, ofClaim)]);
    expect(await readSeveral(ledger, [])).toEqual([]);
  });

  it('shows nothing that was redacted since', async () => {
    writtenBy(await redactEntry(writer, { ref: A, after: 3, revisions: [3], reason: 'r', asked: asked() }));
    const [[third] = [], [fourth] = []] = await readSeveral(writer.ledger, [
      { ref: A, numbers: [3] },
      { ref: FLOOD, numbers: [1] },
    ]);

    expect(third).toMatchObject({ header: { number: 3 }, said: null, content: null, changes: null });
    expect(fourth).toMatchObject({ header: { ...FLOOD, number: 1 }, said: { entry: anEvent('flood') } });
  });

  it('reads what it can where the latest is of a format that it does not know', async () => {
    const { ledger } = writer;
    await ledger.append(FLOOD, { format: 99, number: 2, recordedAt: '2031-01-01T00:00:00.000Z' });
    const [found, claim] = await readSeveral(ledger, [
      { ref: FLOOD, numbers: [2, 1] },
      { ref: A, numbers: [3] },
    ]);

    expect(found?.map(({ header }) => header.number)).toEqual([1]);
    expect(claim?.map(({ header }) => header.number)).toEqual([3]);
  });
});

/** What is thought to be the latest of each: it is, it was, and it never was. */
const SUPPOSED = [
  { ref: A, latest: 3 },
  { ref: FLOOD, latest: 1 },
  { ref: NONE, latest: null },
];

describe('readLatest', () => {
  it('reads the latest revisions of several entries as if each were read by itself', async () => {
    const { ledger } = writer;
    const [a, flood] = await Promise.all([readRevision(ledger, A, null), readRevision(ledger, FLOOD, null)]);

    expect(await readLatest(ledger, SUPPOSED)).toEqual([a, flood]);
    expect(await readLatest(ledger, SUPPOSED.slice(0, 1))).toEqual([a]);
    expect(await readLatest(ledger, SUPPOSED.slice(2))).toEqual([]);
    expect([a?.header.number, flood?.header.number]).toEqual([3, 1]);
  });

  it('reads the latest where another was thought to be', async () => {
    const supposed = [2, 4, null].map((latest) => ({ ref: A, latest }));

    for (const each of supposed) {
      const [latest, other] = await readLatest(writer.ledger, [each, { ref: FLOOD, latest: 1 }]);
      expect([latest?.header.number, other?.header.type]).toEqual([3, 'Event']);
    }
  });
});

describe('readRedacted', () => {
  it('tells of several entries what was redacted, whatever was thought to be the latest', async () => {
    const { ledger } = writer;
    expect(await readRedacted(ledger, SUPPOSED)).toEqual([[], [], []]);
    writtenBy(await redactEntry(writer, { ref: A, after: 3, revisions: [2], reason: 'r', asked: asked() }));

    expect(await readRedacted(ledger, SUPPOSED)).toEqual([[2], [], []]);
    expect(
      await readRedacted(ledger, [
        { ref: FLOOD, latest: 1 },
        { ref: A, latest: 4 },
      ]),
    ).toEqual([[], [2]]);
    expect(await readRedacted(ledger, [{ ref: A, latest: 3 }])).toEqual([[2]]);
  });
});
