import { describe, expect, it } from 'vitest';
import { rankClaim } from '../../../../functions/operations/ledger/rank-claim.ts';
import { retractEntry } from '../../../../functions/operations/ledger/retract-entry.ts';
import { reviseEntry } from '../../../../functions/operations/ledger/revise-entry.ts';
import { aClaim, aConcept } from '../../../support/entries.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { asked, contentOf, recordAll, writerTo, writtenBy } from '../../../support/writer.ts';

const ref = { type: 'Claim', key: 'a' } as const;
const revised = { ref, kind: 'REVISED', after: 1, reason: 'it is better so', asked: asked() } as const;

async function withClaim(): Promise<ReturnType<typeof writerTo>> {
  const writer = writerTo(createMemoryStore());
  await recordAll(writer, [aConcept('mayor'), aClaim('a')]);
  return writer;
}

describe('reviseEntry', () => {
  it('says from then on what it is given', async () => {
    const writer = await withClaim();
    const content = contentOf(aClaim('a', { text: 'B' }));

    expect(writtenBy(await reviseEntry(writer, { ...revised, content }))).toMatchObject({
      number: 2,
      kind: 'REVISED',
      corrections: [],
      entry: aClaim('a', { text: 'B' }),
      reason: 'it is better so',
    });
    expect(writtenBy(await reviseEntry(writer, { ...revised, after: 2, kind: 'CORRECTED', content }))).toMatchObject({
      number: 3,
      kind: 'CORRECTED',
      corrections: [3],
    });
  });

  it('puts a claim on the record again that was retracted, but corrects none', async () => {
    const writer = await withClaim();
    const retraction = writtenBy(await retractEntry(writer, { ref, after: 1, reason: 'it was wrong', asked: asked() }));
    const content = contentOf(aClaim('a', { text: 'B' }));

    expect(await reviseEntry(writer, { ...revised, after: 2, kind: 'CORRECTED', content })).toEqual({
      kind: 'RETRACTED',
      current: retraction,
    });
    const back = writtenBy(await reviseEntry(writer, { ...revised, after: 2, content }));
    expect(back).toMatchObject({ number: 3, retracted: false });
    expect(back.entry).toEqual(aClaim('a', { text: 'B' }));
  });

  it('tells all that is wrong at once, the reason too', async () => {
    const writer = await withClaim();
    const content = { ...contentOf(aClaim('a')), language: 'x', claimDate: { edtf: '2030-02-30', timeZone: 'UTC' } };

    expect(await reviseEntry(writer, { ...revised, content, reason: ' ' })).toMatchObject({
      kind: 'INVALID',
      problems: [
        { path: '/language' },
        { path: '/claimDate/edtf' },
        { path: '/reason', message: 'History needs a reason.' },
      ],
    });
    expect(await reviseEntry(writer, { ...revised, content: contentOf(aClaim('a')), reason: '' })).toEqual({
      kind: 'INVALID',
      problems: [{ path: '/reason', message: 'History needs a reason.' }],
    });
    expect(await reviseEntry(writer, { ...revised, content: contentOf(aClaim('a', { claimant: 'nobody' })) })).toEqual({
      kind: 'DANGLING',
      references: [{ path: '/claimant', key: 'nobody', types: ['Concept'] }],
    });
  });

  it('tells of the kind and of what is not on the record beside the rest', async () => {
    const writer = await withClaim();
    const concept = { type: 'Concept', key: 'mayor' } as const;
    const content = { kind: 'UNIT', prefLabel: { en: '' }, broader: ['nothing'] };

    expect(await reviseEntry(writer, { ...revised, ref: concept, content, reason: '' })).toMatchObject({
      kind: 'INVALID',
      problems: [{ path: '/prefLabel/en' }, { path: '/broader/0' }, { path: '/kind' }, { path: '/reason' }],
    });
    const dangling = contentOf(aClaim('a', { claimant: 'nobody' }));
    expect(await reviseEntry(writer, { ...revised, content: dangling, reason: '' })).toEqual({
      kind: 'INVALID',
      problems: [
        { path: '/claimant', message: 'There is no Concept with the key "nobody".' },
        { path: '/reason', message: 'History needs a reason.' },
      ],
    });
  });

  it('never changes the kind of a concept', async () => {
    const writer = await withClaim();
    const revising = { ...revised, ref: { type: 'Concept', key: 'mayor' } as const };

    expect(await reviseEntry(writer, { ...revising, content: contentOf(aConcept('mayor', { kind: 'UNIT' })) })).toEqual(
      {
        kind: 'INVALID',
        problems: [{ path: '/kind', message: 'The kind of a concept never changes: this one is of kind AGENT.' }],
      },
    );
    expect(
      await reviseEntry(writer, { ...revising, content: contentOf(aConcept('mayor', { prefLabel: { en: 'Mayor' } })) }),
    ).toMatchObject({ kind: 'WRITTEN' });
  });
});

describe('rankClaim', () => {
  it('changes the rank and nothing else', async () => {
    const writer = await withClaim();
    const ranking = { ref, after: 1, reason: 'better sourced', rank: 'PREFERRED', asked: asked() } as const;

    expect(writtenBy(await rankClaim(writer, ranking))).toMatchObject({
      number: 2,
      kind: 'REVISED',
      entry: aClaim('a', { rank: 'PREFERRED' }),
      reason: 'better sourced',
    });
  });

  it('leaves alone what is no claim, what was retracted, and what is not there', async () => {
    const writer = await withClaim();
    const ranking = { ref, after: 1, reason: 'r', rank: 'DEPRECATED', asked: asked() } as const;
    const concept = { type: 'Concept', key: 'mayor' } as const;
    const retraction = writtenBy(await retractEntry(writer, { ref, after: 1, reason: 'r', asked: asked() }));

    expect(await rankClaim(writer, { ...ranking, after: 2 })).toEqual({ kind: 'RETRACTED', current: retraction });
    expect(await rankClaim(writer, { ...ranking, ref: { type: 'Claim', key: 'b' } })).toEqual({ kind: 'NOT_FOUND' });
    expect(await rankClaim(writer, { ...ranking, after: 0 })).toMatchObject({ kind: 'CONFLICT' });
    expect(writtenBy(await rankClaim(writer, { ...ranking, ref: concept })).entry).toEqual(aConcept('mayor'));
  });
});

describe('retractEntry', () => {
  it('keeps all that was said, and says that it is off the record', async () => {
    const writer = await withClaim();
    const retraction = await retractEntry(writer, { ref, after: 1, reason: 'it was wrong', asked: asked() });

    expect(writtenBy(retraction)).toMatchObject({
      number: 2,
      kind: 'RETRACTED',
      retracted: true,
      entry: { ...aClaim('a'), retracted: true },
      reason: 'it was wrong',
    });
  });

  it('retracts once, and with a reason', async () => {
    const writer = await withClaim();
    const retracting = { ref, after: 1, reason: 'it was wrong', asked: asked() };
    const current = writtenBy(await retractEntry(writer, retracting));

    expect(await retractEntry(writer, { ...retracting, after: 2 })).toEqual({ kind: 'RETRACTED', current });
    expect(await retractEntry(writer, { ...retracting, after: 2, reason: '' })).toMatchObject({ kind: 'INVALID' });
  });
});
