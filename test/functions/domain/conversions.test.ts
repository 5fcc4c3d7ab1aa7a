import { describe, expect, it } from 'vitest';
import { convert } from '../../../functions/domain/conversions.ts';
import { quantity, vocabularyWith } from '../../support/build.ts';
import { fc } from '../../support/fast-check.ts';

const WIKIDATA = 'http://www.wikidata.org/entity/';
const VOCABULARY = vocabularyWith({
  kilometres: { kind: 'UNIT', sameAs: [`${WIKIDATA}Q828224`] },
  miles: { kind: 'UNIT', sameAs: ['https://example.org/mile', 'https://www.wikidata.org/wiki/Q253276'] },
  versts: { kind: 'UNIT', sameAs: ['https://wikidata.org/entity/Q208684'] },
  hectares: { kind: 'UNIT', sameAs: [`${WIKIDATA}Q35852`] },
  'square kilometres': { kind: 'UNIT', sameAs: [`${WIKIDATA}Q712226`] },
  days: { kind: 'UNIT', sameAs: [`${WIKIDATA}Q573`] },
  weeks: { kind: 'UNIT', sameAs: [`${WIKIDATA}Q23387`] },
  percent: { kind: 'UNIT', sameAs: [`${WIKIDATA}Q11229`] },
  'per mille': { kind: 'UNIT', sameAs: [`${WIKIDATA}Q181011`] },
  missiles: { kind: 'UNIT' },
  inherited: { kind: 'UNIT', sameAs: [`${WIKIDATA}toString`] },
  'inherited too': { kind: 'UNIT', sameAs: [`${WIKIDATA}toString`] },
});

describe('convert', () => {
  it('leaves a quantity in its own unit as it is, whatever the unit', () => {
    const missiles = quantity(71, 'missiles');
    expect(convert(VOCABULARY, missiles, 'missiles')).toBe(missiles);
  });

  it.each([
    [quantity(3, 'miles'), quantity(4.828032, 'kilometres')],
    [quantity(2, 'square kilometres'), quantity(200, 'hectares')],
    [quantity(14, 'days'), quantity(2, 'weeks')],
    [quantity(20, 'percent'), quantity(200, 'per mille')],
    [quantity(-1, 'weeks'), quantity(-7, 'days')],
  ])('turns %o into %o', (from, to) => {
    expect(convert(VOCABULARY, from, to.unit)).toEqual({ ...to, value: expect.closeTo(to.value, 9) });
  });

  it('keeps the bound and the basis', () => {
    const found = convert(VOCABULARY, quantity(1, 'weeks', { bound: 'AT_LEAST', sides: 2 }), 'days');
    expect(found).toEqual({ value: 7, bound: 'AT_LEAST', unit: 'days', sides: 2 });
  });

  it.each([
    ['units of two dimensions', 'kilometres', 'hectares'],
    ['a unit that the table does not know', 'versts', 'kilometres'],
    ['a unit that is the same as nothing', 'missiles', 'kilometres'],
    ['a unit asked for that is the same as nothing', 'kilometres', 'missiles'],
    ['a unit that is not in the vocabulary', 'leagues', 'kilometres'],
    ['what is no entry of the table, but of every object', 'inherited', 'inherited too'],
  ])('has no answer for %s', (_, from, to) => {
    expect(convert(VOCABULARY, quantity(1, from), to)).toBeNull();
  });

  it('comes back to where it began', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(['kilometres', 'miles'], ['days', 'weeks'], ['percent', 'per mille']),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        ([one = '', other = ''], value) => {
          const there = convert(VOCABULARY, quantity(value, one), other);
          const back = there && convert(VOCABULARY, there, one);
          expect((back?.value ?? 0) / value).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});
