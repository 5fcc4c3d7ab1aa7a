import { describe, expect, it } from 'vitest';
import { checkEntries } from '../../../../functions/operations/record-format/check-entries.ts';
import { type Outline, outlineOf } from '../../../../functions/operations/record-format/outline.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

const entriesOf = (raws: readonly unknown[]): readonly Outline[] => raws.map((raw) => outlineOf(raw, []));
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

  it('finds what is wrong between entries that are wrong by themselves', () => {
    const broken = { ...claim, rank: 5, statement: { type: 'Occurrence', agents: ['bakery', 'nobody'], counts: 5 } };
    expect(checkEntries(entriesOf([place, baker, claim, broken]))).toEqual([
      { index: 3, problem: { kind: 'DUPLICATE', path: '/key', type: 'Claim', key: 'said' } },
      {
        index: 3,
        problem: {
          kind: 'WRONG_KIND',
          path: '/statement/agents/0',
          key: 'bakery',
          actual: 'PLACE',
          expected: ['AGENT'],
        },
      },
      { index: 3, problem: { kind: 'DANGLING', path: '/statement/agents/1', types: ['Concept'], key: 'nobody' } },
    ]);
  });

  it.each([
    { key: 'baker', kind: 'AGENT' },
    { type: 'Concpet', key: 'baker' },
    { type: 'Concept', key: 'baker', kind: 'PERSON' },
    { type: 'Concept', key: 'baker' },
  ])('calls neither missing nor of the wrong kind what is too broken to tell: %j', (broken) => {
    expect(checkEntries(entriesOf([broken, claim]))).toEqual([]);
  });

  it('does not know whether a claim is an account whose statement cannot be read', () => {
    const broken = { ...claim, key: 'other', statement: { type: 'Term' } };
    expect(checkEntries(entriesOf([baker, claim, broken, { ...check, under: 'other' }]))).toEqual([]);
  });

  it('does not set a claim against itself that is not there', () => {
    const { claim: checked, against, ...rest } = check;
    expect(checkEntries(entriesOf([rest]))).toEqual([]);
    expect(checkEntries(entriesOf([baker, claim, { ...rest, claim: checked }]))).toEqual([]);
    expect(against).toBe('other');
  });
});
