import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordFile } from '../../functions/local/record-file.ts';
import { formatEntry } from '../../functions/operations/record-format/format-entry.ts';
import { parseEntry } from '../../functions/operations/record-format/parse-entry.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';

describe.each(['harbour-works', 'border-quiet'])('the record of %s', (name) => {
  const entries = readRecord(readFileSync(recordFile(name), 'utf8'), name);

  it('says in the title of every source that it is fictional', () => {
    const titles = entries.flatMap((entry) => (entry.type === 'Source' ? [entry.title] : []));
    expect(titles.filter((title) => !title.startsWith('Fictional: '))).toEqual([]);
  });

  it('says of everybody and of every place that they are fictional', () => {
    const real = entries.flatMap((entry) => {
      if (entry.type !== 'Concept' || (entry.kind !== 'AGENT' && entry.kind !== 'PLACE')) return [];
      return /fictional/i.test(entry.description['en'] ?? '') ? [] : [entry.key];
    });
    expect(real).toEqual([]);
  });

  it('reads as itself when it is written anew', () => {
    expect(entries.map((entry) => parseEntry(formatEntry(entry)))).toEqual(entries.map((entry) => ({ entry })));
  });
});
