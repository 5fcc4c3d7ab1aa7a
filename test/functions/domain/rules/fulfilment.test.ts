import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../functions/domain/check.ts';
import type { NoteKind } from '../../../../functions/domain/notes.ts';
import type { Compliance, Occurrence, Terms } from '../../../../functions/domain/record.ts';
import type { Finding } from '../../../../functions/domain/rule.ts';
import { fulfilment } from '../../../../functions/domain/rules/fulfilment.ts';
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
const ACCOUNT = terms({ party: 'council', mode: 'DO', targets: ['road'], places: ['town'], window: WINDOW });
const DEED = occurrence({
  agents: ['mayor'],
  action: 'trenching',
  targets: ['lane'],
  places: ['market'],
  time: days('2029-05-03'),
});

/** The council is to dig up roads in town in ten days of May; the mayor trenched a lane at the market. */
function fulfilled({ claimed, said = '2029-06-01', under, found }: Parts = {}): Finding | null {
  const kept = saying('kept', compliance(claimed), { claimDate: build.dated(said) });
  return find(fulfilment, [kept, saying('deed', { ...DEED, ...found })], { terms: { ...ACCOUNT, ...under } });
}

const CLEAN = {
  PARTY: 'MATCH',
  AGENT: 'MATCH',
  ACTION: 'MATCH',
  TARGET: 'MATCH',
  PLACE: 'MATCH',
  TIME: 'MATCH',
  relation: 'SUPPORTS',
} as const;

describe('fulfilment', () => {
  it('supports that the commitment was kept', () => {
    const match = { role: 'SCOPE', result: 'MATCH', note: null, unit: null };
    expect(fulfilled({ under: { window: timeOf(WINDOW.span, 'WITHIN', '2029-05') } })).toEqual({
      comparisons: [
        { ...match, dimension: 'PARTY', claimed: 'council', found: 'mayor' },
        { ...match, dimension: 'AGENT', claimed: 'council', found: 'mayor' },
        { ...match, dimension: 'ACTION', claimed: 'digging', found: 'trenching' },
        { ...match, dimension: 'TARGET', claimed: 'road', found: 'lane' },
        { ...match, dimension: 'PLACE', claimed: 'town', found: 'market' },
        { ...match, dimension: 'TIME', claimed: 'May 2029', found: '3 May 2029' },
      ],
      relation: 'SUPPORTS',
    });
  });

  it('contradicts that the commitment was broken', () => {
    expect(told(fulfilled({ claimed: { status: 'BROKEN' } }))).toEqual({ ...CLEAN, relation: 'CONTRADICTS' });
  });

  it('knows neither denials nor terms that ask to refrain', () => {
    expect(fulfilled({ found: { denial: true } })).toBeNull();
    expect(fulfilled({ under: { mode: 'REFRAIN' } })).toBeNull();
  });

  it('knows no pair without terms, and no other statements', () => {
    const [kept, deed, silent] = [saying('kept', compliance()), saying('deed', DEED), saying('silent', null)];
    expect(find(fulfilment, [kept, deed])).toBeNull();
    expect(find(fulfilment, [deed, deed], { terms: ACCOUNT })).toBeNull();
    expect(find(fulfilment, [kept, kept], { terms: ACCOUNT })).toBeNull();
    expect(find(fulfilment, [kept, silent], { terms: ACCOUNT })).toBeNull();
  });

  it.for(DEED_CASES)('compares %s', ([, found, dimension, result]) => {
    expect(told(fulfilled({ found }))).toEqual({
      ...CLEAN,
      [dimension]: result,
      relation: relationOf(result, 'SUPPORTS'),
    });
  });

  it.for<[party: string, result: Result]>([
    ['council', 'MATCH'],
    ['county', 'UNKNOWN'],
    ['clerk', 'UNKNOWN'],
    ['guild', 'MISMATCH'],
  ])('compares PARTY: %s', ([party, result]) => {
    const relation = relationOf(result, 'SUPPORTS');
    expect(told(fulfilled({ claimed: { party } }))).toEqual({ ...CLEAN, PARTY: result, relation });
  });

  it.for<[string, readonly string[], Result]>([
    ['every one', ['lane', 'bridge'], 'MATCH'],
    ['every one, and more', ['lane', 'bridge', 'moat'], 'MATCH'],
    ['one', ['lane'], 'UNKNOWN'],
    ['one, and another perhaps', ['bridge', 'track'], 'UNKNOWN'],
    ['none', ['moat'], 'MISMATCH'],
  ])('asks for every member of a list: %s', ([, targets, result]) => {
    const finding = fulfilled({ found: { targets }, under: { targets: ['road', 'bridge'] } });
    expect(told(finding)).toEqual({ ...CLEAN, TARGET: result, relation: relationOf(result, 'SUPPORTS') });
  });

  it('leaves open which was where, when two lists hold more than what is asked', () => {
    const finding = fulfilled({ found: { targets: ['bridge', 'lane'], places: ['hills', 'market'] } });
    expect(told(finding)).toEqual({ ...CLEAN, TARGET: 'UNKNOWN', PLACE: 'UNKNOWN', relation: 'UNDETERMINED' });
    expect(noteOn(finding, 'TARGET')).toBe(words('WHICH_WAS_WHERE'));
  });

  it('compares only what the account states, and when the claim was made', () => {
    const finding = fulfilled({ under: { targets: [], places: [], window: null } });
    expect(told(finding)).toEqual(without(CLEAN, 'TARGET', 'PLACE'));
  });

  it('needs no time where neither the window nor the claim has an end', () => {
    const claimDate = { edtf: null, timeZone: null, at: null, span: definite(END_OF_TIME, END_OF_TIME) };
    const pair = [saying('kept', compliance(), { claimDate }), saying('deed', { ...DEED, time: null })] as const;
    const finding = find(fulfilment, pair, { terms: { ...ACCOUNT, window: null } });
    expect(told(finding)).toEqual(without(CLEAN, 'TIME'));
  });

  it.for<[string, Parts, Result, NoteKind | null]>([
    ['the first day', { found: { time: days('2029-05-01') } }, 'MATCH', null],
    ['the last day', { found: { time: days('2029-05-10') } }, 'MATCH', null],
    ['lasting into it', { found: { time: days('2029-04-01', '2029-05-01', 'THROUGHOUT') } }, 'MATCH', null],
    ['the day before', { found: { time: days('2029-04-30') } }, 'MISMATCH', 'BEFORE'],
    ['not said', { found: { time: null } }, 'UNKNOWN', 'NOT_STATED'],
    ['in time or late', { found: { time: days('2029-05-10', '2029-05-11') } }, 'UNKNOWN', 'SOMEWHERE_WITHIN'],
    ['on the day of the claim', { said: '2029-05-03' }, 'MATCH', null],
    ['after the claim', { said: '2029-05-02' }, 'MISMATCH', 'AFTER_THE_CLAIM'],
    ['about the claim', { said: '2029-05-02', found: { time: WINDOW } }, 'UNKNOWN', 'SOMEWHERE_WITHIN'],
    ['a claim before the window', { said: '2029-04-20' }, 'MISMATCH', 'AFTER_THE_CLAIM'],
    [
      'late, and after the claim',
      { said: '2029-05-11', found: { time: days('2029-05-12') } },
      'MISMATCH',
      'AFTER_THE_CLAIM',
    ],
    [
      'late, about the claim',
      { said: '2029-05-12', found: { time: days('2029-05-12', '2029-05-13') } },
      'UNKNOWN',
      'SOMEWHERE_WITHIN',
    ],
    ['no window, after the claim', { said: '2029-05-02', under: { window: null } }, 'MISMATCH', 'AFTER_THE_CLAIM'],
    ['no window, not said', { found: { time: null }, under: { window: null } }, 'UNKNOWN', 'NOT_STATED'],
  ])('compares TIME: %s', ([, parts, result, note]) => {
    const finding = fulfilled(parts);
    expect(told(finding)).toEqual({ ...CLEAN, TIME: result, relation: relationOf(result, 'SUPPORTS') });
    expect(noteOn(finding, 'TIME')).toBe(words(note));
    expect(finding?.comparisons.every(({ role }) => role === 'SCOPE')).toBe(true);
  });

  const LATE = { found: { time: days('2029-05-11') } };
  it('takes what is late for a contradiction of KEPT, in content', () => {
    const finding = fulfilled({ ...LATE, under: { window: timeOf(WINDOW.span, 'WITHIN', '2029-05') } });
    expect(told(finding)).toEqual({ ...CLEAN, TIME: 'MISMATCH', relation: 'CONTRADICTS' });
    expect(finding?.comparisons.at(-1)).toEqual({
      dimension: 'TIME',
      role: 'CONTENT',
      result: 'MISMATCH',
      claimed: 'May 2029',
      found: '11 May 2029',
      note: words('LATE'),
      unit: null,
    });
  });

  it.for<[string, Parts]>([
    ['leaves BROKEN open', { ...LATE, claimed: { status: 'BROKEN' } }],
    ['is open where another dimension is', { found: { ...LATE.found, targets: [] } }],
    ['is open where the window has no certain end', { ...LATE, under: { window: vague('2029-05-10', '2029-05-20') } }],
  ])('what is late %s', ([, parts]) => {
    expect(fulfilled(parts)?.relation).toBe('UNDETERMINED');
  });

  it('calls late what begins after the window and lasts beyond the claim', () => {
    const found = { time: days('2029-05-11', '2029-12-31', 'THROUGHOUT') };
    expect(told(fulfilled({ found }))).toEqual({ ...CLEAN, TIME: 'MISMATCH', relation: 'CONTRADICTS' });
    expect(noteOn(fulfilled({ found }), 'TIME')).toBe(words('LATE'));
  });

  const TWELVE = [quantity(12, 'holes')];
  const longer = days('2029-05-01', '2029-05-11', 'THROUGHOUT');
  it.for<[string, Partial<Occurrence>, Result, string | null]>([
    ['as many', { counts: [quantity(10, 'holes')] }, 'MATCH', null],
    ['fewer', { counts: [quantity(9, 'holes')] }, 'UNKNOWN', words('SUM')],
    ['perhaps fewer', { counts: [quantity(10, 'holes', { bound: 'ABOUT' })] }, 'UNKNOWN', words('VAGUE')],
    ['each of two sides', { counts: [quantity(6, 'holes', { sides: 2 })] }, 'MATCH', words('TOTAL', '12 holes')],
    ['another unit', { counts: [quantity(10, 'carts')] }, 'UNKNOWN', words('OTHER_UNIT', 'holes')],
    ['not said', {}, 'UNKNOWN', words('OTHER_UNIT', 'holes')],
    ['some elsewhere', { counts: TWELVE, places: ['market', 'hills'] }, 'UNKNOWN', words('PART_OF_THE_COUNT')],
    ['some after the window', { counts: TWELVE, time: longer }, 'UNKNOWN', words('PART_OF_THE_COUNT')],
  ])('compares QUANTITY: %s', ([, found, result, note]) => {
    const finding = fulfilled({ found, under: { quantity: quantity(10, 'holes', { bound: 'AT_LEAST' }) } });
    const relation = relationOf(result, 'SUPPORTS');
    expect(told(finding)).toEqual({ ...CLEAN, 'QUANTITY holes': result, relation });
    expect(noteOn(finding, 'QUANTITY')).toBe(note);
  });

  it('does not take for what is asked a count that is surely another', () => {
    const parts = {
      found: { counts: TWELVE },
      under: { quantity: quantity(10, 'holes', { bound: 'AT_MOST' as const }) },
    };
    expect(told(fulfilled(parts))).toEqual({ ...CLEAN, 'QUANTITY holes': 'MISMATCH', relation: null });
  });
});

/** A window that ends on one of these days. */
function vague(first: string, last: string): Terms['window'] {
  return timeOf({ ...definite(startOf('2029-05-01'), endOf(first)), latestEnd: endOf(last) });
}
