import { describe, expect, it } from 'vitest';
import { rankClaim } from '../../../../functions/operations/ledger/rank-claim.ts';
import { redactEntry } from '../../../../functions/operations/ledger/redact-entry.ts';
import { retractEntry } from '../../../../functions/operations/ledger/retract-entry.ts';
import { reviseEntry } from '../../../../functions/operations/ledger/revise-entry.ts';
import { verifyEntry } from '../../../../functions/operations/ledger/verify-entry.ts';
import type { Ledger, Revision } from '../../../../functions/operations/ports.ts';
import { aClaim, aConcept } from '../../../support/entries.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { asked, contentOf, recordAll, writerTo, writtenBy } from '../../../support/writer.ts';

const ref = { type: 'Claim', key: 'a' } as const;
const redacting = { ref, after: 2, reason: 'by order of a court', revisions: null, asked: asked('key') };

type Case = {
  readonly writer: ReturnType<typeof writerTo>;
  readonly first: Revision;
  readonly second: Revision;
};

async function withTwoRevisions(): Promise<Case> {
  const writer = writerTo(createMemoryStore());
  const [, first] = await recordAll(writer, [aConcept('mayor'), aClaim('a', { text: 'What has to go.' })]);
  const content = contentOf(aClaim('a', { text: 'What also has to go.' }));
  const revising = { ref, kind: 'REVISED', after: 1, reason: 'more of it', asked: asked() } as const;
  const second = writtenBy(await reviseEntry(writer, { ...revising, content }));
  if (first === undefined) throw new Error('Nothing was recorded.');
  return { writer, first, second };
}

async function contentsKept({ ledger }: Pick<Case['writer'], 'ledger'>): Promise<readonly (string | null)[]> {
  const history = await ledger.history(ref);
  return history.map(({ content }) => (typeof content === 'string' ? content : null));
}

describe('redactEntry', () => {
  it('removes all that was said, reasons too, and says that it did', async () => {
    const { writer, second } = await withTwoRevisions();

    const revision = writtenBy(await redactEntry(writer, redacting));

    expect(revision).toMatchObject({
      number: 3,
      kind: 'REDACTED',
      retracted: true,
      redacted: [1, 2],
      previousHash: second.hash,
      entry: { ...aClaim('a', { text: '[redacted]' }), retracted: true },
      reason: 'by order of a court',
    });
    expect(await contentsKept(writer)).toEqual([null, null, expect.stringContaining('[redacted]')]);
    expect(await writer.truth.history(ref)).toEqual([revision]);
  });

  it('leaves a chain that verifies', async () => {
    const { writer } = await withTwoRevisions();
    const { number, hash } = writtenBy(await redactEntry(writer, redacting));

    expect(await verifyEntry({ ledger: writer.ledger, derivations: { heads: async () => [null] } }, ref)).toEqual({
      revisions: 3,
      redacted: [1, 2],
      head: { number, hash },
      problems: [],
    });
  });

  it('removes what earlier revisions said, and leaves what stands', async () => {
    const { writer, second } = await withTwoRevisions();

    const revision = writtenBy(await redactEntry(writer, { ...redacting, revisions: [1, 1] }));

    expect(revision).toMatchObject({ redacted: [1], retracted: false, entry: second.entry });
    expect(await contentsKept(writer)).toEqual([null, expect.any(String), expect.any(String)]);
    const content = contentOf(aClaim('a', { text: 'What may stay.' }));
    await reviseEntry(writer, { ref, kind: 'REVISED', after: 3, content, reason: 'better', asked: asked() });
    const both = { ...redacting, after: 4, revisions: [2, 3], asked: asked('more') };
    expect(writtenBy(await redactEntry(writer, both))).toMatchObject({ redacted: [1, 2, 3], retracted: false });
  });

  it('refuses to leave what certain revisions said in others, and names these', async () => {
    const { writer } = await withTwoRevisions();
    const ranked = { ref, after: 2, rank: 'DEPRECATED', reason: 'weak', asked: asked() } as const;
    writtenBy(await rankClaim(writer, ranked));
    writtenBy(await retractEntry(writer, { ref, after: 3, reason: 'wrong', asked: asked() }));
    const refused = async (...revisions: readonly number[]): Promise<unknown> =>
      redactEntry(writer, { ...redacting, after: 4, revisions });
    const naming = (others: string): unknown => ({
      kind: 'INVALID',
      problems: [
        {
          path: '/revisions',
          message: `What these say is said as well by revisions that are not among them: ${others}. Name those too.`,
        },
      ],
    });

    expect(await refused(2)).toEqual(naming('3, 4'));
    expect(await refused(1, 4)).toEqual(naming('2, 3'));
    expect(await contentsKept(writer)).not.toContain(null);
    const all = { ...redacting, after: 4, revisions: [2, 3, 4] };
    expect(writtenBy(await redactEntry(writer, all))).toMatchObject({
      redacted: [2, 3, 4],
      retracted: true,
      entry: { text: '[redacted]' },
    });
  });

  it('is completed by another of the same revisions, where it was broken off', async () => {
    const { writer } = await withTwoRevisions();
    const broken: Ledger = {
      ...writer.ledger,
      removeContent: async () => {
        throw new Error('Broken off.');
      },
    };
    const withoutKey = { ...redacting, revisions: [1], asked: asked() };
    await expect(redactEntry({ ...writer, ledger: broken }, withoutKey)).rejects.toThrow('Broken off.');
    const problems = async (): Promise<unknown> =>
      (await verifyEntry({ ledger: writer.ledger, derivations: { heads: async () => [null] } }, ref)).problems;

    expect(await problems()).toEqual([{ number: 1, kind: 'CONTENT_LEFT' }]);
    expect(writtenBy(await redactEntry(writer, { ...withoutKey, after: 3 }))).toMatchObject({
      number: 4,
      redacted: [1],
    });
    expect(await contentsKept(writer)).toEqual([null, expect.any(String), expect.any(String), expect.any(String)]);
    expect(await problems()).toEqual([]);
  });

  it('does not take a concept off the record, which others rely on', async () => {
    const { writer } = await withTwoRevisions();
    const concept = { type: 'Concept', key: 'mayor' } as const;

    expect(writtenBy(await redactEntry(writer, { ...redacting, ref: concept, after: 1 }))).toMatchObject({
      retracted: false,
      entry: aConcept('mayor', { prefLabel: { en: '[redacted]' } }),
    });
  });

  it('shows nothing of it once it is on record, and goes on where it was broken off', async () => {
    const { writer, first } = await withTwoRevisions();
    const broken: Ledger = {
      ...writer.ledger,
      removeContent: async () => {
        throw new Error('Broken off.');
      },
    };
    await expect(redactEntry({ ...writer, ledger: broken }, redacting)).rejects.toThrow('Broken off.');

    expect(await writer.truth.history(ref)).toMatchObject([{ number: 3 }]);
    expect(await writer.truth.latest(ref, Date.parse(first.recordedAt))).toBeNull();
    expect(writtenBy(await redactEntry(writer, redacting))).toMatchObject({ number: 3 });
    expect(await contentsKept(writer)).toEqual([null, null, expect.any(String)]);
  });

  it('refuses revisions that there are not, and to do it without a reason', async () => {
    const { writer } = await withTwoRevisions();
    const problems = [{ path: '/revisions', message: 'Choose among the revisions 1 to 2.' }];

    for (const revisions of [[], [0], [3], [1, 1.5e9]])
      expect(await redactEntry(writer, { ...redacting, revisions })).toEqual({ kind: 'INVALID', problems });
    expect(await redactEntry(writer, { ...redacting, reason: '', revisions: [3] })).toEqual({
      kind: 'INVALID',
      problems: [{ path: '/reason', message: 'History needs a reason.' }, ...problems],
    });
    expect(await redactEntry(writer, { ...redacting, after: 1 })).toMatchObject({ kind: 'CONFLICT' });
    expect(await contentsKept(writer)).toEqual([expect.any(String), expect.any(String)]);
  });
});
