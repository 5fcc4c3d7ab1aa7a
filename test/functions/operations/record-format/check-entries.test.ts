import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../functions/domain/record.ts';
import { checkEntries } from '../../../../functions/operations/record-format/check-entries.ts';
import { parseEntry } from '../../../../functions/operations/record-format/parse-entry.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

const entriesOf = (raws: readonly object[]): readonly Entry[] => {
  return raws.map(parseEntry).flatMap((parsed) => ('entry' in parsed ? parsed.entry : []));
};
const baker = { type: 'Concept', key: 'baker', kind: 'AGENT', prefLabel: { en: 'the baker' } };
const place = { type: 'Concept', key: 'bakery', kind: 'PLACE', prefLabel: { en: 'the bakery' } };
const said = { language: 'en', text: '…', claimant: 'baker', claimDate: { at: '1970-01-01T00:00:00Z' } };
const claim = { type: 'Claim', key: 'said', ...said };
const check = {
  type: 'EditorCheck',
  key: 'check',
  claim: 'said',
  against: 'other',
  relation: 'SUPPORTS',
  rationale: '…',
};

describe('checkEntries', () => {
  it('finds nothing wrong with entries that have what they name, in any order', () => {
    expect(checkEntries(entriesOf(rawRecord))).toEqual([]);
    expect(checkEntries(entriesOf(rawRecord.toReversed()))).toEqual([]);
  });

  it('finds two entries of one type and key', () => {
    const event = { type: 'Event', key: 'baker', prefLabel: { en: 'Baker' } };
    expect(checkEntries(entriesOf([baker, event, baker]))).toEqual([
      { index: 2, problem: { kind: 'DUPLICATE', path: '/key', type: 'Concept', key: 'baker' } },
    ]);
  });

  it('finds references to nothing', () => {
    expect(checkEntries(entriesOf([claim]))).toEqual([
      { index: 0, problem: { kind: 'DANGLING', path: '/claimant', types: ['Concept'], key: 'baker' } },
    ]);
  });

  it('takes what is known for there', () => {
    const [known] = entriesOf([baker]);
    const find = (type: string, key: string) => (type === 'Concept' && key === 'baker' ? known : undefined);
    expect(checkEntries(entriesOf([claim]), find)).toEqual([]);
  });

  it('finds references to a concept of the wrong kind', () => {
    expect(checkEntries(entriesOf([place, { ...claim, claimant: 'bakery' }]))).toEqual([
      {
        index: 1,
        problem: { kind: 'WRONG_KIND', path: '/claimant', key: 'bakery', actual: 'PLACE', expected: ['AGENT'] },
      },
    ]);
  });

  it('takes a concept of any kind, or an event, for a subject', () => {
    const figure = { type: 'Figure', property: 'price', quantity: { value: 1, unit: 'loaves' } };
    const about = (subject: string) => ({ type: 'Claim', key: subject, ...said, statement: { ...figure, subject } });
    const problems = checkEntries(entriesOf([...rawRecord, ...['bakery', 'great-bake', 'nobody'].map(about)]));
    expect(problems).toEqual([
      {
        index: rawRecord.length + 2,
        problem: { kind: 'DANGLING', path: '/statement/subject', types: ['Concept', 'Event'], key: 'nobody' },
      },
    ]);
  });

  it('finds circles', () => {
    expect(checkEntries(entriesOf([{ ...baker, broader: ['baker'] }]))).toEqual([
      { index: 0, problem: { kind: 'CYCLE', path: '/broader', keys: ['baker'] } },
    ]);
  });

  it('finds a check of a claim against itself, and one under what is no account', () => {
    expect(checkEntries(entriesOf([baker, claim, { ...check, against: 'said', under: 'said' }]))).toEqual([
      { index: 2, problem: { kind: 'CHECKED_AGAINST_ITSELF', path: '/against', key: 'said' } },
      { index: 2, problem: { kind: 'NOT_AN_ACCOUNT', path: '/under', key: 'said' } },
    ]);
  });

  it('says of an account that is missing only that', () => {
    expect(checkEntries(entriesOf([baker, claim, { ...claim, key: 'other' }, { ...check, under: 'nobody' }]))).toEqual([
      { index: 3, problem: { kind: 'DANGLING', path: '/under', types: ['Claim'], key: 'nobody' } },
    ]);
  });
});
