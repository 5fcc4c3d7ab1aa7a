import { describe, expect, it } from 'vitest';
import { draftKey, isDraftKey } from '../../../functions/operations/draft-key.ts';
import { parseEntry } from '../../../functions/operations/record-format/parse-entry.ts';
import { isRecordKey } from '../../../functions/store/key-parts.ts';
import { aClaim } from '../../support/entries.ts';

describe('draftKey', () => {
  it('follows from what the draft says, in whatever order', () => {
    const draft = aClaim('draft/', { text: 'So.' });
    const { text, ...rest } = draft;
    expect(draftKey(draft)).toBe(draftKey({ text, ...rest }));
    expect(draftKey(draft)).not.toBe(draftKey({ ...draft, text: 'No.' }));
  });

  it('is no key that anything on the record can have', () => {
    const key = draftKey(aClaim('draft/'));
    expect([key.startsWith('draft/'), key.length, isRecordKey(key)]).toEqual([true, 206, false]);
    const entry = { type: 'Event', key, prefLabel: { en: 'The flood' } };
    expect(parseEntry(entry)).toEqual({ problems: [{ kind: 'TOO_LONG', path: '/key', limit: 200 }] });
  });
});

describe('isDraftKey', () => {
  it('knows the keys of drafts', () => {
    const key = draftKey(aClaim('draft/'));
    expect([key, key.slice(1), `${key}a`, 'draft/', 'draft/1'].map(isDraftKey)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
