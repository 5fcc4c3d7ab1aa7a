import { describe, expect, it } from 'vitest';
import { appendRevision, type NextContent } from '../../../../functions/operations/ledger/append-revision.ts';
import { sha256 } from '../../../../functions/operations/ledger/canonical.ts';
import type { Ledger } from '../../../../functions/operations/ports.ts';
import { A, aWriter, beginning, following, plain } from '../../../support/appending.ts';
import { aClaim } from '../../../support/entries.ts';
import { asked, WRITTEN_AT, writtenBy } from '../../../support/writer.ts';

describe('appendRevision, in a race', () => {
  it('is told by the place that is taken', async () => {
    const one = aWriter();
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
    const one = aWriter();
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
    const one = aWriter();
    const another = { inputHash: 'another hash', number: 1 };
    const overtaken: Ledger = { ...one.ledger, claimRequest: async () => another };

    expect(
      await appendRevision({ ...one, ledger: overtaken }, beginning(aClaim('a'), { asked: asked('key') })),
    ).toEqual({ kind: 'KEY_REUSED' });
    expect(await one.truth.latest(A)).toBeNull();
  });

  it('refuses a key under which another input was written meanwhile', async () => {
    const one = aWriter();
    const overtaken: Ledger = {
      ...one.ledger,
      append: async (to, revision) => {
        const request = { id: sha256('["ann","key"]'), inputHash: 'another hash' };
        await one.ledger.append(to, { ...revision, request });
        return false;
      },
    };

    expect(
      await appendRevision({ ...one, ledger: overtaken }, beginning(aClaim('a'), { asked: asked('key') })),
    ).toEqual({ kind: 'KEY_REUSED' });
  });

  it('dates what it writes when it writes it', async () => {
    let moment = WRITTEN_AT;
    const slow = { ...aWriter(), now: () => moment };
    const content = async (): Promise<NextContent> => {
      moment += 5000;
      return { entry: aClaim('a'), retracted: false };
    };

    expect(writtenBy(await appendRevision(slow, { ...plain, first: content })).recordedAt).toBe(
      '2030-01-01T00:00:05.000Z',
    );
  });

  it('writes nothing on what is not what was sealed', async () => {
    const one = aWriter();
    await appendRevision(one, beginning(aClaim('a')));
    const altered: Ledger = {
      ...one.ledger,
      read: async (...asking) => {
        const { revisions, noted } = await one.ledger.read(...asking);
        return { revisions: revisions.map((revision) => ({ ...revision, content: '{}' })), noted };
      },
    };

    await expect(appendRevision({ ...one, ledger: altered }, following(1, aClaim('a')))).rejects.toThrow(
      'Nothing can follow on revision 1 of Claim "a": it is not what was sealed.',
    );
  });

  it('does not take a table for sound that neither takes a revision nor has it', async () => {
    const one = aWriter();
    const broken: Ledger = { ...one.ledger, append: async () => false };

    await expect(appendRevision({ ...one, ledger: broken }, beginning(aClaim('a')))).rejects.toThrow(
      'Revision 1 of Claim was neither appended nor is there.',
    );
  });
});
