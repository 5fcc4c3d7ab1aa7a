import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../functions/domain/check.ts';
import type { NoteKind } from '../../../../functions/domain/notes.ts';
import type { Compliance, Occurrence, Quantity, Terms } from '../../../../functions/domain/record.ts';
import type { Finding } from '../../../../functions/domain/rule.ts';
import { denialAgainstCompliance } from '../../../../functions/domain/rules/denial-against-compliance.ts';
import { definite } from '../../../../functions/domain/times.ts';
import * as build from '../../../support/build.ts';
import { find, noteOn, relationOf, told, without, words } from '../../../support/findings.ts';

const { compliance, days, endOf, occurrence, quantity, saying, startOf, terms, timeOf } = build;

type Parts = {
  readonly claimed?: Partial<Omit<Compliance, 'type'>>;
  readonly said?: string;
  readonly under?: Partial<Omit<Terms, 'type'>>;
  readonly found?: Partial<Omit<Occurrence, 'type'>>;
};

const WINDOW = timeOf(build.spanOf('2029-05-01', '2029-05-10'), 'WITHIN', '2029-05');
const ACCOUNT = terms({ party: 'council', targets: ['road'], places: ['town'], window: WINDOW });
const DENIAL = occurrence({
  denial: true,
  agents: ['county'],
  action: 'works',
  targets: ['ways'],
  places: ['region'],
  time: days('2029-01-01', '2029-12-31', 'THROUGHOUT'),
});

/** The council is not to dig up roads in town in ten days of May; in all the region nobody of the county worked then. */
function denied({ claimed, said = '2029-06-01', under, found }: Parts = {}): Finding | null {
  const kept = saying('kept', compliance(claimed), { claimDate: build.dated(said) });
  const denial = saying('denial', { ...DENIAL, ...found });
  return find(denialAgainstCompliance, [kept, denial], { terms: { ...ACCOUNT, ...under } });
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

describe('denial-against-compliance', () => {
  it('supports that what covers a REFRAIN was kept', () => {
    const match = { role: 'SCOPE', result: 'MATCH', note: null, unit: null };
    expect(denied({ found: { time: timeOf(build.spanOf('2029-01-01', '2029-12-31'), 'THROUGHOUT', '2029') } })).toEqual(
      {
        comparisons: [
          { ...match, dimension: 'PARTY', claimed: 'council', found: 'mayor' },
          { ...match, dimension: 'AGENT', claimed: 'council', found: 'county' },
          { ...match, dimension: 'ACTION', claimed: 'digging', found: 'works' },
          { ...match, dimension: 'TARGET', claimed: 'road', found: 'ways' },
          { ...match, dimension: 'PLACE', claimed: 'town', found: 'region' },
          { ...match, dimension: 'TIME', claimed: 'May 2029', found: 'throughout 2029' },
        ],
        relation: 'SUPPORTS',
      },
    );
  });

  it.for([
    ['REFRAIN', 'KEPT', 'SUPPORTS'],
    ['REFRAIN', 'BROKEN', 'CONTRADICTS'],
    ['DO', 'KEPT', 'CONTRADICTS'],
    ['DO', 'BROKEN', 'SUPPORTS'],
  ] as const)('under %s, of %s: %s', ([mode, status, relation]) => {
    expect(told(denied({ claimed: { status }, under: { mode } }))).toEqual({ ...CLEAN, relation });
  });

  it('knows no occurrence, no pair without terms, and no other statements', () => {
    const [kept, denial, silent] = [saying('kept', compliance()), saying('denial', DENIAL), saying('silent', null)];
    expect(denied({ found: { denial: false } })).toBeNull();
    expect(find(denialAgainstCompliance, [kept, denial])).toBeNull();
    expect(find(denialAgainstCompliance, [denial, denial], { terms: ACCOUNT })).toBeNull();
    expect(find(denialAgainstCompliance, [kept, kept], { terms: ACCOUNT })).toBeNull();
    expect(find(denialAgainstCompliance, [kept, silent], { terms: ACCOUNT })).toBeNull();
  });

  it.for<[party: string, result: Result]>([
    ['county', 'UNKNOWN'],
    ['guild', 'MISMATCH'],
  ])('compares PARTY: %s', ([party, result]) => {
    const relation = relationOf(result, 'SUPPORTS');
    expect(told(denied({ claimed: { party } }))).toEqual({ ...CLEAN, PARTY: result, relation });
  });

  it.for<[string, Partial<Occurrence>, 'AGENT' | 'ACTION' | 'TARGET' | 'PLACE', Result, string | null]>([
    ['the same', { agents: ['council'] }, 'AGENT', 'MATCH', null],
    ['only below', { agents: ['mayor'] }, 'AGENT', 'UNKNOWN', words('PARTLY_COVERED', 'council')],
    ['perhaps below', { agents: ['clerk'] }, 'AGENT', 'UNKNOWN', words('PARTLY_COVERED', 'council')],
    ['other', { agents: ['guild'] }, 'AGENT', 'MISMATCH', null],
    ['not limited', { agents: [] }, 'AGENT', 'MATCH', words('NOT_LIMITED')],
    ['several', { agents: ['guild', 'county'] }, 'AGENT', 'MATCH', null],
    ['the same', { action: 'digging' }, 'ACTION', 'MATCH', null],
    ['only below', { action: 'trenching' }, 'ACTION', 'UNKNOWN', words('PARTLY_COVERED', 'digging')],
    ['other', { action: 'dancing' }, 'ACTION', 'MISMATCH', null],
    ['not limited', { action: null }, 'ACTION', 'MATCH', words('NOT_LIMITED')],
    ['the same', { targets: ['road'] }, 'TARGET', 'MATCH', null],
    ['only below', { targets: ['lane'] }, 'TARGET', 'UNKNOWN', words('PARTLY_COVERED', 'road')],
    ['other', { targets: ['bridge'] }, 'TARGET', 'MISMATCH', null],
    ['not limited', { targets: [] }, 'TARGET', 'MATCH', words('NOT_LIMITED')],
    ['only below', { places: ['market', 'hills'] }, 'PLACE', 'UNKNOWN', words('PARTLY_COVERED', 'town')],
    ['other', { places: ['hills'] }, 'PLACE', 'MISMATCH', null],
    ['not limited', { places: [] }, 'PLACE', 'MATCH', words('NOT_LIMITED')],
  ])('covers %s: %j', ([, found, dimension, result, note]) => {
    const relation = relationOf(result, 'SUPPORTS');
    expect(told(denied({ found }))).toEqual({ ...CLEAN, [dimension]: result, relation });
    expect(noteOn(denied({ found }), dimension)).toBe(note);
  });

  it.for<[string, readonly string[], readonly string[], Result, string | null]>([
    ['every member', ['road', 'bridge'], ['ways', 'bridge'], 'MATCH', null],
    ['one of two', ['road', 'bridge'], ['ways'], 'UNKNOWN', words('PARTLY_COVERED', 'bridge')],
    ['none of three', ['road', 'bridge', 'track'], ['moat'], 'MISMATCH', null],
    ['part of each', ['road', 'bridge', 'ways'], ['lane'], 'UNKNOWN', words('PARTLY_COVERED', 'road, bridge and ways')],
    ['what the account does not limit', [], ['ways'], 'UNKNOWN', words('PARTLY_COVERED', 'all else')],
  ])('covers of a list %s', ([, asked, targets, result, note]) => {
    const finding = denied({ under: { targets: asked }, found: { targets } });
    expect(told(finding)).toEqual({ ...CLEAN, TARGET: result, relation: relationOf(result, 'SUPPORTS') });
    expect(noteOn(finding, 'TARGET')).toBe(note);
  });

  it('compares no list that neither side states', () => {
    const finding = denied({ under: { places: [] }, found: { places: [] } });
    expect(told(finding)).toEqual(without(CLEAN, 'PLACE'));
  });

  const throughout = (first: string, last: string): Parts => ({ found: { time: days(first, last, 'THROUGHOUT') } });
  const vague = timeOf({ ...definite(startOf('2029-05-01'), endOf('2029-05-20')), earliestEnd: endOf('2029-05-05') });
  const REST = words('PARTLY_COVERED', 'the rest of the time');
  it.for<[string, Parts, Result, string | null]>([
    ['exactly the window', throughout('2029-05-01', '2029-05-10'), 'MATCH', null],
    ['a part of it', throughout('2029-05-01', '2029-05-09'), 'UNKNOWN', REST],
    ['the day before', throughout('2029-04-01', '2029-04-30'), 'MISMATCH', words('BEFORE')],
    ['the day after', throughout('2029-05-11', '2029-05-12'), 'MISMATCH', words('AFTER')],
    ['some of it', { found: { time: days('2029-05-01', '2029-05-10') } }, 'UNKNOWN', words('SOMEWHERE_WITHIN')],
    ['all time', { found: { time: null } }, 'MATCH', words('NOT_LIMITED')],
    ['up to the claim', { said: '2029-05-05', ...throughout('2029-05-01', '2029-05-05') }, 'MATCH', null],
    ['less than up to the claim', { said: '2029-05-06', ...throughout('2029-05-01', '2029-05-05') }, 'UNKNOWN', REST],
    ['after the claim', { said: '2029-05-05', ...throughout('2029-05-06', '2029-05-10') }, 'MISMATCH', words('AFTER')],
    [
      'before window and claim',
      { said: '2029-04-20', ...throughout('2029-04-01', '2029-04-30') },
      'MISMATCH',
      words('BEFORE'),
    ],
    ['a window not yet open', { said: '2029-04-20' }, 'UNKNOWN', words('STILL_OPEN')],
    ['a window with a vague end', { under: { window: vague } }, 'MATCH', null],
    [
      'perhaps all of such a window',
      { ...throughout('2029-05-01', '2029-05-10'), under: { window: vague } },
      'UNKNOWN',
      REST,
    ],
    ['all time but for no window', { under: { window: null } }, 'UNKNOWN', REST],
    ['all time for no window', { under: { window: null }, found: { time: null } }, 'MATCH', words('NOT_LIMITED')],
  ])('covers of the TIME %s', ([, parts, result, note]) => {
    const finding = denied(parts);
    expect(told(finding)).toEqual({ ...CLEAN, TIME: result, relation: relationOf(result, 'SUPPORTS') });
    expect(noteOn(finding, 'TIME')).toBe(note);
  });

  it.for<[string, Parts, Result, NoteKind | null]>([
    ['the window is closed', {}, 'MATCH', null],
    ['it closes at the end of the day of the claim', { said: '2029-05-10' }, 'MATCH', null],
    ['it is still open', { said: '2029-05-09' }, 'UNKNOWN', 'STILL_OPEN'],
    ['it may still be open', { under: { window: vague }, said: '2029-05-19' }, 'UNKNOWN', 'STILL_OPEN'],
    ['it never closes', { under: { window: null } }, 'UNKNOWN', 'STILL_OPEN'],
  ])('shows that a DO was broken only if %s', ([, parts, result, note]) => {
    const finding = denied({ ...parts, claimed: { status: 'BROKEN' }, under: { mode: 'DO', ...parts.under } });
    expect(told(finding)).toEqual({ ...CLEAN, TIME: result, relation: relationOf(result, 'SUPPORTS') });
    expect(noteOn(finding, 'TIME')).toBe(words(note));
  });

  const atLeast = (value: number): Quantity => quantity(value, 'holes', { bound: 'AT_LEAST' });
  const OPEN = words('PARTLY_COVERED', 'other numbers of holes');
  it.for<[string, Quantity | null, Quantity, Result, string | null]>([
    ['more than are asked', atLeast(10), atLeast(5), 'MATCH', null],
    ['not all that are asked', atLeast(10), atLeast(15), 'UNKNOWN', OPEN],
    ['others than are asked', quantity(3, 'holes'), atLeast(5), 'MISMATCH', null],
    ['where any number is asked', null, atLeast(5), 'UNKNOWN', OPEN],
    ['of another unit', quantity(10, 'carts'), atLeast(5), 'UNKNOWN', OPEN],
  ])('compares QUANTITY: denies %s', ([, asked, count, result, note]) => {
    const finding = denied({ under: { quantity: asked }, found: { counts: [count] } });
    const relation = relationOf(result, 'SUPPORTS');
    expect(told(finding)).toEqual({ ...CLEAN, 'QUANTITY holes': result, relation });
    expect(noteOn(finding, 'QUANTITY')).toBe(note);
  });

  it('covers any number where it limits none', () => {
    expect(told(denied({ under: { quantity: atLeast(10) } }))).toEqual(CLEAN);
  });

  it('leaves all but one event open', () => {
    const finding = denied({ found: { event: 'works-of-may' } });
    expect(told(finding)).toEqual({ ...CLEAN, EVENT: 'UNKNOWN', relation: 'UNDETERMINED' });
    expect(finding?.comparisons.at(-1)).toEqual({
      dimension: 'EVENT',
      role: 'SCOPE',
      result: 'UNKNOWN',
      claimed: null,
      found: 'works-of-may',
      note: words('ONE_EVENT_ONLY'),
      unit: null,
    });
  });
});
