import type { Check } from '../domain/check.ts';
import { RULE_SET_VERSION } from '../domain/rules/index.ts';
import { deriveVerdict } from './derive-verdict.ts';
import { openEvidence } from './evidence.ts';
import type { ClaimPage, Slice, Window } from './ports.ts';
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
    const { checks } = await deriveVerdict(await openEvidence(reader.derivations, asOf), page.claim);
    return part(
      checks.map((item) => ({ position: item.id, item })),
      window,
    );
  }
  const { items, more } = page.checks;
  if (window.after === null && (items.length >= window.first || !more))
    return { items: items.slice(0, window.first), more: more || items.length > window.first };
  return (await reader.derivations.claimPage(page.claim.key, window))?.checks ?? { items: [], more: false };
}

/** What follows a position, at most so many; nothing follows one that is no longer there. */
function part<T>(items: Slice<T>['items'], { first, after }: Window): Slice<T> {
  const start = after === null ? 0 : items.findIndex(({ position }) => position === after) + 1;
  if (after !== null && start === 0) return { items: [], more: false };
  return { items: items.slice(start, start + first), more: items.length > start + first };
}
