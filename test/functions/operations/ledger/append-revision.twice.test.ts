import { describe, expect, it } from 'vitest';
import { appendRevision } from '../../../../functions/operations/ledger/append-revision.ts';
import { sha256 } from '../../../../functions/operations/ledger/canonical.ts';
import type { Ledger } from '../../../../functions/operations/ports.ts';
import { A, aWriter, beginning, following, plain } from '../../../support/appending.ts';
import { aClaim } from '../../../support/entries.ts';
import { asked, WRITTEN_AT, writtenBy } from '../../../support/writer.ts';

describe('appendRevision, asked twice', () => {
  it('appends nothing more, and has the first outcome', async () => {
    const one = aWriter();
    const once = await appendRevision(one, beginning(aClaim('a'), { asked: asked('key') }));
    await appendRevision(one, following(1, aClaim('a', { text: 'B' })));

    const again = await appendRevision(
      { ...one, now: () => WRITTEN_AT + 5000 },
      beginning(aClaim('a'), { asked: asked('key') }),
    );

    expect(again).toEqual(once);
    expect(await one.truth.history(A)).toHaveLength(2);
  });

  it('refuses another input under the same key', async () => {
    const one = aWriter();
    await appendRevision(one, beginning(aClaim('a'), { asked: asked('key', 'one') }));

    expect(await appendRevision(one, beginning(aClaim('a'), { asked: asked('key', 'other') }))).toEqual({
      kind: 'KEY_REUSED',
    });
    expect(await appendRevision(one, following(1, aClaim('a'), { asked: asked('key', 'other') }))).toEqual({
      kind: 'KEY_REUSED',
    });
  });

  it('knows keys of one editor and one entry only', async () => {
    const one = aWriter();
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
    const one = aWriter();
    const refusal = { kind: 'NOT_FOUND' } as const;
    await appendRevision(one, { ...plain, asked: asked('key', 'bad'), first: async () => refusal });

    expect(await appendRevision(one, beginning(aClaim('a'), { asked: asked('key', 'good') }))).toMatchObject({
      kind: 'WRITTEN',
    });
  });

  it('leaves a key free that came with what lost a race', async () => {
    const one = aWriter();
    const overtaken: Ledger = {
      ...one.ledger,
      append: async (to, revision) => {
        await appendRevision({ ...one, editor: { id: 'bob', name: null } }, beginning(aClaim('a', { text: 'B' })));
        return one.ledger.append(to, revision);
      },
    };
    const first = beginning(aClaim('a'), { asked: asked('key', 'one') });
    const second = following(1, aClaim('a', { text: 'C' }), { asked: asked('key', 'other') });

    expect(await appendRevision({ ...one, ledger: overtaken }, first)).toMatchObject({ kind: 'KEY_TAKEN' });
    expect(await appendRevision(one, first)).toMatchObject({ kind: 'KEY_TAKEN' });
    const written = await appendRevision(one, second);
    expect(written).toMatchObject({ kind: 'WRITTEN', revision: { number: 2 } });
    expect(await appendRevision(one, second)).toEqual(written);
    expect(await appendRevision(one, first)).toEqual({ kind: 'KEY_REUSED' });
  });

  it('takes a key for used as long as what came with it may be written yet', async () => {
    const one = aWriter();
    const broken: Ledger = {
      ...one.ledger,
      append: async () => {
        throw new Error('Broken off.');
      },
    };
    const first = beginning(aClaim('a'), { asked: asked('key', 'one') });
    await expect(appendRevision({ ...one, ledger: broken }, first)).rejects.toThrow('Broken off.');

    expect(await appendRevision(one, beginning(aClaim('a'), { asked: asked('key', 'other') }))).toEqual({
      kind: 'KEY_REUSED',
    });
    expect(await appendRevision(one, first)).toMatchObject({ kind: 'WRITTEN' });
  });

  it('keeps no hash of an input that could be guessed from without its key', async () => {
    const one = aWriter();
    const hashes: unknown[] = [];
    const watched: Ledger = {
      ...one.ledger,
      append: async (to, revision) => {
        hashes.push(revision['request']);
        return one.ledger.append(to, revision);
      },
    };
    await appendRevision({ ...one, ledger: watched }, beginning(aClaim('a'), { asked: asked('key', 'one') }));

    expect(hashes).toEqual([{ id: sha256('["ann","key"]'), inputHash: sha256('["key","one"]') }]);
  });

  it('cannot show again what was redacted since', async () => {
    const one = aWriter();
    const first = writtenBy(await appendRevision(one, beginning(aClaim('a'), { asked: asked('key') })));
    await one.ledger.removeContent(A, 1, first.contentHash);

    expect(await appendRevision(one, beginning(aClaim('a'), { asked: asked('key') }))).toEqual({ kind: 'REDACTED' });
  });

  it('does not show again what was redacted since and is still there', async () => {
    const one = aWriter();
    await appendRevision(one, beginning(aClaim('a'), { asked: asked('key') }));
    await appendRevision(one, {
      ...plain,
      kind: 'REDACTED',
      after: 1,
      next: async () => ({ entry: aClaim('a', { text: 'Gone.' }), retracted: true, redacts: [1] }),
    });

    expect(await appendRevision(one, beginning(aClaim('a'), { asked: asked('key') }))).toEqual({ kind: 'REDACTED' });
  });
});
