import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../functions/domain/check.ts';
import type { NoteKind } from '../../../../functions/domain/notes.ts';
import type { Occurrence } from '../../../../functions/domain/record.ts';
import type { Finding } from '../../../../functions/domain/rule.ts';
import { sameEvent } from '../../../../functions/domain/rules/same-event.ts';
import { compliance, days, occurrence, quantity, saying, timeOf } from '../../../support/build.ts';
import { DEED_CASES, find, noteOn, told, words } from '../../../support/findings.ts';

type Parts = {
  readonly claimed?: Partial<Omit<Occurrence, 'type'>>;
  readonly found?: Partial<Omit<Occurrence, 'type'>>;
};

const CLAIMED = occurrence({
  event: 'works-of-may',
  agents: ['council'],
  action: 'digging',
  targets: ['road'],
  places: ['town'],
  time: timeOf(days('2029-05-01', '2029-05-10').span, 'WITHIN', '2029-05'),
});
const FOUND = occurrence({
  event: 'works-of-may',
  agents: ['mayor'],
  action: 'trenching',
  targets: ['lane'],
  places: ['market'],
  time: days('2029-05-03'),
});

function compared({ claimed, found }: Parts = {}): Finding | null {
  return find(sameEvent, [saying('one', { ...CLAIMED, ...claimed }), saying('other', { ...FOUND, ...found })]);
}

const CLEAN = {
  AGENT: 'MATCH',
  ACTION: 'MATCH',
  TARGET: 'MATCH',
  PLACE: 'MATCH',
  TIME: 'MATCH',
  relation: 'SUPPORTS',
} as const;
const RELATION = { MATCH: 'SUPPORTS', MISMATCH: 'CONTRADICTS', UNKNOWN: 'UNDETERMINED' } as const;

describe('same-event', () => {
  it('supports what it agrees with', () => {
    const match = { role: 'CONTENT', result: 'MATCH', note: null, unit: null };
    const counts = [quantity(314, 'carts')];
    expect(compared({ claimed: { counts }, found: { counts: [quantity(157, 'carts', { sides: 2 })] } })).toEqual({
      comparisons: [
        { ...match, dimension: 'AGENT', claimed: 'council', found: 'mayor' },
        { ...match, dimension: 'ACTION', claimed: 'digging', found: 'trenching' },
        { ...match, dimension: 'TARGET', claimed: 'road', found: 'lane' },
        { ...match, dimension: 'PLACE', claimed: 'town', found: 'market' },
        { ...match, dimension: 'TIME', claimed: 'May 2029', found: '3 May 2029' },
        {
          ...match,
          dimension: 'QUANTITY',
          claimed: '314 carts',
          found: '157 carts for each of 2 sides',
          note: words('TOTAL', '314 carts'),
          unit: 'carts',
        },
      ],
      relation: 'SUPPORTS',
    });
  });

  it('never takes for one event what merely looks alike', () => {
    expect(compared({ claimed: { event: null }, found: { event: null } })).toBeNull();
    expect(compared({ found: { event: null } })).toBeNull();
    expect(compared({ found: { event: 'works-of-june' } })).toBeNull();
  });

  it('knows neither denials nor other statements', () => {
    expect(compared({ found: { denial: true } })).toBeNull();
    expect(compared({ claimed: { denial: true } })).toBeNull();
    expect(find(sameEvent, [saying('one', CLAIMED), saying('kept', compliance())])).toBeNull();
    expect(find(sameEvent, [saying('kept', compliance()), saying('one', CLAIMED)])).toBeNull();
  });

  it.for(DEED_CASES)('compares %s', ([, found, dimension, result]) => {
    expect(told(compared({ found }))).toEqual({ ...CLEAN, [dimension]: result, relation: RELATION[result] });
  });

  it.for<[string, readonly string[], Result]>([
    ['every one', ['mayor', 'guild'], 'MATCH'],
    ['one', ['mayor'], 'UNKNOWN'],
    ['none', ['county-fair'], 'MISMATCH'],
  ])('agrees on a list where every member is found: %s', ([, agents, result]) => {
    const finding = compared({ claimed: { agents: ['council', 'guild'] }, found: { agents } });
    expect(told(finding)).toEqual({ ...CLEAN, AGENT: result, relation: RELATION[result] });
  });

  it('contradicts where one dimension differs, though others are unknown', () => {
    expect(told(compared({ found: { agents: ['guild'], places: [] } }))).toEqual({
      ...CLEAN,
      AGENT: 'MISMATCH',
      PLACE: 'UNKNOWN',
      relation: 'CONTRADICTS',
    });
  });

  it('has nothing against a claim that says nothing but the event', () => {
    const claimed = occurrence({ event: 'works-of-may' });
    expect(compared({ claimed })).toEqual({ comparisons: [], relation: 'SUPPORTS' });
  });

  const throughout = days('2029-05-02', '2029-05-03', 'THROUGHOUT');
  it.for<[string, Parts, Result, NoteKind | null]>([
    ['wider', { found: { time: days('2029-05-10', '2029-05-11') } }, 'UNKNOWN', 'VAGUE'],
    ['apart', { found: { time: days('2029-05-11') } }, 'MISMATCH', null],
    ['not said', { found: { time: null } }, 'UNKNOWN', 'NOT_STATED'],
    ['lasting within', { found: { time: throughout } }, 'MATCH', null],
    ['lasting as long', { claimed: { time: throughout }, found: { time: throughout } }, 'MATCH', null],
    ['claimed to last, found somewhere', { claimed: { time: throughout } }, 'UNKNOWN', 'VAGUE'],
  ])('compares TIME: %s', ([, parts, result, note]) => {
    const finding = compared(parts);
    expect(told(finding)).toEqual({ ...CLEAN, TIME: result, relation: RELATION[result] });
    expect(noteOn(finding, 'TIME')).toBe(words(note));
  });

  const sixty = { counts: [quantity(60, 'carts')] };
  it.for<[string, Partial<Occurrence>, Partial<Occurrence>, Result, string | null]>([
    ['the same', sixty, sixty, 'MATCH', null],
    ['another', sixty, { counts: [quantity(71, 'carts')] }, 'MISMATCH', null],
    ['perhaps the same', sixty, { counts: [quantity(60, 'carts', { bound: 'ABOUT' })] }, 'UNKNOWN', words('VAGUE')],
    ['of another unit', sixty, { counts: [quantity(71, 'holes')] }, 'UNKNOWN', words('OTHER_UNIT', 'carts')],
    ['not said', sixty, {}, 'UNKNOWN', words('OTHER_UNIT', 'carts')],
    [
      'a total, where each of two sides is claimed',
      { counts: [quantity(30, 'carts', { sides: 2 })] },
      sixty,
      'UNKNOWN',
      words('EACH_SIDE'),
    ],
    ['the second of two of one unit', sixty, { counts: [...sixty.counts, quantity(71, 'carts')] }, 'MISMATCH', null],
  ])('compares QUANTITY: %s', ([, claimed, found, result, note]) => {
    const finding = compared({ claimed, found });
    expect(told(finding)).toEqual({ ...CLEAN, 'QUANTITY carts': result, relation: RELATION[result] });
    expect(noteOn(finding, 'QUANTITY')).toBe(note);
  });

  it('converts units by the declared table', () => {
    const finding = compared({
      claimed: { counts: [quantity(2, 'tonnes')] },
      found: { counts: [quantity(2000, 'kilograms')] },
    });
    expect(finding?.comparisons.at(-1)).toEqual({
      dimension: 'QUANTITY',
      role: 'CONTENT',
      result: 'MATCH',
      claimed: '2 tonnes',
      found: '2,000 kilograms',
      note: null,
      unit: 'tonnes',
    });
  });
});
