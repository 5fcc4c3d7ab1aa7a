import { describe, expect, it } from 'vitest';
import { appendRevision, LARGEST_CONTENT } from '../../../../functions/operations/ledger/append-revision.ts';
import { sha256 } from '../../../../functions/operations/ledger/canonical.ts';
import { contentFor, hashOf } from '../../../../functions/operations/ledger/seal.ts';
import { A, aWriter, beginning, following, plain } from '../../../support/appending.ts';
import { aClaim } from '../../../support/entries.ts';
import { WRITTEN_AT, writtenBy } from '../../../support/writer.ts';

describe('appendRevision', () => {
  it('seals a first revision', async () => {
    const revision = writtenBy(await appendRevision(aWriter({ newId: () => 'an id' }), beginning(aClaim('a'))));
    const { hash, ...rest } = revision;

    expect(rest).toEqual({
      ...A,
      number: 1,
      format: 2,
      kind: 'RECORDED',
      retracted: false,
      redacted: [],
      corrections: [],
      recordedAt: '2030-01-01T00:00:00.000Z',
      editor: { id: 'ann', name: 'Ann' },
      contentHash: sha256(contentFor(aClaim('a'), null, 'an id')),
      previousHash: null,
      entry: aClaim('a'),
      reason: null,
    });
    expect(hash).toBe(hashOf(revision));
  });

  it('chains a revision to the one before, later by the record’s clock whatever the writer’s says', async () => {
    const one = aWriter();
    const first = writtenBy(await appendRevision(one, beginning(aClaim('a'))));
    const earlier = { ...one, now: () => WRITTEN_AT - 60_000 };
    const second = writtenBy(
      await appendRevision(earlier, following(1, aClaim('a', { text: 'B' }), { kind: 'CORRECTED', reason: 'a slip' })),
    );
    const third = writtenBy(
      await appendRevision(earlier, following(2, aClaim('a', { text: 'C' }), { kind: 'REVISED', reason: 'more' })),
    );

    expect(second).toMatchObject({
      number: 2,
      kind: 'CORRECTED',
      corrections: [2],
      recordedAt: '2030-01-01T00:00:00.001Z',
      previousHash: first.hash,
      reason: 'a slip',
    });
    expect(third).toMatchObject({
      number: 3,
      corrections: [2],
      recordedAt: '2030-01-01T00:00:00.002Z',
      previousHash: second.hash,
    });
    expect(await one.truth.history(A)).toEqual([first, second, third]);
  });

  it('tells who comes late, with what there is now', async () => {
    const one = aWriter();
    const first = writtenBy(await appendRevision(one, beginning(aClaim('a'))));
    const second = writtenBy(await appendRevision(one, following(1, aClaim('a', { text: 'B' }))));

    expect(await appendRevision(one, following(1, aClaim('a', { text: 'C' })))).toEqual({
      kind: 'CONFLICT',
      expected: 1,
      current: second,
    });
    expect(await appendRevision(one, following(7, aClaim('a', { text: 'C' })))).toEqual({
      kind: 'CONFLICT',
      expected: 7,
      current: second,
    });
    expect(await appendRevision(one, beginning(aClaim('a', { text: 'C' })))).toEqual({
      kind: 'KEY_TAKEN',
      current: second,
    });
    expect(await one.truth.history(A)).toEqual([first, second]);
  });

  it('finds nothing to follow on where there is nothing', async () => {
    expect(await appendRevision(aWriter(), following(1, aClaim('a')))).toEqual({ kind: 'NOT_FOUND' });
  });

  it('passes on why something may not be written, and writes nothing', async () => {
    const one = aWriter();
    const refusal = { kind: 'INVALID', problems: [{ path: '/text', message: 'No.' }] } as const;

    expect(await appendRevision(one, { ...plain, first: async () => refusal })).toBe(refusal);
    expect(await one.truth.latest(A)).toBeNull();
  });

  it('writes nothing that would not fit', async () => {
    const one = aWriter({ newId: () => 'an id' });
    const empty = Buffer.byteLength(contentFor(aClaim('a', { text: '' }), null, 'an id'));
    const fits = aClaim('a', { text: 'é'.repeat((LARGEST_CONTENT - empty) / 2) });
    const tooLong = aClaim('a', { text: `${fits.text}éé` });

    expect(await appendRevision(one, beginning(tooLong))).toMatchObject({ kind: 'TOO_LARGE', limit: LARGEST_CONTENT });
    expect(await one.truth.latest(A)).toBeNull();
    expect(await appendRevision(one, beginning(fits))).toMatchObject({ kind: 'WRITTEN' });
  });
});
