import { describe, expect, it } from 'vitest';
import { recordEntry } from '../../../../functions/operations/ledger/record-entry.ts';
import { aClaim, aConcept, aSource } from '../../../support/entries.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { asked, contentOf, recordAll, writerTo, writtenBy } from '../../../support/writer.ts';

const KEYS = [
  '#',
  'a#b',
  'a%23b',
  '\u0001',
  '\u202emoc.evil',
  'cafe\u0301',
  'café',
  '😀'.repeat(200),
  'trump',
  'тrump',
];

describe('recordEntry', () => {
  it('puts an entry on the record, readable at once', async () => {
    const writer = writerTo(createMemoryStore());
    await recordAll(writer, [aConcept('mayor')]);
    const ref = { type: 'Claim', key: 'a' } as const;

    const revision = writtenBy(await recordEntry(writer, { ref, content: contentOf(aClaim('a')), asked: asked() }));

    expect(revision).toMatchObject({ number: 1, kind: 'RECORDED', reason: null, entry: aClaim('a') });
    expect(await writer.truth.latest(ref)).toEqual(revision);
  });

  it('keeps any key, and apart from those that look like it', async () => {
    const writer = writerTo(createMemoryStore());
    await recordAll(writer, [aConcept('press')]);

    const revisions = await recordAll(
      writer,
      KEYS.map((key) => aSource(key)),
    );

    expect(revisions.map(({ key, entry }) => [key, entry.key])).toEqual(KEYS.map((key) => [key, key]));
    for (const key of KEYS)
      expect(await writer.truth.latest({ type: 'Source', key })).toMatchObject({ entry: aSource(key) });
  });

  it('refuses what cannot be a key, beside all else that is wrong', async () => {
    const writer = writerTo(createMemoryStore());
    const record = async (key: string): Promise<unknown> =>
      recordEntry(writer, { ref: { type: 'Source', key }, content: { title: '', publisher: 'press' }, asked: asked() });

    for (const key of ['', '😀'.repeat(201), 'a\ud800'])
      expect(await record(key)).toMatchObject({
        kind: 'INVALID',
        problems: expect.arrayContaining([
          expect.objectContaining({ path: '/key' }),
          expect.objectContaining({ path: '/title' }),
          expect.objectContaining({ path: '/publisher' }),
        ]),
      });
  });

  it('is of the type and under the key that it is given, whatever the content says', async () => {
    const writer = writerTo(createMemoryStore());
    const content = { type: 'Source', key: 'b', kind: 'AGENT', prefLabel: { en: 'A' } };

    const outcome = await recordEntry(writer, { ref: { type: 'Concept', key: 'a' }, content, asked: asked() });

    expect(writtenBy(outcome).entry).toEqual(aConcept('a', { prefLabel: { en: 'A' } }));
  });
});
