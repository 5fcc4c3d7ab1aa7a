import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../functions/operations/ledger/canonical.ts';
import {
  openRevision,
  readStored,
  toStored,
  tryOpen,
  tryReadStored,
} from '../../../../functions/operations/ledger/formats.ts';
import { contentFor } from '../../../../functions/operations/ledger/seal.ts';
import { readRecord } from '../../../../functions/operations/record-format/read-record.ts';
import { aClaim, aConcept } from '../../../support/entries.ts';
import { format1, HARBOUR_WORKS } from '../../../support/format-1.ts';
import { sealed } from '../../../support/revisions.ts';

const CLAIM = { type: 'Claim', key: 'a' } as const;

describe('readStored', () => {
  it('reads what it stored', () => {
    const first = sealed(aClaim('a'), null, { request: { id: 'r', inputHash: 'i' } });

    expect(readStored({ type: 'Claim', key: 'a' }, toStored(first))).toEqual(first);
  });

  it('reads format 1, as an earlier release wrote it, in today’s terms', async () => {
    const entries = readRecord(await HARBOUR_WORKS(), 'harbour-works');

    for (const { ref, stored } of format1.slice(0, 4)) {
      const entry = entries.find(({ type, key }) => type === ref.type && key === ref.key);
      // The record says since of what kind its agents are; a revision goes on saying what it said.
      const said = entry?.type === 'Concept' ? { ...entry, agentKind: null } : entry;
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
      expect(openRevision(read, [])).toMatchObject({ entry: said, reason: null });
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

  it('has no content where there is none, or what is none', () => {
    const first = sealed(aClaim('a'));
    const { content: _content, ...gone } = toStored(first);

    for (const stored of [gone, { ...gone, content: 7 }, { ...gone, content: null }])
      expect(readStored(CLAIM, { ...stored, number: 1, format: 2, recordedAt: first.recordedAt })).toEqual({
        ...first,
        content: null,
      });
  });

  it('refuses a format that a later release wrote, and says where', () => {
    expect(() => readStored(CLAIM, { ...toStored(sealed(aClaim('a'))), format: 3 })).toThrow(
      'Revision 1 of Claim "a" is in format 3, and not as this release knows it.',
    );
  });
});

describe('tryReadStored', () => {
  it('reads what can be read', () => {
    expect(tryReadStored(CLAIM, toStored(sealed(aClaim('a'))))).toEqual(sealed(aClaim('a')));
  });

  it.each<[string, object]>([
    ['a later format', { format: 3 }],
    ['no format', { format: undefined }],
    ['no editor', { editor: undefined }],
    ['an editor without an id', { editor: { name: 'Ann' } }],
    ['another kind', { kind: 'BURNT' }],
    ['what is no list', { redacted: 'all' }],
    ['what is no list of numbers', { corrections: ['1'] }],
    ['no hash', { hash: undefined }],
    ['a hash that is no Unicode', { previousHash: '\ud800' }],
    ['a request of another form', { request: {} }],
    ['retracted or not', { retracted: null }],
  ])('has null for %s', (_, parts) => {
    expect(tryReadStored(CLAIM, { ...toStored(sealed(aClaim('a'))), ...parts })).toBeNull();
  });

  it.each<[string, object]>([
    ['a body that is not JSON', { body: '{' }],
    ['neither body nor hash', { body: undefined }],
    ['an editor of another form', { editor: { id: 'ann' } }],
    ['a reason of another form', { reason: 7 }],
    ['no moment', { recordedAt: undefined }],
  ])('has null for format 1 with %s', (_, parts) => {
    for (const { ref, stored } of format1.slice(0, 1)) {
      expect(tryReadStored(ref, stored)).not.toBeNull();
      expect(tryReadStored(ref, { ...stored, ...parts })).toBeNull();
    }
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

  it('gives nothing of what is not what was sealed', () => {
    const first = sealed(aConcept('a'));
    const other = contentFor(aConcept('a', { prefLabel: { en: 'b' } }), null, 'salt');

    for (const content of [other, `${first.content} `, '{', ''])
      expect(openRevision({ ...first, content }, [])).toBeNull();
  });

  it('hashes what it says', () => {
    const first = sealed(aConcept('a'));

    expect(first.contentHash).toBe(sha256(contentFor(aConcept('a'), null, 'salt')));
  });
});

describe('tryOpen', () => {
  it('gives what openRevision does, and nothing of what was sealed and is no entry', () => {
    const first = sealed(aConcept('a'));
    expect(tryOpen(first, [])).toEqual(openRevision(first, []));
    for (const content of ['{', '{}', '{"entry":{"type":"Claim"},"reason":null}'])
      expect(tryOpen(sealed(aConcept('a'), null, { content, contentHash: sha256(content) }), [])).toBeNull();
  });
});
