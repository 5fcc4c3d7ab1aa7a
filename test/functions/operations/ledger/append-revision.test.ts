import { describe, expect, it } from 'vitest';
import type { Claim, EntryRef } from '../../../../functions/domain/record.ts';
import {
  type Appending,
  appendRevision,
  LARGEST_CONTENT,
  type Writer,
} from '../../../../functions/operations/ledger/append-revision.ts';
import { sha256 } from '../../../../functions/operations/ledger/canonical.ts';
import { contentFor, hashOf } from '../../../../functions/operations/ledger/seal.ts';
import type { Ledger } from '../../../../functions/operations/ports.ts';
import { aClaim } from '../../../support/entries.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { asked, WRITTEN_AT, writerTo, writtenBy } from '../../../support/writer.ts';

const ref: EntryRef = { type: 'Claim', key: 'a' };

type Parts = Pick<Appending, 'ref' | 'kind' | 'reason' | 'asked'>;
const plain: Parts = { ref, kind: 'RECORDED', reason: null, asked: asked() };

function beginning(claim: Claim, parts: Partial<Parts> = {}): Appending {
  return { ...plain, ...parts, first: async () => ({ entry: claim, retracted: false }) };
}

function following(after: number, claim: Claim, parts: Partial<Parts> = {}): Appending {
  return { ...plain, kind: 'REVISED', after, next: async () => ({ entry: claim, retracted: false }), ...parts };
}

function writer(parts: Partial<Writer> = {}): Writer {
  return writerTo(createMemoryStore(), parts);
}

describe('appendRevision', () => {
  it('seals a first revision', async () => {
    const revision = writtenBy(await appendRevision(writer(), beginning(aClaim('a'))));
    const { hash, ...rest } = revision;

    expect(rest).toEqual({
      ...ref,
      number: 1,
      format: 2,
      kind: 'RECORDED',
      retracted: false,
      redacted: [],
      corrections: [],
      recordedAt: '2030-01-01T00:00:00.000Z',
      editor: { id: 'ann', name: 'Ann' },
      contentHash: sha256(contentFor(aClaim('a'), null)),
      previousHash: null,
      entry: aClaim('a'),
      reason: null,
    });
    expect(hash).toBe(hashOf(revision));
  });

  it('chains a revision to the one before, later by the record’s clock whatever the writer’s says', async () => {
    const one = writer();
    const first = writtenBy(await appendRevision(one, beginning(aClaim('a'))));
    const earlier = { ...one, now: WRITTEN_AT - 60_000 };
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
    expect(await one.truth.history(ref)).toEqual([first, second, third]);
  });

  it('tells who comes late, with what there is now', async () => {
    const one = writer();
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
    expect(await one.truth.history(ref)).toEqual([first, second]);
  });

  it('finds nothing to follow on where there is nothing', async () => {
    expect(await appendRevision(writer(), following(1, aClaim('a')))).toEqual({ kind: 'NOT_FOUND' });
  });

  it('passes on why something may not be written, and writes nothing', async () => {
    const one = writer();
    const refusal = { kind: 'INVALID', problems: [{ path: '/text', message: 'No.' }] } as const;

    expect(await appendRevision(one, { ...plain, first: async () => refusal })).toBe(refusal);
    expect(await one.truth.latest(ref)).toBeNull();
  });

  it('writes nothing that would not fit', async () => {
    const one = writer();
    const empty = Buffer.byteLength(contentFor(aClaim('a', { text: '' }), null));
    const fits = aClaim('a', { text: 'é'.repeat((LARGEST_CONTENT - empty) / 2) });
    const tooLong = aClaim('a', { text: `${fits.text}éé` });

    expect(await appendRevision(one, beginning(tooLong))).toMatchObject({ kind: 'TOO_LARGE', limit: LARGEST_CONTENT });
    expect(await one.truth.latest(ref)).toBeNull();
    expect(await appendRevision(one, beginning(fits))).toMatchObject({ kind: 'WRITTEN' });
  });
});

describe('appendRevision, asked twice', () => {
  it('appends nothing more, and has the first outcome', async () => {
    const one = writer();
    const once = await appendRevision(one, beginning(aClaim('a'), { asked: asked('key') }));
    await appendRevision(one, following(1, aClaim('a', { text: 'B' })));

    const again = await appendRevision(
      { ...one, now: WRITTEN_AT + 5000 },
      beginning(aClaim('a'), { asked: asked('key') }),
    );

    expect(again).toEqual(once);
    expect(await one.truth.history(ref)).toHaveLength(2);
  });

  it('refuses another input under the same key', async () => {
    const one = writer();
    await appendRevision(one, beginning(aClaim('a'), { asked: asked('key', 'one') }));

    expect(await appendRevision(one, beginning(aClaim('a'), { asked: asked('key', 'other') }))).toEqual({
      kind: 'KEY_REUSED',
    });
    expect(await appendRevision(one, following(1, aClaim('a'), { asked: asked('key', 'other') }))).toEqual({
      kind: 'KEY_REUSED',
    });
  });

  it('knows keys of one editor and one entry only', async () => {
    const one = writer();
    await appendRevision(one, beginning(aClaim('a'), { asked: asked('key', 'one') }));
    const bob = { ...one, editor: { id: 'bob', name: null } };

    expect(
      await appendRevision(bob, following(1, aClaim('a', { text: 'B' }), { asked: asked('key', 'other') })),
    ).toMatchObject({ kind: 'WRITTEN' });
    expect(
      await appendRevision(
        one,
        beginning(aClaim('b'), { ref: { type: 'Claim', key: 'b' }, asked: asked('key', 'other') }),
      ),
    ).toMatchObject({ kind: 'WRITTEN' });
  });

  it('leaves a key free that came with what was refused', async () => {
    const one = writer();
    const refusal = { kind: 'NOT_FOUND' } as const;
    await appendRevision(one, { ...plain, asked: asked('key', 'bad'), first: async () => refusal });

    expect(await appendRevision(one, beginning(aClaim('a'), { asked: asked('key', 'good') }))).toMatchObject({
      kind: 'WRITTEN',
    });
  });

  it('cannot show again what was redacted since', async () => {
    const one = writer();
    const first = writtenBy(await appendRevision(one, beginning(aClaim('a'), { asked: asked('key') })));
    await one.ledger.removeContent(ref, 1, first.contentHash);

    expect(await appendRevision(one, beginning(aClaim('a'), { asked: asked('key') }))).toEqual({ kind: 'REDACTED' });
  });
});

describe('appendRevision, in a race', () => {
  it('is told by the place that is taken', async () => {
    const one = writer();
    const overtaken: Ledger = {
      ...one.ledger,
      append: async (to, revision) => {
        await appendRevision({ ...one, editor: { id: 'bob', name: null } }, beginning(aClaim('a', { text: 'B' })));
        return one.ledger.append(to, revision);
      },
    };

    expect(await appendRevision({ ...one, ledger: overtaken }, beginning(aClaim('a')))).toMatchObject({
      kind: 'KEY_TAKEN',
      current: { entry: { text: 'B' } },
    });
  });

  it('recognises its own revision where the answer was lost', async () => {
    const one = writer();
    const lossy: Ledger = {
      ...one.ledger,
      append: async (to, revision) => {
        await one.ledger.append(to, revision);
        return one.ledger.append(to, revision);
      },
    };

    expect(await appendRevision({ ...one, ledger: lossy }, beginning(aClaim('a')))).toMatchObject({
      kind: 'WRITTEN',
      revision: { number: 1, editor: { id: 'ann' } },
    });
  });

  it('refuses a key that another input took meanwhile', async () => {
    const one = writer();
    const overtaken: Ledger = { ...one.ledger, claimRequest: async () => 'another hash' };

    expect(
      await appendRevision({ ...one, ledger: overtaken }, beginning(aClaim('a'), { asked: asked('key') })),
    ).toEqual({ kind: 'KEY_REUSED' });
    expect(await one.truth.latest(ref)).toBeNull();
  });

  it('does not take a table for sound that neither takes a revision nor has it', async () => {
    const one = writer();
    const broken: Ledger = { ...one.ledger, append: async () => false };

    await expect(appendRevision({ ...one, ledger: broken }, beginning(aClaim('a')))).rejects.toThrow(
      'Revision 1 of Claim was neither appended nor is there.',
    );
  });
});
