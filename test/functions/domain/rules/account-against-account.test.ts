import { describe, expect, it } from 'vitest';
import type { Dimension, Relation, Result } from '../../../../functions/domain/check.ts';
import type { NoteKind } from '../../../../functions/domain/notes.ts';
import type { Terms } from '../../../../functions/domain/record.ts';
import { accountAgainstAccount, sameTerms } from '../../../../functions/domain/rules/account-against-account.ts';
import { definite } from '../../../../functions/domain/times.ts';
import { compliance, days, endOf, quantity, saying, startOf, terms, timeOf } from '../../../support/build.ts';
import { find, noteOn, TOWN, told, without, words } from '../../../support/findings.ts';

type Parts = Partial<Omit<Terms, 'type'>>;

const ACCOUNT = terms({
  party: 'council',
  targets: ['road'],
  places: ['town'],
  window: days('2029-05-01', '2029-05-10'),
  quantity: quantity(10, 'holes', { bound: 'AT_LEAST' }),
});

function compared(claimed: Parts, found: Parts): ReturnType<typeof find> {
  const pair = [saying('one', { ...ACCOUNT, ...claimed }), saying('other', { ...ACCOUNT, ...found })] as const;
  return find(accountAgainstAccount, pair);
}

const CLEAN = {
  PARTY: 'MATCH',
  MODE: 'MATCH',
  ACTION: 'MATCH',
  TARGET: 'MATCH',
  PLACE: 'MATCH',
  TIME: 'MATCH',
  'QUANTITY holes': 'MATCH',
  relation: 'SUPPORTS',
} as const;

/** How the second account lies to the first, and the first to the second. */
type Case = readonly [
  dimension: Dimension,
  first: Parts,
  second: Parts,
  lie: NoteKind | null,
  back: NoteKind | null,
  result: Result,
  relation: Relation,
];
const narrower = (dimension: Dimension, first: Parts, second: Parts): Case =>
  [dimension, first, second, 'NARROWER', 'WIDER', 'MISMATCH', 'QUALIFIES'] as const;
const crossing = (dimension: Dimension, first: Parts, second: Parts): Case =>
  [dimension, first, second, 'CROSSING', 'CROSSING', 'MISMATCH', 'QUALIFIES'] as const;
const apart = (dimension: Dimension, first: Parts, second: Parts): Case =>
  [dimension, first, second, 'APART', 'APART', 'MISMATCH', 'CONTRADICTS'] as const;
const equal = (dimension: Dimension, first: Parts, second: Parts): Case =>
  [dimension, first, second, null, null, 'MATCH', 'SUPPORTS'] as const;
const unknown = (dimension: Dimension, first: Parts, second: Parts): Case =>
  [dimension, first, second, 'VAGUE', 'VAGUE', 'UNKNOWN', 'UNDETERMINED'] as const;

const vague = (first: string, last: string): Parts => ({
  window: timeOf({ ...definite(startOf('2029-05-01'), endOf(last)), earliestEnd: endOf(first) }),
});
const holes = (value: number, parts: Parameters<typeof quantity>[2] = {}): Parts => ({
  quantity: quantity(value, 'holes', parts),
});

describe('account-against-account', () => {
  it('supports an account that says the same', () => {
    const match = { role: 'CONTENT', result: 'MATCH', note: null, unit: null };
    const window = timeOf(days('2029-05-01').span, 'WITHIN', '2029-05');
    expect(compared({ window }, { window })).toEqual({
      comparisons: [
        { ...match, dimension: 'PARTY', claimed: 'council', found: 'council' },
        { ...match, dimension: 'MODE', claimed: 'to refrain', found: 'to refrain' },
        { ...match, dimension: 'ACTION', claimed: 'digging', found: 'digging' },
        { ...match, dimension: 'TARGET', claimed: 'road', found: 'road' },
        { ...match, dimension: 'PLACE', claimed: 'town', found: 'town' },
        { ...match, dimension: 'TIME', claimed: 'May 2029', found: 'May 2029' },
        { ...match, dimension: 'QUANTITY', claimed: 'at least 10 holes', found: 'at least 10 holes', unit: 'holes' },
      ],
      relation: 'SUPPORTS',
    });
  });

  it('knows neither another commitment nor other statements', () => {
    expect(compared({}, { commitment: 'oath' })).toBeNull();
    expect(find(accountAgainstAccount, [saying('one', ACCOUNT), saying('kept', compliance())])).toBeNull();
    expect(find(accountAgainstAccount, [saying('kept', compliance()), saying('one', ACCOUNT)])).toBeNull();
  });

  it.for<Case>([
    narrower('PARTY', { party: 'council' }, { party: 'mayor' }),
    crossing('PARTY', { party: 'council' }, { party: 'clerk' }),
    apart('PARTY', { party: 'council' }, { party: 'guild' }),
    ['MODE', { mode: 'DO' }, { mode: 'REFRAIN' }, 'OTHER_MODE', 'OTHER_MODE', 'MISMATCH', 'CONTRADICTS'],
    narrower('ACTION', { action: 'digging' }, { action: 'trenching' }),
    crossing('ACTION', { action: 'digging' }, { action: 'probing' }),
    apart('ACTION', { action: 'digging' }, { action: 'dancing' }),
    equal('TARGET', { targets: ['road', 'bridge'] }, { targets: ['bridge', 'road', 'lane'] }),
    narrower('TARGET', { targets: [] }, { targets: ['road'] }),
    narrower('TARGET', { targets: ['road', 'bridge'] }, { targets: ['lane'] }),
    crossing('TARGET', { targets: ['road', 'bridge'] }, { targets: ['road', 'moat'] }),
    crossing('TARGET', { targets: ['road'] }, { targets: ['lane', 'bridge'] }),
    apart('TARGET', { targets: ['road'] }, { targets: ['bridge', 'moat'] }),
    narrower('PLACE', { places: ['town'] }, { places: ['market'] }),
    crossing('PLACE', { places: ['town', 'hills'] }, { places: ['town', 'fringe'] }),
    apart('PLACE', { places: ['town'] }, { places: ['hills'] }),
    narrower('TIME', { window: days('2029-05-01', '2029-05-10') }, { window: days('2029-05-02', '2029-05-10') }),
    narrower('TIME', { window: null }, { window: days('2029-05-01') }),
    crossing('TIME', { window: days('2029-05-01', '2029-05-10') }, { window: days('2029-05-02', '2029-05-11') }),
    apart('TIME', { window: days('2029-05-01') }, { window: days('2029-05-02') }),
    equal('TIME', vague('2029-05-05', '2029-05-10'), vague('2029-05-05', '2029-05-10')),
    unknown('TIME', vague('2029-05-05', '2029-05-10'), { window: days('2029-05-01', '2029-05-07') }),
    narrower('QUANTITY', holes(10, { bound: 'AT_MOST' }), holes(9)),
    narrower('QUANTITY', { quantity: null }, holes(9)),
    crossing('QUANTITY', holes(10, { bound: 'AT_MOST' }), holes(9, { bound: 'AT_LEAST' })),
    apart('QUANTITY', holes(10), holes(9)),
    unknown('QUANTITY', holes(10), holes(5, { sides: 2 })),
  ])('compares %s of %j with %j', ([dimension, first, second, lie, back, result, relation]) => {
    const key = dimension === 'QUANTITY' ? 'QUANTITY holes' : dimension;
    const [finding, turned] = [compared(first, second), compared(second, first)];
    expect(told(finding)).toEqual({ ...CLEAN, [key]: result, relation });
    expect(told(turned)).toEqual({ ...CLEAN, [key]: result, relation });
    expect(noteOn(finding, dimension)).toBe(words(lie));
    expect(noteOn(turned, dimension)).toBe(words(back));
  });

  it('cannot compare quantities of different units', () => {
    const finding = compared({}, { quantity: quantity(10, 'carts') });
    expect(told(finding)).toEqual({ ...CLEAN, 'QUANTITY holes': 'UNKNOWN', relation: 'UNDETERMINED' });
  });

  it('converts quantities by the table', () => {
    const metres = { quantity: quantity(2000, 'metres') };
    const { 'QUANTITY holes': _, ...rest } = CLEAN;
    expect(told(compared({ quantity: quantity(2, 'kilometres') }, metres))).toEqual({
      ...rest,
      'QUANTITY kilometres': 'MATCH',
    });
    expect(compared({ quantity: quantity(3, 'kilometres') }, metres)?.relation).toBe('CONTRADICTS');
  });

  it('qualifies what differs though another dimension is unknown, and contradicts what is apart though another differs', () => {
    const unlike = vague('2029-05-05', '2029-05-10');
    expect(compared(unlike, { places: ['market'] })?.relation).toBe('QUALIFIES');
    expect(compared({}, { places: ['market'], targets: ['bridge'] })?.relation).toBe('CONTRADICTS');
  });

  it('does not compare what neither limits', () => {
    const open = { targets: [], places: [], window: null, quantity: null };
    expect(told(compared(open, open))).toEqual(without(CLEAN, 'TARGET', 'PLACE', 'TIME', 'QUANTITY holes'));
  });
});

describe('sameTerms', () => {
  it.for<[string, Parts, boolean]>([
    ['the same', {}, true],
    ['a list in another order, with a member that lies below another', { targets: ['lane', 'road'] }, true],
    ['a narrower place', { places: ['market'] }, false],
    ['no window', { window: null }, false],
    ['another mode', { mode: 'DO' }, false],
    ['a quantity that cannot be compared', { quantity: quantity(10, 'carts') }, false],
  ])('takes for one account: %s', ([, parts, expected]) => {
    expect(sameTerms(TOWN, ACCOUNT, { ...ACCOUNT, ...parts })).toBe(expected);
    expect(sameTerms(TOWN, { ...ACCOUNT, ...parts }, ACCOUNT)).toBe(expected);
  });
});
