import { describe, expect, it } from 'vitest';
import { formatEntry } from '../../../../functions/operations/record-format/format-entry.ts';
import { parseEntry } from '../../../../functions/operations/record-format/parse-entry.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

describe('formatEntry', () => {
  it('writes what reads as the same entry', () => {
    for (const raw of rawRecord) {
      const parsed = parseEntry(raw);
      expect('entry' in parsed && parseEntry(formatEntry(parsed.entry))).toEqual(parsed);
    }
  });

  it('leaves out what may be left out, and spans', () => {
    const claim = {
      type: 'Claim',
      key: 'said',
      text: 'They said so.',
      language: 'en',
      claimant: 'baker',
      claimDate: { edtf: '1901', timeZone: 'UTC' },
      appearances: [{ source: 'gazette' }],
      rank: 'NORMAL',
      statement: { type: 'Occurrence', denial: false, counts: [{ value: 0, bound: 'EXACTLY', unit: 'loaves' }] },
    };
    const parsed = parseEntry(claim);
    expect('entry' in parsed && formatEntry(parsed.entry)).toEqual(claim);
  });

  it('keeps labels in whatever language', () => {
    const concept = {
      type: 'Concept',
      key: 'baker',
      kind: 'AGENT',
      prefLabel: { span: 'baker' },
      altLabel: { span: ['boy'] },
    };
    const parsed = parseEntry(concept);
    expect('entry' in parsed && formatEntry(parsed.entry)).toEqual(concept);
  });
});
