import { describe, expect, it } from 'vitest';
import type { Result } from '../../../functions/domain/check.ts';
import {
  compareQuantities,
  holds,
  rangeOf,
  surelyAtMost,
  surelyLess,
  TOLERANCE,
} from '../../../functions/domain/quantities.ts';
import type { Bound, Quantity } from '../../../functions/domain/record.ts';
import { quantity } from '../../support/build.ts';
import { fc } from '../../support/fast-check.ts';

const bounds: fc.Arbitrary<Bound> = fc.constantFrom('EXACTLY', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'ALMOST');
const quantities: fc.Arbitrary<Quantity> = fc
  .record({ value: fc.integer({ min: 0, max: 12 }), bound: bounds, sides: fc.constantFrom(null, null, 1, 2, 3) })
  .map(({ value, ...parts }) => quantity(value, 'crates', parts));

/** All that a quantity could be in all, in twentieths, as far as matters here. */
function totals({ value, bound, sides }: Quantity): ReadonlySet<number> {
  const tenths = value * (sides ?? 1) * 10;
  const could: Readonly<Record<Bound, (twentieths: number) => boolean>> = {
    EXACTLY: (n) => n === 2 * tenths,
    ABOUT: (n) => 10 * n >= 18 * tenths && 10 * n <= 22 * tenths,
    AT_LEAST: (n) => n >= 2 * tenths,
    AT_MOST: (n) => n <= 2 * tenths,
    ALMOST: (n) => 10 * n >= 18 * tenths && (n < 2 * tenths || tenths === 0) && n <= 2 * tenths,
  };
  return new Set(Array.from({ length: 900 }, (_, n) => n).filter(could[bound]));
}

describe('quantities', () => {
  it('compares as all that two quantities could be does; a total never shows what each side gave', () => {
    fc.assert(
      fc.property(quantities, quantities, (claimed, found) => {
        const [asked, given] = [totals(claimed), totals(found)];
        const sameBasis = claimed.sides === null || claimed.sides === found.sides;
        const within = sameBasis && given.isSubsetOf(asked);
        const result = within ? 'MATCH' : asked.isDisjointFrom(given) ? 'MISMATCH' : 'UNKNOWN';
        expect(compareQuantities(claimed, found)).toBe(result);
      }),
      { numRuns: 500 },
    );
  });

  it('orders ranges as all that they could be does', () => {
    fc.assert(
      fc.property(quantities, quantities, (one, other) => {
        const [first, second] = [totals(one), totals(other)];
        const [low, high] = [rangeOf(one), rangeOf(other)];
        expect(surelyLess(low, high)).toBe(Math.max(...first) < Math.min(...second));
        expect(holds(low, high)).toBe(second.isSubsetOf(first));
        expect(surelyAtMost(low, high) && Math.max(...first) > Math.min(...second)).toBe(false);
        expect(surelyLess(low, high) && !surelyAtMost(low, high)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('answers no more definitely, and never otherwise, where the found quantity is vaguer', () => {
    const vaguer = fc.constantFrom<Bound>('ABOUT', 'AT_LEAST', 'AT_MOST');
    fc.assert(
      fc.property(quantities, quantities, vaguer, (claimed, found, bound) => {
        const exact = compareQuantities(claimed, { ...found, bound: 'EXACTLY' });
        expect(['UNKNOWN', exact]).toContain(compareQuantities(claimed, { ...found, bound }));
      }),
    );
  });

  it('says from both sides whether two quantities are surely apart', () => {
    fc.assert(
      fc.property(quantities, quantities, (one, other) => {
        expect(compareQuantities(one, other) === 'MISMATCH').toBe(compareQuantities(other, one) === 'MISMATCH');
      }),
    );
  });

  it.each<[Quantity, Quantity, Result]>([
    [quantity(30, 'crates'), quantity(30, 'crates'), 'MATCH'],
    [quantity(30, 'crates'), quantity(31, 'crates'), 'MISMATCH'],
    [quantity(30, 'crates'), quantity(31, 'barrels'), 'UNKNOWN'],
    [quantity(30, 'crates'), quantity(31, 'crates', { bound: 'ABOUT' }), 'UNKNOWN'],
    [quantity(30, 'crates', { bound: 'ABOUT' }), quantity(33, 'crates'), 'MATCH'],
    [quantity(30, 'crates', { bound: 'ABOUT' }), quantity(34, 'crates'), 'MISMATCH'],
    [quantity(30, 'crates', { bound: 'ALMOST' }), quantity(30, 'crates'), 'MISMATCH'],
    [quantity(30, 'crates', { bound: 'ALMOST' }), quantity(27, 'crates'), 'MATCH'],
    [quantity(30, 'crates', { bound: 'AT_LEAST' }), quantity(40, 'crates', { bound: 'AT_LEAST' }), 'MATCH'],
    [quantity(40, 'crates', { bound: 'AT_LEAST' }), quantity(30, 'crates', { bound: 'AT_LEAST' }), 'UNKNOWN'],
    [quantity(40, 'crates', { bound: 'AT_LEAST' }), quantity(30, 'crates', { bound: 'AT_MOST' }), 'MISMATCH'],
    [quantity(0, 'crates', { bound: 'ALMOST' }), quantity(0, 'crates'), 'MATCH'],
    [quantity(0.3, 'crates'), quantity(0.1, 'crates', { sides: 3 }), 'MATCH'],
    [quantity(80, 'crates'), quantity(40, 'crates', { sides: 2 }), 'MATCH'],
    [quantity(40, 'crates', { sides: 2 }), quantity(80, 'crates'), 'UNKNOWN'],
    [quantity(40, 'crates', { sides: 2 }), quantity(20, 'crates', { sides: 4 }), 'UNKNOWN'],
    [quantity(40, 'crates', { sides: 2 }), quantity(81, 'crates'), 'MISMATCH'],
  ])('compares %j and %j: %s', (claimed, found, result) => {
    expect(compareQuantities(claimed, found)).toBe(result);
  });

  it('declares how far "about" and "almost" reach', () => {
    expect(TOLERANCE).toEqual({ ABOUT: 0.1, ALMOST: 0.1 });
    expect(rangeOf(quantity(200, 'crates', { bound: 'ALMOST' }))).toEqual({ low: 180, high: 200, below: true });
  });
});
