import type { Result } from './check.ts';
import type { Quantity } from './record.ts';

/** How far "about" reaches to either side, and "almost" below, as a share of the value. */
export const TOLERANCE: { readonly ABOUT: number; readonly ALMOST: number } = { ABOUT: 0.1, ALMOST: 0.1 };

/** Sums and products of decimals are exact to about fifteen digits; what differs by less is the same. */
const ROUNDING = 1e-12;

/** What a quantity may be, in all: low and high are part of it, but high is not where `below` is set. */
export type QuantityRange = { readonly low: number; readonly high: number; readonly below: boolean };

export function rangeOf(quantity: Quantity): QuantityRange {
  const value = quantity.value * (quantity.sides ?? 1);
  switch (quantity.bound) {
    case 'EXACTLY':
      return { low: value, high: value, below: false };
    case 'ABOUT':
      return { low: value * (1 - TOLERANCE.ABOUT), high: value * (1 + TOLERANCE.ABOUT), below: false };
    case 'AT_LEAST':
      return { low: value, high: Number.POSITIVE_INFINITY, below: false };
    case 'AT_MOST':
      return { low: 0, high: value, below: false };
    case 'ALMOST':
      return { low: value * (1 - TOLERANCE.ALMOST), high: value, below: value > 0 };
  }
}

/**
 * Found within claimed is MATCH, the two surely apart MISMATCH. A total never shows what each side gave: where the
 * claimed side speaks of each of n sides and the found one does not, they cannot match.
 */
export function compareQuantities(claimed: Quantity, found: Quantity): Result {
  if (claimed.unit !== found.unit) return 'UNKNOWN';
  const [asked, given] = [rangeOf(claimed), rangeOf(found)];
  if (surelyLess(asked, given) || surelyLess(given, asked)) return 'MISMATCH';
  const sameBasis = claimed.sides === null || claimed.sides === found.sides;
  return sameBasis && holds(asked, given) ? 'MATCH' : 'UNKNOWN';
}

/** All that the first may be is less than all that the second may be. */
export function surelyLess(first: QuantityRange, second: QuantityRange): boolean {
  return less(first.high, second.low) || (first.below && !less(second.low, first.high));
}

/** All that the first may be is at most all that the second may be. */
export function surelyAtMost(first: QuantityRange, second: QuantityRange): boolean {
  return !less(second.low, first.high);
}

/** All that the inner may be, the outer may be. */
export function holds(outer: QuantityRange, inner: QuantityRange): boolean {
  if (less(inner.low, outer.low) || less(outer.high, inner.high)) return false;
  return !outer.below || inner.below || less(inner.high, outer.high);
}

function less(one: number, other: number): boolean {
  if (!Number.isFinite(other)) return one < other;
  return other - one > ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}
