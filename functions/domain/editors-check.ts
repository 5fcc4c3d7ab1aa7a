import type { PairCheck } from './compare-claims.ts';
import type { Claim, EditorCheck } from './record.ts';
import type { Rule } from './rule.ts';

/**
 * Stands where a check was made by an editor and not by a rule. "An editor's check has the direction in which it was
 * made", compares no dimensions, and outranks a rule's on the same pair.
 */
export const EDITORS_CHECK: Rule = {
  name: 'editors-check',
  version: 1,
  scope: [],
  content: [],
  bearing: [],
  underAccount: false,
  bothWays: false,
  settles: true,
  compare: () => null,
};

/** The claims of an editor's check, and the account that it is made under; null: it holds under every account. */
export type CheckedPair = { readonly claim: Claim; readonly against: Claim; readonly under: Claim | null };

export function checkOfEditor(check: EditorCheck, { claim, against, under }: CheckedPair): PairCheck {
  return {
    claim,
    against,
    under,
    rule: EDITORS_CHECK,
    relation: check.relation,
    comparisons: [],
    editorsCheck: check.key,
    rationale: check.rationale,
  };
}

/** The checks of rules that no editor's check on the same pair, under the same account or all, outranks; and the editors'. */
export function withoutOutranked(checks: readonly PairCheck[]): readonly PairCheck[] {
  const editors = new Set(checks.filter(isEditors).map((check) => pairOf(check, check.under)));
  if (editors.size === 0) return checks;
  return checks.filter(
    (check) => isEditors(check) || !(editors.has(pairOf(check, check.under)) || editors.has(pairOf(check, null))),
  );
}

function isEditors({ rule }: PairCheck): boolean {
  return rule === EDITORS_CHECK;
}

function pairOf({ claim, against }: PairCheck, under: Claim | null): string {
  return JSON.stringify([claim.key, against.key, under?.key ?? null]);
}
