import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../functions/domain/check.ts';
import type { NoteKind } from '../../../../functions/domain/notes.ts';
import type { Figure, Quantity } from '../../../../functions/domain/record.ts';
import type { Finding } from '../../../../functions/domain/rule.ts';
import { figureAgainstFigure } from '../../../../functions/domain/rules/figure-against-figure.ts';
import { definite } from '../../../../functions/domain/times.ts';
import { compliance, days, endOf, figure, quantity, saying, startOf, timeOf } from '../../../support/build.ts';
import { find, noteOn, told, words } from '../../../support/findings.ts';

type Parts = { readonly claimed?: Partial<Omit<Figure, 'type'>>; readonly found?: Partial<Omit<Figure, 'type'>> };

const TIME = days('2029-05-01');
const AT = figure({ quantity: quantity(10, 'carts', { bound: 'ABOUT' }), time: TIME });

function compared({ claimed, found }: Parts = {}): Finding | null {
  const other = { ...AT, quantity: quantity(10.5, 'carts') };
  return find(figureAgainstFigure, [saying('one', { ...AT, ...claimed }), saying('other', { ...other, ...found })]);
}

describe('figure-against-figure', () => {
  it('supports what it lies within', () => {
    expect(compared()).toEqual({
      comparisons: [
        {
          dimension: 'TIME',
          role: 'SCOPE',
          result: 'MATCH',
          claimed: '1 May 2029',
          found: '1 May 2029',
          note: null,
          unit: null,
        },
        {
          dimension: 'QUANTITY',
          role: 'CONTENT',
          result: 'MATCH',
          claimed: 'about 10 carts',
          found: '10.5 carts',
          note: null,
          unit: 'carts',
        },
      ],
      relation: 'SUPPORTS',
    });
  });

  it('compares neither other subjects nor other properties', () => {
    expect(compared({ found: { subject: 'village' } })).toBeNull();
    expect(compared({ found: { property: 'growth' } })).toBeNull();
  });

  it('knows no other statements', () => {
    expect(find(figureAgainstFigure, [saying('one', AT), saying('kept', compliance())])).toBeNull();
    expect(find(figureAgainstFigure, [saying('kept', compliance()), saying('one', AT)])).toBeNull();
  });

  const vague = timeOf({ ...definite(startOf('2029-05-01'), startOf('2029-05-01')), latestEnd: endOf('2029-05-01') });
  it.for<[string, Figure['time'], Result, NoteKind | null]>([
    ['the same', days('2029-05-01'), 'MATCH', null],
    ['apart', days('2029-05-02'), 'MISMATCH', null],
    ['wider', days('2029-05-01', '2029-05-02'), 'UNKNOWN', 'VAGUE'],
    ['within', timeOf(definite(startOf('2029-05-01'), startOf('2029-05-01') + 1)), 'UNKNOWN', 'VAGUE'],
    ['vague', vague, 'UNKNOWN', 'VAGUE'],
    ['not said', null, 'UNKNOWN', 'NOT_STATED'],
  ])('needs equal times: %s', ([, time, result, note]) => {
    const apart = quantity(20, 'carts');
    const relation = { MATCH: 'CONTRADICTS', MISMATCH: null, UNKNOWN: 'UNDETERMINED' }[result];
    const expected = { TIME: result, 'QUANTITY carts': 'MISMATCH', relation };
    const finding = compared({ found: { time, quantity: apart } });
    expect(told(finding)).toEqual(expected);
    expect(noteOn(finding, 'TIME')).toBe(words(note));
    expect(told(compared({ claimed: { time, quantity: apart } }))).toEqual(expected);
  });

  it('does not know of two times that are as vague whether they are one', () => {
    const found = { time: vague, quantity: quantity(20, 'carts') };
    expect(compared({ claimed: { time: vague }, found })?.relation).toBe('UNDETERMINED');
  });

  it('does not know whether two figures are of one time where neither says one', () => {
    const finding = compared({ claimed: { time: null }, found: { time: null } });
    expect(told(finding)).toEqual({ TIME: 'UNKNOWN', 'QUANTITY carts': 'MATCH', relation: 'UNDETERMINED' });
    expect(noteOn(finding, 'TIME')).toBe(words('NOT_STATED'));
  });

  const exactly = (value: number, unit = 'tonnes'): Quantity => quantity(value, unit);
  const atMost = (value: number): Quantity => quantity(value, 'tonnes', { bound: 'AT_MOST' });
  it.for<[string, Quantity, Quantity, Result, string | null]>([
    ['the same', exactly(10), exactly(10), 'MATCH', null],
    ['within', atMost(10), exactly(9), 'MATCH', null],
    ['apart', exactly(10), exactly(11), 'MISMATCH', null],
    ['apart from a limit', atMost(10), exactly(11), 'MISMATCH', null],
    ['wider', exactly(10), atMost(11), 'UNKNOWN', words('VAGUE')],
    ['converted, the same', exactly(10), exactly(10_000, 'kilograms'), 'MATCH', null],
    ['converted, apart', exactly(10), exactly(10, 'kilograms'), 'MISMATCH', null],
    ['in a unit that nothing converts', exactly(10), exactly(10, 'carts'), 'UNKNOWN', words('OTHER_UNIT', 'tonnes')],
    ['each of two sides', exactly(10), quantity(5, 'tonnes', { sides: 2 }), 'MATCH', words('TOTAL', '10 tonnes')],
    ['a total of two sides', quantity(5, 'tonnes', { sides: 2 }), exactly(10), 'UNKNOWN', words('EACH_SIDE')],
  ])('compares QUANTITY: %s', ([, claimed, found, result, note]) => {
    const finding = compared({ claimed: { quantity: claimed }, found: { quantity: found } });
    const relation = { MATCH: 'SUPPORTS', MISMATCH: 'CONTRADICTS', UNKNOWN: 'UNDETERMINED' }[result];
    expect(told(finding)).toEqual({ TIME: 'MATCH', 'QUANTITY tonnes': result, relation });
    expect(noteOn(finding, 'QUANTITY')).toBe(note);
  });
});
