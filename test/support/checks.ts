/** Checks as the domain works with them, by the rules or made for a test. */
import { compareClaims, type PairCheck } from '../../functions/domain/compare-claims.ts';
import type { Claim } from '../../functions/domain/record.ts';
import { breach } from '../../functions/domain/rules/breach.ts';
import type { Vocabulary } from '../../functions/domain/vocabulary.ts';

/** Every check that the rules make among claims, each against each other, under the accounts. */
export function checksAmong(
  vocabulary: Vocabulary,
  claims: readonly Claim[],
  accounts: readonly Claim[] = [],
): readonly PairCheck[] {
  return claims.flatMap((claim) =>
    claims
      .filter((against) => against !== claim)
      .flatMap((against) => compareClaims(vocabulary, { claim, against }, accounts)),
  );
}

/** One claim contradicted by another, by a breach that compares nothing. */
export function aCheck(claim: Claim, against: Claim, parts: Partial<PairCheck> = {}): PairCheck {
  return { claim, against, under: null, relation: 'CONTRADICTS', comparisons: [], rule: breach, ...parts };
}
