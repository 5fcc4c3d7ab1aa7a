import { describe, expect, it } from 'vitest';
import { escapePart, latestFirst, moment, padded, unescapePart } from '../../../functions/domain/sort-text.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../functions/domain/span.ts';
import { fc } from '../../support/fast-check.ts';

const MOMENT = fc.integer({ min: BEGINNING_OF_TIME, max: END_OF_TIME });

describe('moment', () => {
  it('sorts as moments do, and latestFirst the other way', () => {
    fc.assert(
      fc.property(MOMENT, MOMENT, (one, other) => {
        expect(moment(one) < moment(other)).toBe(one < other);
        expect(latestFirst(one) < latestFirst(other)).toBe(one > other);
      }),
    );
  });

  it('has 17 digits to the ends of time, and no moment beyond them', () => {
    expect([BEGINNING_OF_TIME, -1, 0, END_OF_TIME - 1, END_OF_TIME].map(moment)).toEqual([
      '00000000000000000',
      '08639999999999999',
      '08640000000000000',
      '17279999999999999',
      '17280000000000000',
    ]);
    expect([-Infinity, Infinity, 0.5].map(moment)).toEqual([
      '00000000000000000',
      '17280000000000000',
      '08640000000000000',
    ]);
  });
});

describe('escapePart', () => {
  it('leaves no # and can be undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('#', '%', '2', '3', '5', 'a') }), (part) => {
        expect(escapePart(part)).not.toContain('#');
        expect(unescapePart(escapePart(part))).toBe(part);
      }),
    );
  });
});

describe('padded', () => {
  it('fills up with zeros', () => {
    expect([padded(7, 3), padded(1000n, 3)]).toEqual(['007', '1000']);
  });
});
