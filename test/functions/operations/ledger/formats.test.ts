import { describe, expect, it } from 'vitest';
import type { EntryRef } from '../../../../functions/domain/record.ts';
import { sha256 } from '../../../../functions/operations/ledger/canonical.ts';
import { openRevision, readStored, toStored } from '../../../../functions/operations/ledger/formats.ts';
import { contentFor } from '../../../../functions/operations/ledger/seal.ts';
import { readRecord } from '../../../../functions/operations/record-format/read-record.ts';
import { aClaim, aConcept } from '../../../support/entries.ts';
import { format1, HARBOUR_WORKS } from '../../../support/format-1.ts';
import { sealed } from '../../../support/revisions.ts';

describe('readStored', () => {
  it('reads what it stored', () => {
    const first = sealed(aClaim('a'), null, { request: { id: 'r', inputHash: 'i' } });

    expect(readStored({ type: 'Claim', key: 'a' }, toStored(first))).toEqual(first);
  });

  it('reads format 1, as an earlier release wrote it, in today’s terms', async () => {
    const entries = readRecord(await HARBOUR_WORKS(), 'harbour-works');

    for (const { ref, stored } of format1.slice(0, 4)) {
      const entry = entries.find(({ type, key }) => type === ref.type && key === ref.key);
      const read = readStored(ref, stored);
      const { hash: _hash, contentHash: _contentHash, ...header } = read;

      expect(header).toEqual({
        ...ref,
        number: 1,
        format: 1,
        kind: 'RECORDED',
        retracted: false,
        redacted: [],
        corrections: [],
        recordedAt: '2026-11-23T09:00:00.000Z',
        editor: { id: 'local', name: null },
        previousHash: null,
        content: expect.any(String),
        request: null,
      });
      expect(openRevision(read, [])).toMatchObject({ entry, reason: null });
    }
  });

  it('has a later revision of format 1 for a revision, with its reason', () => {
    const [last] = format1.slice(-1).map(({ ref, stored }) => readStored(ref, stored));

    expect(last).toMatchObject({ number: 2, kind: 'REVISED' });
    expect(last === undefined ? null : openRevision(last, [])).toMatchObject({ reason: 'the exact words' });
  });

  it('keeps the hashes of format 1 when its content is redacted', () => {
    for (const { ref, stored } of format1) {
      const before = readStored(ref, stored);
      const { body: _body, reason: _reason, ...rest } = stored;
      const after = readStored(ref, { ...rest, contentHash: before.contentHash });

      expect(after).toEqual({ ...before, content: null });
      expect(openRevision(after, [])).toBeNull();
    }
  });

  it('refuses a format that a later release wrote, and says where', () => {
    const ref: EntryRef = { type: 'Claim', key: 'a' };

    expect(() => readStored(ref, { ...toStored(sealed(aClaim('a'))), format: 3 })).toThrow(
      'Revision 1 of Claim "a" is in format 3, which a later release wrote.',
    );
  });
});

describe('openRevision', () => {
  it('gives what a revision says, and that the entry was off the record', () => {
    const first = sealed(aClaim('a'));
    const second = sealed(aClaim('a', { text: 'B' }), first, { kind: 'RETRACTED', retracted: true });
    const { content: _content, request: _request, ...header } = second;

    expect(openRevision(second, [])).toEqual({
      ...header,
      entry: { ...aClaim('a', { text: 'B' }), retracted: true },
      reason: 'because',
    });
  });

  it('gives nothing of what was redacted, even while the content is still there', () => {
    const first = sealed(aConcept('a'));

    expect(openRevision(first, [1])).toBeNull();
    expect(openRevision({ ...first, content: null }, [])).toBeNull();
    expect(openRevision(first, [2])).not.toBeNull();
  });

  it('hashes what it says', () => {
    const first = sealed(aConcept('a'));

    expect(first.contentHash).toBe(sha256(contentFor(aConcept('a'), null)));
  });
});
