import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../functions/domain/check.ts';
import type { EventValue } from '../../../../functions/domain/event-value.ts';
import type { NoteKind } from '../../../../functions/domain/notes.ts';
import { rangeOf } from '../../../../functions/domain/quantities.ts';
import type { Extreme, Occurrence } from '../../../../functions/domain/record.ts';
import type { Finding } from '../../../../functions/domain/rule.ts';
import { rival } from '../../../../functions/domain/rules/rival.ts';
import { compliance, days, occurrence, quantity, saying, spanOf, timeOf } from '../../../support/build.ts';
import { DEED_CASES, find, noteOn, relationOf, told, without, words } from '../../../support/findings.ts';

type Found = Partial<Omit<Occurrence, 'type'>>;
type Parts = {
  readonly claimed?: Partial<Omit<Extreme, 'type'>>;
  readonly own?: EventValue | null;
  readonly found?: Found;
};

const EXTREME: Extreme = {
  type: 'Extreme',
  event: 'works-of-may',
  superlative: 'GREATEST',
  unit: 'holes',
  agents: ['council'],
  action: 'digging',
  targets: ['road'],
  places: ['town'],
  since: timeOf(spanOf('2029-01-01', '2029-01-31'), 'WITHIN', '2029-01'),
};
const OWN: EventValue = { count: rangeOf(quantity(71, 'holes')), time: spanOf('2029-05-03') };
const RIVAL = occurrence({
  event: 'works-of-march',
  agents: ['mayor'],
  action: 'trenching',
  targets: ['lane'],
  places: ['market'],
  time: days('2029-03-01'),
  counts: [quantity(72, 'holes')],
});

/** The 71 holes in May were the most since January; in March there were 72. */
function rivalled({ claimed, own = OWN, found }: Parts = {}): Finding | null {
  const pair = [saying('most', { ...EXTREME, ...claimed }), saying('rival', { ...RIVAL, ...found })] as const;
  return find(rival, pair, { event: own });
}

const CLEAN = {
  AGENT: 'MATCH',
  ACTION: 'MATCH',
  TARGET: 'MATCH',
  PLACE: 'MATCH',
  TIME: 'MATCH',
  'QUANTITY holes': 'MATCH',
  relation: 'CONTRADICTS',
} as const;

describe('rival', () => {
  it('contradicts an extreme that it exceeds', () => {
    const match = { role: 'SCOPE', result: 'MATCH', note: null, unit: null };
    expect(rivalled()).toEqual({
      comparisons: [
        { ...match, dimension: 'AGENT', claimed: 'council', found: 'mayor' },
        { ...match, dimension: 'ACTION', claimed: 'digging', found: 'trenching' },
        { ...match, dimension: 'TARGET', claimed: 'road', found: 'lane' },
        { ...match, dimension: 'PLACE', claimed: 'town', found: 'market' },
        {
          ...match,
          dimension: 'TIME',
          claimed: 'after January 2029 and before its own event',
          found: '1 March 2029',
        },
        { ...match, dimension: 'QUANTITY', claimed: 'more than 71 holes', found: '72 holes', unit: 'holes' },
      ],
      relation: 'CONTRADICTS',
    });
  });

  it('is no rival where it is of the event itself, or a denial', () => {
    expect(rivalled({ found: { event: 'works-of-may' } })).toBeNull();
    expect(rivalled({ found: { denial: true } })).toBeNull();
  });

  it('knows no other statements', () => {
    expect(find(rival, [saying('most', EXTREME), saying('kept', compliance())])).toBeNull();
    expect(find(rival, [saying('rival', RIVAL), saying('most', EXTREME)])).toBeNull();
  });

  it.for(DEED_CASES.filter(([name]) => !name.endsWith('one of several')))(
    'compares %s',
    ([, found, dimension, result]) => {
      const relation = relationOf(result, 'CONTRADICTS');
      expect(told(rivalled({ found }))).toEqual({ ...CLEAN, [dimension]: result, relation });
    },
  );

  it('is a rival only if it has every agent that the extreme names', () => {
    const claimed = { agents: ['council', 'guild'] };
    expect(told(rivalled({ claimed }))).toEqual({ ...CLEAN, AGENT: 'UNKNOWN', relation: 'UNDETERMINED' });
    expect(told(rivalled({ claimed, found: { agents: ['mayor', 'guild', 'clerk'] } }))).toEqual(CLEAN);
  });

  it('compares only what the extreme states', () => {
    const claimed = { agents: [], targets: [], places: [], since: null };
    expect(told(rivalled({ claimed }))).toEqual(without(CLEAN, 'AGENT', 'TARGET', 'PLACE'));
    expect(rivalled({ claimed })?.comparisons[1]?.claimed).toBe('before its own event');
  });

  it.for<[string, Parts, Result, NoteKind | null]>([
    ['the day after', { found: { time: days('2029-02-01') } }, 'MATCH', null],
    ['in the time since which', { found: { time: days('2029-01-31') } }, 'MISMATCH', 'BEFORE'],
    ['before that', { found: { time: days('2028-12-31') } }, 'MISMATCH', 'BEFORE'],
    ['before that or in it', { found: { time: days('2028-12-31', '2029-01-31') } }, 'MISMATCH', 'BEFORE'],
    ['about that', { found: { time: days('2029-01-31', '2029-02-01') } }, 'UNKNOWN', 'VAGUE'],
    ['the day before the event', { found: { time: days('2029-05-02') } }, 'MATCH', null],
    ['the day of the event', { found: { time: days('2029-05-03') } }, 'UNKNOWN', 'VAGUE'],
    ['of no event, the day of the event', { found: { event: null, time: days('2029-05-03') } }, 'UNKNOWN', 'VAGUE'],
    ['after the event', { found: { time: days('2029-05-04') } }, 'MISMATCH', 'AFTER'],
    ['not said', { found: { time: null } }, 'UNKNOWN', 'NOT_STATED'],
    ['long ago, since ever', { claimed: { since: null }, found: { time: days('1900-01-01') } }, 'MATCH', null],
    ['of an event that nobody dates', { own: { ...OWN, time: null } }, 'UNKNOWN', 'VAGUE'],
    [
      'too early for an event that nobody dates',
      { own: { ...OWN, time: null }, found: { time: days('2028-12-31') } },
      'MISMATCH',
      'BEFORE',
    ],
  ])('compares TIME: %s', ([, parts, result, note]) => {
    const finding = rivalled(parts);
    expect(told(finding)).toEqual({ ...CLEAN, TIME: result, relation: relationOf(result, 'CONTRADICTS') });
    expect(noteOn(finding, 'TIME')).toBe(words(note));
  });

  const counting = (value: number, parts: Parameters<typeof quantity>[2] = {}): Found => ({
    counts: [quantity(value, 'holes', parts)],
  });
  it.for<[string, Found, Result, NoteKind | null]>([
    ['as many', counting(71), 'MISMATCH', null],
    ['fewer', counting(70), 'MISMATCH', null],
    ['at least more', counting(72, { bound: 'AT_LEAST' }), 'MATCH', null],
    ['at most more', counting(72, { bound: 'AT_MOST' }), 'UNKNOWN', 'VAGUE'],
    ['at least fewer', counting(70, { bound: 'AT_LEAST' }), 'UNKNOWN', 'VAGUE'],
    ['more for two sides', counting(36, { sides: 2 }), 'MATCH', null],
    ['more, some elsewhere', { ...counting(72), places: ['market', 'hills'] }, 'UNKNOWN', 'PART_OF_THE_COUNT'],
    ['fewer, some elsewhere', { ...counting(70), places: ['market', 'hills'] }, 'MISMATCH', null],
  ])('compares the greatest QUANTITY: %s', ([, found, result, note]) => {
    const finding = rivalled({ found });
    expect(told(finding)).toEqual({ ...CLEAN, 'QUANTITY holes': result, relation: relationOf(result, 'CONTRADICTS') });
    expect(noteOn(finding, 'QUANTITY')).toBe(words(note));
  });

  it.for<[string, Found, Result]>([
    ['as many', counting(71), 'MISMATCH'],
    ['more', counting(72), 'MISMATCH'],
    ['fewer', counting(70), 'MATCH'],
    ['almost as many', counting(71, { bound: 'ALMOST' }), 'MATCH'],
    ['about as many', counting(71, { bound: 'ABOUT' }), 'UNKNOWN'],
    ['fewer, some elsewhere', { ...counting(70), places: ['market', 'hills'] }, 'MATCH'],
    ['more, some elsewhere', { ...counting(72), places: ['market', 'hills'] }, 'UNKNOWN'],
  ])('compares the smallest QUANTITY: %s', ([, found, result]) => {
    const finding = rivalled({ found, claimed: { superlative: 'SMALLEST' } });
    expect(told(finding)).toEqual({ ...CLEAN, 'QUANTITY holes': result, relation: relationOf(result, 'CONTRADICTS') });
    expect(finding?.comparisons.at(-1)?.claimed).toBe('less than 71 holes');
  });

  it.for<[string, Parts, string | null]>([
    ['nobody counts the event', { own: { ...OWN, count: null } }, words('NO_OWN_COUNT')],
    ['nobody counts the rival', { found: { counts: [quantity(72, 'carts')] } }, words('OTHER_UNIT', 'holes')],
  ])('leaves the QUANTITY open where %s', ([, parts, note]) => {
    const finding = rivalled(parts);
    expect(told(finding)).toEqual({ ...CLEAN, 'QUANTITY holes': 'UNKNOWN', relation: 'UNDETERMINED' });
    expect(noteOn(finding, 'QUANTITY')).toBe(note);
  });

  it.for<[number, Result]>([
    [72_000, 'MATCH'],
    [71_000, 'MISMATCH'],
  ])('converts %d metres by the table', ([metres, result]) => {
    const finding = rivalled({ claimed: { unit: 'kilometres' }, found: { counts: [quantity(metres, 'metres')] } });
    const { 'QUANTITY holes': _, ...rest } = CLEAN;
    const relation = result === 'MATCH' ? 'CONTRADICTS' : null;
    expect(told(finding)).toEqual({ ...rest, 'QUANTITY kilometres': result, relation });
  });

  it('knows nothing of an event of which nothing is known', () => {
    const expected = { ...CLEAN, TIME: 'UNKNOWN', 'QUANTITY holes': 'UNKNOWN', relation: 'UNDETERMINED' };
    expect(told(rivalled({ own: null }))).toEqual(expected);
  });

  it('needs no count to have been before the first', () => {
    const claimed = { superlative: 'FIRST', unit: null } as const;
    expect(told(rivalled({ claimed, found: { counts: [] } }))).toEqual(without(CLEAN, 'QUANTITY holes'));
  });
});
