import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../functions/domain/check.ts';
import type { NoteKind } from '../../../../functions/domain/notes.ts';
import type { Compliance, Occurrence, Terms } from '../../../../functions/domain/record.ts';
import type { Finding } from '../../../../functions/domain/rule.ts';
import { breach } from '../../../../functions/domain/rules/breach.ts';
import { END_OF_TIME } from '../../../../functions/domain/span.ts';
import { definite } from '../../../../functions/domain/times.ts';
import * as build from '../../../support/build.ts';
import { DEED_CASES, find, noteOn, relationOf, told, without, words } from '../../../support/findings.ts';

const { compliance, days, endOf, occurrence, quantity, saying, startOf, terms, timeOf } = build;

type Parts = {
  readonly claimed?: Partial<Omit<Compliance, 'type'>>;
  readonly said?: string;
  readonly under?: Partial<Omit<Terms, 'type'>>;
  readonly found?: Partial<Omit<Occurrence, 'type'>>;
};

const WINDOW = days('2029-05-01', '2029-05-10');
const ACCOUNT = terms({ party: 'council', targets: ['road'], places: ['town'], window: WINDOW });
const DEED = occurrence({
  agents: ['mayor'],
  action: 'trenching',
  targets: ['lane'],
  places: ['market'],
  time: days('2029-05-03'),
});

/** The council is not to dig up roads in town in ten days of May; the mayor trenched a lane at the market. */
function breached({ claimed, said = '2029-06-01', under, found }: Parts = {}): Finding | null {
  const kept = saying('kept', compliance(claimed), { claimDate: build.dated(said) });
  return find(breach, [kept, saying('deed', { ...DEED, ...found })], { terms: { ...ACCOUNT, ...under } });
}

const CLEAN = {
  PARTY: 'MATCH',
  AGENT: 'MATCH',
  ACTION: 'MATCH',
  TARGET: 'MATCH',
  PLACE: 'MATCH',
  TIME: 'MATCH',
  relation: 'CONTRADICTS',
} as const;

describe('breach', () => {
  it('contradicts that the commitment was kept', () => {
    const match = { role: 'SCOPE', result: 'MATCH', note: null, unit: null };
    expect(breached({ under: { window: timeOf(WINDOW.span, 'WITHIN', '2029-05') } })).toEqual({
      comparisons: [
        { ...match, dimension: 'PARTY', claimed: 'council', found: 'mayor' },
        { ...match, dimension: 'AGENT', claimed: 'council', found: 'mayor' },
        { ...match, dimension: 'ACTION', claimed: 'digging', found: 'trenching' },
        { ...match, dimension: 'TARGET', claimed: 'road', found: 'lane' },
        { ...match, dimension: 'PLACE', claimed: 'town', found: 'market' },
        { ...match, dimension: 'TIME', claimed: 'May 2029', found: '3 May 2029' },
      ],
      relation: 'CONTRADICTS',
    });
  });

  it('supports that the commitment was broken', () => {
    expect(told(breached({ claimed: { status: 'BROKEN' } }))).toEqual({ ...CLEAN, relation: 'SUPPORTS' });
  });

  it('knows neither denials nor terms that ask to act', () => {
    expect(breached({ found: { denial: true } })).toBeNull();
    expect(breached({ under: { mode: 'DO' } })).toBeNull();
  });

  it('knows no pair without terms, and no other statements', () => {
    const [kept, deed, silent] = [saying('kept', compliance()), saying('deed', DEED), saying('silent', null)];
    expect(find(breach, [kept, deed])).toBeNull();
    expect(find(breach, [deed, deed], { terms: ACCOUNT })).toBeNull();
    expect(find(breach, [kept, kept], { terms: ACCOUNT })).toBeNull();
    expect(find(breach, [kept, silent], { terms: ACCOUNT })).toBeNull();
  });

  it.for(DEED_CASES)('compares %s', ([, found, dimension, result]) => {
    const relation = relationOf(result, 'CONTRADICTS');
    expect(told(breached({ found }))).toEqual({ ...CLEAN, [dimension]: result, relation });
  });

  it.for<[party: string, result: Result]>([
    ['council', 'MATCH'],
    ['county', 'UNKNOWN'],
    ['clerk', 'UNKNOWN'],
    ['guild', 'MISMATCH'],
  ])('compares PARTY: %s', ([party, result]) => {
    const relation = relationOf(result, 'CONTRADICTS');
    expect(told(breached({ claimed: { party } }))).toEqual({ ...CLEAN, PARTY: result, relation });
  });

  it('is enough for one of several that are named', () => {
    expect(told(breached({ under: { targets: ['bridge', 'road'], places: ['hills', 'town'] } }))).toEqual(CLEAN);
  });

  it('leaves open which was where, when two lists hold more than what is asked', () => {
    const finding = breached({ found: { targets: ['bridge', 'lane'], places: ['hills', 'market'] } });
    expect(told(finding)).toEqual({ ...CLEAN, TARGET: 'UNKNOWN', PLACE: 'UNKNOWN', relation: 'UNDETERMINED' });
    expect(noteOn(finding, 'PLACE')).toBe(words('WHICH_WAS_WHERE'));
  });

  it('compares only what the account states, and when the claim was made', () => {
    expect(told(breached({ under: { targets: [], places: [], window: null } }))).toEqual(
      without(CLEAN, 'TARGET', 'PLACE'),
    );
  });

  it('needs no time where neither the window nor the claim has an end', () => {
    const claimDate = { edtf: null, timeZone: null, at: null, span: definite(END_OF_TIME, END_OF_TIME) };
    const pair = [saying('kept', compliance(), { claimDate }), saying('deed', { ...DEED, time: null })] as const;
    expect(told(find(breach, pair, { terms: { ...ACCOUNT, window: null } }))).toEqual(without(CLEAN, 'TIME'));
  });

  const vagueEnd = (first: string, last: string): Occurrence['time'] =>
    timeOf({ ...definite(startOf(first), startOf(first) + 1), latestEnd: endOf(last) });
  const moment = (at: number): Occurrence['time'] => timeOf(definite(at, at));

  it.for<[string, Parts, Result, NoteKind | null]>([
    ['the first moment', { found: { time: moment(startOf('2029-05-01')) } }, 'MATCH', null],
    ['the last day', { found: { time: days('2029-05-10') } }, 'MATCH', null],
    ['the moment of the end', { found: { time: moment(endOf('2029-05-10')) } }, 'MISMATCH', 'AFTER'],
    ['the day before', { found: { time: days('2029-04-30') } }, 'MISMATCH', 'BEFORE'],
    ['the day after', { found: { time: days('2029-05-11') } }, 'MISMATCH', 'AFTER'],
    ['not said', { found: { time: null } }, 'UNKNOWN', 'NOT_STATED'],
    ['wider', { found: { time: days('2029-05-10', '2029-05-11') } }, 'UNKNOWN', 'SOMEWHERE_WITHIN'],
    ['lasting beyond', { found: { time: days('2029-05-10', '2029-05-11', 'THROUGHOUT') } }, 'MATCH', null],
    ['lasting until', { found: { time: days('2029-04-01', '2029-04-30', 'THROUGHOUT') } }, 'MISMATCH', 'BEFORE'],
    ['a vague window', { under: { window: vagueEnd('2029-05-01', '2029-05-10') } }, 'UNKNOWN', 'SOMEWHERE_WITHIN'],
    ['on the day of the claim', { said: '2029-05-03' }, 'MATCH', null],
    ['after the claim', { said: '2029-05-02' }, 'MISMATCH', 'AFTER_THE_CLAIM'],
    ['about the claim', { said: '2029-05-02', found: { time: WINDOW } }, 'UNKNOWN', 'SOMEWHERE_WITHIN'],
    ['a claim before the window', { said: '2029-04-20' }, 'MISMATCH', 'AFTER_THE_CLAIM'],
    ['no window, after the claim', { under: { window: null }, said: '2029-05-02' }, 'MISMATCH', 'AFTER_THE_CLAIM'],
    ['no window, not said', { under: { window: null }, found: { time: null } }, 'UNKNOWN', 'NOT_STATED'],
  ])('compares TIME: %s', ([, parts, result, note]) => {
    const finding = breached(parts);
    expect(told(finding)).toEqual({ ...CLEAN, TIME: result, relation: relationOf(result, 'CONTRADICTS') });
    expect(noteOn(finding, 'TIME')).toBe(words(note));
  });

  it('leaves open what lasts until a time that nobody knows', () => {
    const span = { ...definite(startOf('2029-04-01'), startOf('2029-04-02')), latestEnd: endOf('2029-07-01') };
    const finding = breached({ found: { time: timeOf(span, 'THROUGHOUT') } });
    expect(told(finding)).toEqual({ ...CLEAN, TIME: 'UNKNOWN', relation: 'UNDETERMINED' });
    expect(noteOn(finding, 'TIME')).toBe(words('VAGUE'));
  });

  const TWELVE = [quantity(12, 'holes')];
  it.for<[string, Partial<Occurrence>, Result, NoteKind | null]>([
    ['as many', { counts: [quantity(10, 'holes')] }, 'MATCH', null],
    ['fewer', { counts: [quantity(9, 'holes')] }, 'MISMATCH', null],
    ['about as many', { counts: [quantity(10, 'holes', { bound: 'ABOUT' })] }, 'UNKNOWN', 'VAGUE'],
    ['two counts', { counts: [quantity(50, 'carts'), ...TWELVE] }, 'MATCH', null],
    ['some elsewhere', { counts: TWELVE, places: ['market', 'hills'] }, 'UNKNOWN', 'PART_OF_THE_COUNT'],
    ['some of other things', { counts: TWELVE, targets: ['lane', 'bridge'] }, 'UNKNOWN', 'PART_OF_THE_COUNT'],
    [
      'some after the window',
      { counts: TWELVE, time: days('2029-05-01', '2029-05-11', 'THROUGHOUT') },
      'UNKNOWN',
      'PART_OF_THE_COUNT',
    ],
    ['fewer in more places', { counts: [quantity(9, 'holes')], places: ['market', 'hills'] }, 'MISMATCH', null],
  ])('compares QUANTITY: %s', ([, found, result, note]) => {
    const finding = breached({ found, under: { quantity: quantity(10, 'holes', { bound: 'AT_LEAST' }) } });
    const relation = relationOf(result, 'CONTRADICTS');
    expect(told(finding)).toEqual({ ...CLEAN, 'QUANTITY holes': result, relation });
    expect(noteOn(finding, 'QUANTITY')).toBe(words(note));
  });

  it.for<[string, Occurrence['counts'], Result, string | null]>([
    ['each of two sides', [quantity(6, 'holes', { sides: 2 })], 'MATCH', words('TOTAL', '12 holes')],
    ['another unit', [quantity(10, 'carts')], 'UNKNOWN', words('OTHER_UNIT', 'holes')],
    ['not said', [], 'UNKNOWN', words('OTHER_UNIT', 'holes')],
  ])('compares QUANTITY: %s', ([, counts, result, note]) => {
    const finding = breached({ found: { counts }, under: { quantity: quantity(10, 'holes', { bound: 'AT_LEAST' }) } });
    expect(told(finding)).toMatchObject({ 'QUANTITY holes': result, relation: relationOf(result, 'CONTRADICTS') });
    expect(noteOn(finding, 'QUANTITY')).toBe(note);
  });
});
