import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../functions/domain/check.ts';
import type { NoteKind } from '../../../../functions/domain/notes.ts';
import type { Compliance, Occurrence, Terms } from '../../../../functions/domain/record.ts';
import type { Finding } from '../../../../functions/domain/rule.ts';
import { goesOnAfterDeadline } from '../../../../functions/domain/rules/goes-on-after-deadline.ts';
import { END_OF_TIME } from '../../../../functions/domain/span.ts';
import { definite } from '../../../../functions/domain/times.ts';
import * as build from '../../../support/build.ts';
import { DEED_CASES, find, noteOn, relationOf, told, without, words } from '../../../support/findings.ts';

const { compliance, days, endOf, occurrence, saying, terms, timeOf } = build;

type Parts = {
  readonly claimed?: Partial<Omit<Compliance, 'type'>>;
  readonly said?: string;
  readonly under?: Partial<Omit<Terms, 'type'>>;
  readonly found?: Partial<Omit<Occurrence, 'type'>>;
};

const WINDOW = timeOf(build.spanOf('2029-05-01', '2029-05-10'), 'WITHIN', '2029-05');
const ACCOUNT = terms({
  party: 'council',
  mode: 'DO',
  action: 'ban-on-digging',
  targets: ['road'],
  places: ['town'],
  window: WINDOW,
});
const DEED = occurrence({
  agents: ['guild'],
  action: 'trenching',
  targets: ['lane'],
  places: ['market'],
  time: days('2029-05-12'),
});

/** The council is to end the digging by a day in May; the guild trenched a lane at the market later. */
function goesOn({ claimed, said = '2029-06-01', under, found }: Parts = {}): Finding | null {
  const kept = saying('kept', compliance(claimed), { claimDate: build.dated(said) });
  return find(goesOnAfterDeadline, [kept, saying('deed', { ...DEED, ...found })], { terms: { ...ACCOUNT, ...under } });
}

const CLEAN = {
  PARTY: 'MATCH',
  ACTION: 'MATCH',
  TARGET: 'MATCH',
  PLACE: 'MATCH',
  TIME: 'MATCH',
  relation: 'CONTRADICTS',
} as const;

describe('goes-on-after-deadline', () => {
  it('contradicts that the commitment was kept, whoever goes on', () => {
    const match = { role: 'SCOPE', result: 'MATCH', note: null, unit: null };
    expect(goesOn()).toEqual({
      comparisons: [
        { ...match, dimension: 'PARTY', claimed: 'council', found: 'mayor' },
        { ...match, dimension: 'ACTION', claimed: 'an end of digging', found: 'trenching' },
        { ...match, dimension: 'TARGET', claimed: 'road', found: 'lane' },
        { ...match, dimension: 'PLACE', claimed: 'town', found: 'market' },
        { ...match, dimension: 'TIME', claimed: 'after May 2029', found: '12 May 2029' },
      ],
      relation: 'CONTRADICTS',
    });
  });

  it('supports that the commitment was broken', () => {
    expect(told(goesOn({ claimed: { status: 'BROKEN' } }))).toEqual({ ...CLEAN, relation: 'SUPPORTS' });
  });

  it.for<[string, Parts]>([
    ['denials', { found: { denial: true } }],
    ['terms that ask to refrain', { under: { mode: 'REFRAIN' } }],
    ['terms without a window', { under: { window: null } }],
    ['a window without an end', { under: { window: timeOf(definite(0, END_OF_TIME)) } }],
    ['an action that ends nothing', { under: { action: 'digging' } }],
    ['an occurrence that says no action', { found: { action: null } }],
  ])('does not know %s', ([, parts]) => {
    expect(goesOn(parts)).toBeNull();
  });

  it('knows no pair without terms, and no other statements', () => {
    const [kept, deed, silent] = [saying('kept', compliance()), saying('deed', DEED), saying('silent', null)];
    expect(find(goesOnAfterDeadline, [kept, deed])).toBeNull();
    expect(find(goesOnAfterDeadline, [deed, deed], { terms: ACCOUNT })).toBeNull();
    expect(find(goesOnAfterDeadline, [kept, kept], { terms: ACCOUNT })).toBeNull();
    expect(find(goesOnAfterDeadline, [kept, silent], { terms: ACCOUNT })).toBeNull();
  });

  const SAID = DEED_CASES.filter(([name, , dimension]) => dimension !== 'AGENT' && name !== 'ACTION not said');
  it.for(SAID)('compares %s', ([, found, dimension, result]) => {
    const relation = relationOf(result, 'CONTRADICTS');
    expect(told(goesOn({ found }))).toEqual({ ...CLEAN, [dimension]: result, relation });
  });

  it('needs no agent', () => {
    expect(told(goesOn({ found: { agents: [] } }))).toEqual(CLEAN);
  });

  it.for<[action: string, claimed: string, result: Result]>([
    ['dancing', 'an end of dancing', 'MATCH'],
    ['digging', 'an end of digging', 'MATCH'],
    ['probing', 'an end of digging', 'UNKNOWN'],
    ['ban-on-much', 'an end of dancing', 'MISMATCH'],
  ])('finds what an action ends by itself and by what it lies below: %s', ([action, claimed, result]) => {
    const finding = goesOn({ found: { action }, under: { action: 'ban-on-much' } });
    expect(told(finding)).toEqual({ ...CLEAN, ACTION: result, relation: relationOf(result, 'CONTRADICTS') });
    expect(finding?.comparisons[1]?.claimed).toBe(claimed);
  });

  it.for<[party: string, result: Result]>([
    ['council', 'MATCH'],
    ['county', 'UNKNOWN'],
    ['guild', 'MISMATCH'],
  ])('compares PARTY: %s', ([party, result]) => {
    const relation = relationOf(result, 'CONTRADICTS');
    expect(told(goesOn({ claimed: { party } }))).toEqual({ ...CLEAN, PARTY: result, relation });
  });

  it('compares only what the account states', () => {
    expect(told(goesOn({ under: { targets: [], places: [] } }))).toEqual(without(CLEAN, 'TARGET', 'PLACE'));
  });

  const vague = timeOf({ ...WINDOW.span, latestEnd: endOf('2029-05-20') });
  it.for<[string, Parts, Result, NoteKind | null]>([
    ['the day after', { found: { time: days('2029-05-11') } }, 'MATCH', null],
    [
      'the moment of the deadline',
      { found: { time: timeOf(definite(endOf('2029-05-10'), endOf('2029-05-10'))) } },
      'MATCH',
      null,
    ],
    ['lasting beyond the deadline', { found: { time: days('2029-01-01', '2029-05-11', 'THROUGHOUT') } }, 'MATCH', null],
    ['lasting beyond the claim', { found: { time: days('2029-01-01', '2029-12-31', 'THROUGHOUT') } }, 'MATCH', null],
    [
      'lasting until the deadline',
      { found: { time: days('2029-01-01', '2029-05-10', 'THROUGHOUT') } },
      'MISMATCH',
      'BEFORE',
    ],
    ['in the window', { found: { time: days('2029-05-10') } }, 'MISMATCH', 'BEFORE'],
    [
      'before or after the deadline',
      { found: { time: days('2029-05-10', '2029-05-11') } },
      'UNKNOWN',
      'SOMEWHERE_WITHIN',
    ],
    ['not said', { found: { time: null } }, 'UNKNOWN', 'NOT_STATED'],
    ['after the claim', { said: '2029-05-11' }, 'MISMATCH', 'AFTER_THE_CLAIM'],
    [
      'about the claim',
      { said: '2029-05-12', found: { time: days('2029-05-12', '2029-05-13') } },
      'UNKNOWN',
      'SOMEWHERE_WITHIN',
    ],
    ['a claim before the deadline', { said: '2029-05-09' }, 'MISMATCH', 'AFTER_THE_CLAIM'],
    ['a deadline that is vague', { under: { window: vague } }, 'UNKNOWN', 'SOMEWHERE_WITHIN'],
    [
      'lasting beyond a vague deadline',
      { under: { window: vague }, found: { time: days('2029-01-01', '2029-05-21', 'THROUGHOUT') } },
      'MATCH',
      null,
    ],
    [
      'perhaps lasting beyond a vague deadline',
      { under: { window: vague }, found: { time: days('2029-01-01', '2029-05-19', 'THROUGHOUT') } },
      'UNKNOWN',
      'VAGUE',
    ],
  ])('compares TIME: %s', ([, parts, result, note]) => {
    const finding = goesOn(parts);
    expect(told(finding)).toEqual({ ...CLEAN, TIME: result, relation: relationOf(result, 'CONTRADICTS') });
    expect(noteOn(finding, 'TIME')).toBe(words(note));
  });
});
