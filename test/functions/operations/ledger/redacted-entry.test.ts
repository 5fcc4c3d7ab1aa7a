import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../functions/domain/record.ts';
import { redactedEntry } from '../../../../functions/operations/ledger/redacted-entry.ts';
import { formatEntry } from '../../../../functions/operations/record-format/format-entry.ts';
import { parseEntry } from '../../../../functions/operations/record-format/parse-entry.ts';
import { occurrence } from '../../../support/build.ts';
import { aClaim, aCommitment, aConcept, anEvent, aSource } from '../../../support/entries.ts';

const SECRET = 'what has to go';
const labels = { en: SECRET, de: SECRET };
const entries: readonly Entry[] = [
  aConcept('a', {
    prefLabel: labels,
    altLabel: { en: [SECRET] },
    description: labels,
    broader: ['b'],
    sameAs: [SECRET],
  }),
  aSource('a', { title: SECRET, url: `https://example.org/${SECRET}`, archivedAt: SECRET, datePublished: '2030' }),
  aCommitment('a', { prefLabel: labels }),
  anEvent('a', { prefLabel: labels }),
  aClaim('a', {
    text: SECRET,
    language: 'de',
    appearances: [{ source: 's', quotation: SECRET, locator: SECRET }],
    statement: occurrence(),
    rank: 'PREFERRED',
  }),
  {
    type: 'EditorCheck',
    key: 'a',
    claim: 'b',
    against: 'c',
    under: null,
    relation: 'CONTRADICTS',
    rationale: SECRET,
  },
];

describe('redactedEntry', () => {
  it('leaves no text, and what others rely on', () => {
    expect(entries.map(redactedEntry)).toEqual([
      aConcept('a', { prefLabel: { en: '[redacted]' }, broader: ['b'] }),
      aSource('a', { title: '[redacted]', datePublished: '2030' }),
      aCommitment('a', { prefLabel: { en: '[redacted]' } }),
      anEvent('a', { prefLabel: { en: '[redacted]' } }),
      aClaim('a', { text: '[redacted]', rank: 'PREFERRED' }),
      { ...entries[5], rationale: '[redacted]' },
    ]);
  });

  it('leaves what is right in the record format', () => {
    for (const entry of entries) expect(parseEntry(formatEntry(redactedEntry(entry)))).toHaveProperty('entry');
  });
});
