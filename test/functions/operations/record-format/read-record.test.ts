import { describe, expect, it } from 'vitest';
import { formatEntry } from '../../../../functions/operations/record-format/format-entry.ts';
import { RecordError, readRecord } from '../../../../functions/operations/record-format/read-record.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

const recordOf = (lines: readonly (object | string)[]): string => {
  return lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
};
const errorOf = (text: string): RecordError | null => {
  try {
    readRecord(text, 'bakery.jsonl');
    return null;
  } catch (error) {
    return error instanceof RecordError ? error : null;
  }
};
const baker = { type: 'Concept', key: 'baker', kind: 'AGENT', prefLabel: { en: 'the baker' } };
const event = { type: 'Event', key: 'great-bake', prefLabel: { en: 'the great bake' } };

describe('readRecord', () => {
  it('reads every entry, in the order of the lines', () => {
    const keys = readRecord(recordOf(rawRecord), 'bakery.jsonl').map(({ key }) => key);
    expect(keys).toEqual(rawRecord.map((raw): unknown => Reflect.get(raw, 'key')));
  });

  it('passes over blank lines, carriage returns and a byte order mark', () => {
    const text = `\uFEFF${recordOf([baker, '', '  \r', event])}\r\n\n`;
    expect(readRecord(text, 'bakery.jsonl').map(formatEntry)).toEqual([baker, event]);
    expect(readRecord('', 'bakery.jsonl')).toEqual([]);
  });

  it('names file, line and entry of everything that is wrong', () => {
    const text = recordOf([
      baker,
      '{"type":',
      '',
      {
        type: 'Source',
        key: 'gazette',
        title: 'The Gazette',
        publisher: 'guild',
        datePublished: '2019-02-29',
        mood: 1,
      },
      { ...baker, broader: ['baker'] },
      ['no object'],
    ]);
    expect(errorOf(text)?.message.split('\n')).toEqual([
      expect.stringMatching(/^bakery\.jsonl:2: This is not JSON: [^:]+$/),
      'bakery.jsonl:4 Source "gazette" /mood: The format has no field "mood" here.',
      'bakery.jsonl:4 Source "gazette" /datePublished: "2019-02-29" is impossible: the calendar has no 2019-02-29.',
      'bakery.jsonl:4 Source "gazette" /publisher: There is no Concept with the key "guild".',
      'bakery.jsonl:5 Concept "baker" /key: There is more than one Concept with the key "baker".',
      'bakery.jsonl:6: A list is not allowed here: this must be object.',
    ]);
  });

  it('has the problems as data, too', () => {
    expect(errorOf(recordOf(['', { ...event, mood: 'good' }]))?.problems).toEqual([
      {
        line: 2,
        type: 'Event',
        key: 'great-bake',
        problem: { kind: 'UNKNOWN_FIELD', path: '/mood', field: 'mood' },
      },
    ]);
    expect(errorOf('"text"')?.problems).toEqual([
      {
        line: 1,
        type: null,
        key: null,
        problem: { kind: 'WRONG_TYPE', path: '', expected: ['object'], value: 'text' },
      },
    ]);
  });

  it('does not call missing what is there, however broken', () => {
    const promise = { type: 'Commitment', key: 'daily-bread', prefLabel: { en: 'daily bread' }, party: 'baker' };
    const broken = { type: 'Concept', key: 'baker', kind: 'PERSON', prefLabel: { en: 'the baker' } };
    expect(errorOf(recordOf([promise, broken]))?.message).toBe(
      'bakery.jsonl:2 Concept "baker" /kind: "PERSON" is not one of "AGENT" or "ACTION" or "TARGET" or "PLACE" or "PROPERTY" or "UNIT".',
    );
    expect(errorOf(recordOf([promise, { ...broken, key: 'boy' }]))?.problems.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('says of a broken entry also that it is named twice, and what it names that is not there', () => {
    const broken = { ...baker, kind: 'PERSON', broader: ['guild', 5] };
    expect(
      errorOf(recordOf([baker, broken]))?.problems.map(({ line, problem }) => [line, problem.kind, problem.path]),
    ).toEqual([
      [2, 'NOT_ONE_OF', '/kind'],
      [2, 'WRONG_TYPE', '/broader/1'],
      [2, 'DUPLICATE', '/key'],
      [2, 'DANGLING', '/broader/0'],
    ]);
  });

  it('reports as many problems as there are', () => {
    const claims = Array.from({ length: 500 }, (_, index) => ({ ...event, key: `event-${index}`, mood: 'good' }));
    expect(errorOf(recordOf(claims))?.problems).toHaveLength(500);
  });
});
