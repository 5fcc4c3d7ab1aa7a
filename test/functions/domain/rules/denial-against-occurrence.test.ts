import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../functions/domain/check.ts';
import type { NoteKind } from '../../../../functions/domain/notes.ts';
import type { Occurrence, Quantity } from '../../../../functions/domain/record.ts';
import type { Finding } from '../../../../functions/domain/rule.ts';
import { denialAgainstOccurrence } from '../../../../functions/domain/rules/denial-against-occurrence.ts';
import { definite } from '../../../../functions/domain/times.ts';
import { compliance, days, endOf, occurrence, quantity, saying, startOf, timeOf } from '../../../support/build.ts';
import { DEED_CASES, find, noteOn, relationOf, told, without, words } from '../../../support/findings.ts';

type Parts = {
  readonly denied?: Partial<Omit<Occurrence, 'type'>>;
  readonly found?: Partial<Omit<Occurrence, 'type'>>;
};

const DENIAL = occurrence({
  denial: true,
  agents: ['council'],
  action: 'digging',
  targets: ['road'],
  places: ['town'],
  time: timeOf(days('2029-05-01', '2029-05-10').span, 'THROUGHOUT', '2029-05'),
});
const DEED = occurrence({
  agents: ['mayor'],
  action: 'trenching',
  targets: ['lane'],
  places: ['market'],
  time: days('2029-05-03'),
});

/** The council dug up no road in town all through ten days of May; the mayor trenched a lane at the market. */
function seenFrom(side: 'denial' | 'occurrence', { denied, found }: Parts = {}): Finding | null {
  const [denial, deed] = [saying('denial', { ...DENIAL, ...denied }), saying('deed', { ...DEED, ...found })];
  return find(denialAgainstOccurrence, side === 'denial' ? [denial, deed] : [deed, denial]);
}

const CLEAN = {
  AGENT: 'MATCH',
  ACTION: 'MATCH',
  TARGET: 'MATCH',
  PLACE: 'MATCH',
  TIME: 'MATCH',
  relation: 'CONTRADICTS',
} as const;

describe('denial-against-occurrence', () => {
  it('contradicts a denial that holds what happened', () => {
    const match = { role: 'SCOPE', result: 'MATCH', note: null, unit: null };
    expect(seenFrom('denial')).toEqual({
      comparisons: [
        { ...match, dimension: 'AGENT', claimed: 'council', found: 'mayor' },
        { ...match, dimension: 'ACTION', claimed: 'digging', found: 'trenching' },
        { ...match, dimension: 'TARGET', claimed: 'road', found: 'lane' },
        { ...match, dimension: 'PLACE', claimed: 'town', found: 'market' },
        { ...match, dimension: 'TIME', claimed: 'throughout May 2029', found: '3 May 2029' },
      ],
      relation: 'CONTRADICTS',
    });
  });

  it('contradicts what happened within a denial, by the same test', () => {
    const match = { role: 'SCOPE', result: 'MATCH', note: null, unit: null };
    expect(seenFrom('occurrence')).toEqual({
      comparisons: [
        { ...match, dimension: 'AGENT', claimed: 'mayor', found: 'council' },
        { ...match, dimension: 'ACTION', claimed: 'trenching', found: 'digging' },
        { ...match, dimension: 'TARGET', claimed: 'lane', found: 'road' },
        { ...match, dimension: 'PLACE', claimed: 'market', found: 'town' },
        { ...match, dimension: 'TIME', claimed: '3 May 2029', found: 'throughout May 2029' },
      ],
      relation: 'CONTRADICTS',
    });
  });

  it('knows no two denials, no two occurrences, and no other statements', () => {
    const [denial, deed, kept] = [saying('denial', DENIAL), saying('deed', DEED), saying('kept', compliance())];
    expect(find(denialAgainstOccurrence, [denial, denial])).toBeNull();
    expect(find(denialAgainstOccurrence, [deed, deed])).toBeNull();
    expect(find(denialAgainstOccurrence, [kept, denial])).toBeNull();
    expect(find(denialAgainstOccurrence, [denial, kept])).toBeNull();
  });

  it.for(DEED_CASES)('compares %s', ([, found, dimension, result]) => {
    const expected = { ...CLEAN, [dimension]: result, relation: relationOf(result, 'CONTRADICTS') };
    expect(told(seenFrom('denial', { found }))).toEqual(expected);
    expect(told(seenFrom('occurrence', { found }))).toEqual(expected);
  });

  it('compares only what the denial limits', () => {
    const denied = { targets: [], places: [], time: null };
    const expected = without(CLEAN, 'TARGET', 'PLACE', 'TIME');
    expect(told(seenFrom('denial', { denied }))).toEqual(expected);
    expect(told(seenFrom('occurrence', { denied }))).toEqual(expected);
  });

  it('leaves open which was where, when two lists hold more than what is denied', () => {
    const finding = seenFrom('occurrence', { found: { targets: ['bridge', 'lane'], places: ['hills', 'market'] } });
    expect(told(finding)).toEqual({ ...CLEAN, TARGET: 'UNKNOWN', PLACE: 'UNKNOWN', relation: 'UNDETERMINED' });
    expect(noteOn(finding, 'PLACE')).toBe(words('WHICH_WAS_WHERE'));
  });

  const vague = timeOf(
    { ...definite(startOf('2029-05-01'), endOf('2029-05-02')), latestEnd: endOf('2029-05-10') },
    'THROUGHOUT',
  );
  it.for<[string, Parts, Result, NoteKind | null]>([
    ['the last day', { found: { time: days('2029-05-10') } }, 'MATCH', null],
    ['the day before', { found: { time: days('2029-04-30') } }, 'MISMATCH', 'APART'],
    ['the day after', { found: { time: days('2029-05-11') } }, 'MISMATCH', 'APART'],
    ['wider', { found: { time: days('2029-05-10', '2029-05-11') } }, 'UNKNOWN', 'SOMEWHERE_WITHIN'],
    ['lasting beyond', { found: { time: days('2029-05-10', '2029-05-11', 'THROUGHOUT') } }, 'MATCH', null],
    ['not said', { found: { time: null } }, 'UNKNOWN', 'NOT_STATED'],
    ['some of the time', { denied: { time: days('2029-05-01', '2029-05-10') } }, 'UNKNOWN', 'SOMEWHERE_WITHIN'],
    ['some of another time', { denied: { time: days('2029-06-01') } }, 'MISMATCH', 'APART'],
    ['until a day that nobody knows', { denied: { time: vague } }, 'UNKNOWN', 'SOMEWHERE_WITHIN'],
    ['before such a day', { denied: { time: vague }, found: { time: days('2029-05-02') } }, 'MATCH', null],
  ])('compares TIME: %s', ([, parts, result, note]) => {
    const finding = seenFrom('denial', parts);
    const expected = { ...CLEAN, TIME: result, relation: relationOf(result, 'CONTRADICTS') };
    expect(told(finding)).toEqual(expected);
    expect(told(seenFrom('occurrence', parts))).toEqual(expected);
    expect(noteOn(finding, 'TIME')).toBe(words(note));
  });

  const elsewhere = ['market', 'hills'];
  const longer = days('2029-05-10', '2029-05-11', 'THROUGHOUT');
  it.for<[string, Partial<Occurrence>, Result, string | null]>([
    ['as many', { counts: [quantity(10, 'holes')] }, 'MATCH', null],
    ['fewer', { counts: [quantity(9, 'holes')] }, 'MISMATCH', null],
    ['perhaps fewer', { counts: [quantity(10, 'holes', { bound: 'ABOUT' })] }, 'UNKNOWN', words('VAGUE')],
    ['of another unit', { counts: [quantity(10, 'carts')] }, 'UNKNOWN', words('OTHER_UNIT', 'holes')],
    ['some elsewhere', { counts: [quantity(12, 'holes')], places: elsewhere }, 'UNKNOWN', words('PART_OF_THE_COUNT')],
    ['some later', { counts: [quantity(12, 'holes')], time: longer }, 'UNKNOWN', words('PART_OF_THE_COUNT')],
  ])('compares QUANTITY: %s', ([, found, result, note]) => {
    const counts: readonly Quantity[] = [quantity(10, 'holes', { bound: 'AT_LEAST' })];
    const finding = seenFrom('denial', { denied: { counts }, found });
    const expected = { ...CLEAN, 'QUANTITY holes': result, relation: relationOf(result, 'CONTRADICTS') };
    expect(told(finding)).toEqual(expected);
    expect(told(seenFrom('occurrence', { denied: { counts }, found }))).toEqual(expected);
    expect(noteOn(finding, 'QUANTITY')).toBe(note);
  });

  it('counts what is denied of any number, whatever the time', () => {
    const counts = [quantity(10, 'holes')];
    const parts = { denied: { counts, time: null }, found: { counts, time: longer } };
    expect(told(seenFrom('denial', parts))).toEqual({ ...without(CLEAN, 'TIME'), 'QUANTITY holes': 'MATCH' });
  });

  const OF_MAY = { event: 'works-of-may' };
  it('contradicts every occurrence of an event that it names, and nothing else is compared', () => {
    const match = { dimension: 'EVENT', role: 'SCOPE', result: 'MATCH', note: null, unit: null };
    const expected = {
      comparisons: [{ ...match, claimed: 'works-of-may', found: 'works-of-may' }],
      relation: 'CONTRADICTS',
    };
    expect(seenFrom('denial', { denied: OF_MAY, found: { ...OF_MAY, agents: ['guild'] } })).toEqual(expected);
    expect(seenFrom('occurrence', { denied: OF_MAY, found: { ...OF_MAY, agents: ['guild'] } })).toEqual(expected);
  });

  it.for<[string, Parts, object | null]>([
    ['another event', { found: { event: 'works-of-june' } }, { EVENT: 'MISMATCH', relation: null }],
    ['no event', {}, { ...CLEAN, EVENT: 'UNKNOWN', relation: 'UNDETERMINED' }],
    [
      'no event, another agent',
      { found: { agents: ['guild'] } },
      { ...CLEAN, EVENT: 'UNKNOWN', AGENT: 'MISMATCH', relation: null },
    ],
    ['no event, where only the event is denied', { denied: { agents: [], action: null } }, null],
  ])('of one event, against an occurrence of %s', ([, { denied, found = {} }, expected]) => {
    const parts = { denied: { ...OF_MAY, ...denied }, found };
    expect(told(seenFrom('denial', parts))).toEqual(expected);
    expect(told(seenFrom('occurrence', parts))).toEqual(expected);
  });

  it('holds an occurrence of any event where it names none', () => {
    expect(told(seenFrom('denial', { found: OF_MAY }))).toEqual(CLEAN);
  });
});
