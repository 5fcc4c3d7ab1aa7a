import type { Check } from './check.ts';
import type { EventValue } from './event-value.ts';
import type { Claim } from './record.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A check as the domain works with it: the claims themselves, and the rule. */
export type PairCheck = Pick<Check, 'relation' | 'comparisons'> & {
  readonly claim: Claim;
  readonly against: Claim;
  /** The account under which it is made, a claim with a Terms statement; null: it depends on none. */
  readonly under: Claim | null;
  readonly rule: Rule;
  /** The editor's check (a key) that this is, and why it was made in the editor's words; absent where a rule made it. */
  readonly editorsCheck?: string;
  readonly rationale?: string;
};

/** Two claims; for an extreme with what is known of its own event. */
export type ClaimPair = { readonly claim: Claim; readonly against: Claim; readonly event?: EventValue | null };

/**
 * Everything that the rules find of one claim against another, under each of the accounts; empty where the other does
 * not bear on it. What bears under one account is shown under all of them, with the comparison that rules it out.
 */
export function compareClaims(
  vocabulary: Vocabulary,
  { claim, against, event = null }: ClaimPair,
  accounts: readonly Claim[],
): readonly PairCheck[] {
  const check = (rule: Rule, under: Claim | null): PairCheck | null => {
    const terms = under?.statement?.type === 'Terms' ? under.statement : null;
    const finding = rule.compare({ claim, against, terms, event, vocabulary });
    return finding && { ...finding, claim, against, under, rule };
  };
  const plain = RULES.filter((rule) => !rule.underAccount)
    .map((rule) => check(rule, null))
    .filter((found) => found !== null && bears(found, found.rule));
  const byAccount = accounts.map((account) =>
    RULES.filter((rule) => rule.underAccount)
      .map((rule) => check(rule, account))
      .filter((found) => found !== null),
  );
  const borne = byAccount.some((found) => found.some((each) => bears(each, each.rule)));
  return [...plain, ...(borne ? byAccount.flatMap(whatBears) : [])].filter((found) => found !== null);
}

/** Under one account: what bears, else the first that says why nothing does. */
function whatBears(found: readonly PairCheck[]): readonly PairCheck[] {
  const bearing = found.filter((each) => bears(each, each.rule));
  return bearing.length > 0 ? bearing : found.slice(0, 1);
}

/** "B bears on A when, under at least one account, agent, action and time do not mismatch." */
function bears(finding: Finding, rule: Rule): boolean {
  return !finding.comparisons.some(
    ({ role, result, dimension }) => role === 'SCOPE' && result === 'MISMATCH' && rule.bearing.includes(dimension),
  );
}
