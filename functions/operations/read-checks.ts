import type { Check } from '../domain/check.ts';
import { RULE_SET_VERSION } from '../domain/rule-set-version.ts';
import { deriveOnTheSpot } from './derive-on-the-spot.ts';
import type { Slice, Window } from './list-ports.ts';
import { partOf } from './part-of.ts';
import type { ClaimPage } from './ports.ts';
import type { Reader } from './reader.ts';

/** Which checks: with `asOf` (epoch milliseconds) only against claims made by then. */
export type ChecksAsked = { readonly asOf: number | null; readonly window: Window };

/** Part of the checks on a claim, those with a relation first; from its page wherever that holds them. */
export async function readChecks(
  reader: Reader,
  page: ClaimPage,
  { asOf, window }: ChecksAsked,
): Promise<Slice<Check>> {
  if (asOf !== null || page.verdict?.ruleSet !== RULE_SET_VERSION) {
    const { checks } = await deriveOnTheSpot(reader, page.claim, asOf);
    return partOf(checks, window);
  }
  const { items, hasNext } = page.checks;
  if (!hasNext) return partOf(items, window);
  const isFromStart = 'first' in window && (window.after ?? window.before ?? null) === null;
  return isFromStart && items.length > 0 && window.first <= items.length
    ? { items: items.slice(0, window.first), hasPrevious: false, hasNext }
    : reader.derivations.checks(page.claim.key, window);
}
