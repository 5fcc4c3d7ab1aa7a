import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../functions/operations/ledger/canonical.ts';
import { canonicalHeader, contentFor, hashOf, seal } from '../../../../functions/operations/ledger/seal.ts';
import type { RevisionHeader } from '../../../../functions/operations/ports.ts';
import { days, saying, terms } from '../../../support/build.ts';
import { aConcept } from '../../../support/entries.ts';

const header: Omit<RevisionHeader, 'hash'> = {
  type: 'Claim',
  key: 'a/1',
  number: 2,
  format: 2,
  kind: 'CORRECTED',
  retracted: false,
  redacted: [1],
  corrections: [2],
  recordedAt: '2030-01-02T00:00:00.000Z',
  editor: { id: 'ann', name: null },
  contentHash: 'c'.repeat(64),
  previousHash: 'p'.repeat(64),
};

describe('contentFor', () => {
  it('is the entry in the record format, the reason and the salt, as canonical JSON', () => {
    const concept = aConcept('guild', { prefLabel: { en: 'Guild', de: 'Gilde' } });

    expect(contentFor(concept, 'a new name', 'x7')).toBe(
      '{"entry":{"key":"guild","kind":"AGENT","prefLabel":{"de":"Gilde","en":"Guild"},"type":"Concept"},"reason":"a new name","salt":"x7"}',
    );
  });

  it('leaves out spans, and that the entry is retracted', () => {
    const claim = saying('a', terms({ window: days('2030-01-01', '2030-01-02') }));

    expect(contentFor({ ...claim, retracted: true }, null, 's')).toBe(contentFor(claim, null, 's'));
    expect(contentFor(claim, null, 's')).not.toContain('span');
  });
});

describe('seal', () => {
  it('hashes the header as canonical JSON, whatever the order of its fields', () => {
    const json =
      `{"contentHash":"${'c'.repeat(64)}","corrections":[2],"editor":{"id":"ann","name":null},"format":2,"key":"a/1",` +
      `"kind":"CORRECTED","number":2,"previousHash":"${'p'.repeat(64)}","recordedAt":"2030-01-02T00:00:00.000Z",` +
      '"redacted":[1],"retracted":false,"type":"Claim"}';

    expect(seal(header)).toEqual({ ...header, hash: sha256(json) });
    expect(hashOf({ ...seal(header) })).toBe(sha256(json));
    expect(canonicalHeader({ ...seal(header) })).toBe(json);
  });

  it('changes with each part of the header', () => {
    const others: readonly Omit<RevisionHeader, 'hash'>[] = [
      { ...header, type: 'Event' },
      { ...header, key: 'a/2' },
      { ...header, number: 3 },
      { ...header, format: 3 },
      { ...header, kind: 'REVISED' },
      { ...header, retracted: true },
      { ...header, redacted: [] },
      { ...header, corrections: [] },
      { ...header, recordedAt: '2030-01-02T00:00:00.001Z' },
      { ...header, editor: { id: 'bob', name: null } },
      { ...header, editor: { id: 'ann', name: 'Ann' } },
      { ...header, contentHash: 'd'.repeat(64) },
      { ...header, previousHash: null },
    ];

    expect(new Set([header, ...others].map(hashOf)).size).toBe(others.length + 1);
  });
});
