import { describe, expect, it } from 'vitest';
import { survey, surveyed } from '../../../../functions/operator/import/survey.ts';
import { collected } from '../../../support/collected.ts';
import { collectReports, inputOf } from '../../../support/import-files.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

const EVENT = { type: 'Event', key: 'a', prefLabel: { en: 'A' } };
const CONCEPT = { type: 'Concept', key: 'a', kind: 'AGENT', prefLabel: { en: 'A' } };
const ALL = ['Concept', 'Source', 'Commitment', 'Event', 'Claim', 'EditorCheck'] as const;

describe('survey', () => {
  it('counts what is right, by type, and keeps the concepts', async () => {
    const { report, outcomes } = collectReports();
    let steps = 0;

    const { counts, concepts } = await survey([inputOf(rawRecord)], report, () => void (steps += 1));

    expect(counts).toEqual({ Concept: 9, Source: 1, Commitment: 1, Event: 1, Claim: 9, EditorCheck: 2 });
    expect([steps, concepts.map(({ entry }) => entry.type)]).toEqual([23, Array.from({ length: 9 }, () => 'Concept')]);
    expect(outcomes()).toEqual({});
  });

  it('reports each line that is wrong by itself, with all that is wrong with it', async () => {
    const { report, outcomes, findings } = collectReports();
    const lines = [
      EVENT,
      '{"type":',
      '',
      { ...EVENT, key: '', more: 1 },
      '  ',
      'x'.repeat(1_000_001),
      { type: 'Evnt', key: 'b' },
    ];

    const { counts } = await survey([inputOf(lines)], report, () => {});

    expect(counts).toMatchObject({ Event: 1 });
    expect(outcomes()).toEqual({
      BAD: ['file.jsonl:2 null', 'file.jsonl:4 ', 'file.jsonl:6 null', 'file.jsonl:7 b'],
    });
    expect(findings(2)).toEqual([{ path: '', message: expect.stringContaining('This is not JSON: ') }]);
    expect(findings(4)).toEqual([
      { path: '/more', message: 'The format has no field "more" here.' },
      { path: '/key', message: 'This must have at least 1 character.' },
    ]);
    expect(findings(6)).toEqual([
      { path: '', message: 'This line has more than 1,000,000 bytes, which no entry needs.' },
    ]);
    expect(findings(7)).toEqual([{ path: '/type', message: 'The format has no type "Evnt" here.' }]);
  });

  it('takes a line that says the same again as there, and reports one that says something else', async () => {
    const { report, outcomes, findings } = collectReports();
    const again = { prefLabel: { en: 'A' }, key: 'a', type: 'Event' };
    const other = { ...EVENT, prefLabel: { en: 'B' } };

    const { counts } = await survey([inputOf([EVENT, CONCEPT]), inputOf([again, other], 'b.jsonl')], report, () => {});

    expect(counts).toMatchObject({ Event: 1, Concept: 1 });
    expect(outcomes()).toEqual({ THERE: ['b.jsonl:1 a'], BAD: ['b.jsonl:2 a'] });
    expect(findings(2)).toEqual([{ path: '/key', message: 'There is more than one Event with the key "a".' }]);
  });
});

describe('surveyed', () => {
  it('gives again what was counted, of some types, in the order of the files', async () => {
    const lines = [EVENT, '{', { type: 'Event', key: 'bad' }, EVENT, CONCEPT, { ...EVENT, key: 'b' }];
    const inputs = [inputOf(lines), inputOf([{ ...EVENT, prefLabel: { en: 'Other' } }], 'b.jsonl')];
    const found = await survey(
      inputs,
      () => {},
      () => {},
    );

    const entries = await collected(surveyed(inputs, ['Event', 'Claim'], found));

    expect(entries.map(({ place }) => place)).toEqual([
      { file: 'file.jsonl', line: 1, type: 'Event', key: 'a' },
      { file: 'file.jsonl', line: 6, type: 'Event', key: 'b' },
    ]);
  });

  it('leaves out what has the name of a line before it, even of one that is wrong', async () => {
    const inputs = [inputOf([{ ...EVENT, more: 1 }, EVENT])];
    const found = await survey(
      inputs,
      () => {},
      () => {},
    );

    expect([found.counts.Event, await collected(surveyed(inputs, ALL, found))]).toEqual([0, []]);
  });
});
