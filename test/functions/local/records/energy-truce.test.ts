import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../../../functions/domain/references.ts';
import { formatEntry } from '../../../../functions/operations/record-format/format-entry.ts';
import { parseEntry } from '../../../../functions/operations/record-format/parse-entry.ts';
import { readRecord } from '../../../../functions/operations/record-format/read-record.ts';

const file = new URL('../../../../functions/local/records/energy-truce.jsonl', import.meta.url);
const text = readFileSync(file, 'utf8');
const entries = readRecord(text, 'energy-truce.jsonl');
const ofType = (type: string) => entries.filter((entry) => entry.type === type);
const claim = (number: number) => entries.find(({ key }) => key === `energy-truce/${number}`);
/** In the form in which it stands in the file. */
const written = (number: number) => formatEntry(claim(number) ?? { type: 'Event', key: 'none', prefLabel: {} });
const timeZone = 'Europe/Kyiv';

describe('the example record', () => {
  it('has forty claims, by number, and what they name', () => {
    expect(ofType('Claim').map(({ key }) => key)).toEqual(
      Array.from({ length: 40 }, (_, index) => `energy-truce/${index + 1}`),
    );
    expect(['Concept', 'Source', 'Commitment', 'Event', 'EditorCheck'].map((type) => ofType(type).length)).toEqual([
      46, 1, 2, 4, 0,
    ]);
  });

  it('holds every claim in the one source there is', () => {
    const sources = ofType('Claim').map((entry) => {
      return [...new Set(referencesOf(entry).flatMap(({ types, key }) => (types.includes('Source') ? key : [])))];
    });
    expect(sources).toEqual(Array.from({ length: 40 }, () => ['nyt-2026-02-05']));
  });

  it('states what the facts state and no more', () => {
    const statements = ofType('Claim').map((entry) =>
      entry.type === 'Claim' ? (entry.statement?.type ?? null) : null,
    );
    const count = (type: string | null) => statements.filter((candidate) => candidate === type).length;
    expect(['Terms', 'Occurrence', 'Compliance', 'Figure', 'Extreme', 'Judgement', null].map(count)).toEqual([
      3, 11, 1, 3, 3, 10, 9,
    ]);
  });

  it('has the two accounts of the truce', () => {
    const account = {
      type: 'Terms',
      commitment: 'energy-truce',
      party: 'russia',
      mode: 'REFRAIN',
      action: 'strike',
      targets: ['power-infrastructure'],
    };
    expect(written(1)).toMatchObject({
      claimant: 'trump',
      claimDate: { edtf: '2026-01-29', timeZone },
      statement: { ...account, places: ['ukraine-territory'], window: { edtf: '2026-01-29/2026-02-04', timeZone } },
    });
    expect(written(2)).toMatchObject({
      claimant: 'peskov',
      claimDate: { edtf: '2026-01-30', timeZone },
      statement: { ...account, places: ['kyiv'], window: { edtf: '2026-01-29/2026-02-01', timeZone } },
    });
  });

  it('has the strike and the boast', () => {
    expect(written(6)['statement']).toEqual({
      type: 'Occurrence',
      denial: false,
      event: 'strike-3-feb',
      agents: ['russia'],
      action: 'strike',
      targets: ['power-plant'],
      places: ['ukraine-territory'],
      time: { edtf: '2026-02-03', timeZone, extent: 'WITHIN' },
      counts: [
        { value: 450, bound: 'EXACTLY', unit: 'drones' },
        { value: 71, bound: 'EXACTLY', unit: 'missiles' },
      ],
    });
    expect(written(10)).toMatchObject({
      claimant: 'trump',
      claimDate: { edtf: '2026-02-03', timeZone },
      appearances: [{ source: 'nyt-2026-02-05', quotation: 'kept his word' }],
      statement: { type: 'Compliance', party: 'putin', status: 'KEPT', commitment: 'energy-truce' },
    });
  });

  it('names no place where the facts name none', () => {
    for (const number of [16, 18, 25, 26, 28]) {
      expect(claim(number)).toMatchObject({ statement: { type: 'Occurrence', places: [] } });
    }
  });

  it('lasts throughout its time where the facts say so', () => {
    const lasting = ofType('Claim').filter((entry) => {
      return (
        entry.type === 'Claim' &&
        entry.statement?.type === 'Occurrence' &&
        entry.statement.time?.extent === 'THROUGHOUT'
      );
    });
    expect(lasting.map(({ key }) => key)).toEqual(['energy-truce/15', 'energy-truce/19', 'energy-truce/32']);
  });

  it('reads as itself when it is written anew', () => {
    expect(entries.map((entry) => parseEntry(formatEntry(entry)))).toEqual(entries.map((entry) => ({ entry })));
  });
});
