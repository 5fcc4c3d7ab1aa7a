import type { Check } from '../domain/check.ts';
import { effectOf } from '../domain/effect.ts';
import { judge } from '../domain/judge.ts';
import type { Claim } from '../domain/record.ts';
import type { Verdict } from '../domain/verdict.ts';
import { checkPosition } from './check-position.ts';
import type { Evidence } from './evidence.ts';
import { identifyCheck } from './identify-check.ts';
import type { Positioned } from './list-ports.ts';
import { comparePositions } from './slices.ts';

export type Derived = {
  readonly verdict: Verdict;
  /** Every check on the claim, those with a relation first. */
  readonly checks: readonly Positioned<Check>[];
  /** What other verdicts may depend on: see {@link effectOf}. */
  readonly effect: string;
};

/** The verdict on a claim, and the checks on it, from the evidence on record. */
export async function deriveVerdict(evidence: Evidence, claim: Claim): Promise<Derived> {
  const { vocabulary } = evidence;
  const [{ checks, accounts, limit }, event] = await Promise.all([evidence.gather(claim), evidence.eventOf(claim)]);
  const found = { claim, checks, accounts, limit, event, vocabulary };
  return {
    verdict: judge(found, identifyCheck),
    effect: effectOf(found),
    checks: checks
      .filter((check) => check.claim.key === claim.key)
      .map((check) => ({ position: checkPosition(check), item: identifyCheck(check) }))
      .toSorted((one, other) => comparePositions(one.position, other.position)),
  };
}
