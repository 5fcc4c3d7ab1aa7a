import type { Case } from '../domain/case.ts';
import type { Check } from '../domain/check.ts';
import type { PairCheck } from '../domain/compare-claims.ts';
import { effectOf } from '../domain/effect.ts';
import { judge } from '../domain/judge.ts';
import type { Claim } from '../domain/record.ts';
import type { Verdict } from '../domain/verdict.ts';
import { checkPosition } from './check-position.ts';
import type { Evidence } from './evidence.ts';
import { identifyCheck } from './identify-check.ts';
import type { Quote } from './kept-ports.ts';
import type { Positioned } from './list-ports.ts';
import { notingNames, quotedByVerdict } from './quoting.ts';
import { comparePositions } from './slices.ts';

export type Derived = {
  readonly verdict: Verdict;
  /** Every check on the claim, those with a relation first. */
  readonly checks: readonly Positioned<Check>[];
};

/** What is kept of it beside. */
export type DerivedToKeep = Derived & {
  /** What other verdicts may depend on: see {@link effectOf}. */
  readonly effect: string;
  /** Whose words the verdict says. */
  readonly quotes: readonly Quote[];
};

/** The verdict on a claim, and the checks on it, from the evidence on record. */
export async function deriveVerdict(evidence: Evidence, claim: Claim): Promise<Derived> {
  const found = await gatherCase(evidence, claim);
  return { verdict: verdictOf(found), checks: checksOf(found) };
}

/** The same, with all that is kept of it. */
export async function deriveVerdictToKeep(evidence: Evidence, claim: Claim): Promise<DerivedToKeep> {
  const { vocabulary, named } = notingNames(evidence.vocabulary);
  const deciding = new Map<string, PairCheck>();
  const identify = (check: PairCheck): Check => {
    const identified = identifyCheck(check);
    deciding.set(identified.id, check);
    return identified;
  };
  const found = { ...(await gatherCase(evidence, claim)), vocabulary };
  const verdict = judge(found, identify);
  const accounts = found.accounts.flat();
  return {
    verdict,
    quotes: quotedByVerdict({ claim, verdict }, deciding, { vocabulary, named, accounts }),
    effect: effectOf(found),
    checks: checksOf(found),
  };
}

/** All that the verdict on a claim follows from. */
export async function gatherCase(evidence: Evidence, claim: Claim): Promise<Case> {
  const { vocabulary } = evidence;
  const [{ checks, accounts, limit }, event] = await Promise.all([evidence.gather(claim), evidence.eventOf(claim)]);
  return { claim, checks, accounts, limit, event, vocabulary };
}

export function verdictOf(found: Case): Verdict {
  return judge(found, identifyCheck);
}

/** Those on the claim itself, as {@link Derived} has them. */
function checksOf({ claim, checks }: Case): readonly Positioned<Check>[] {
  return checks
    .filter((check) => check.claim.key === claim.key)
    .map((check) => ({ position: checkPosition(check), item: identifyCheck(check) }))
    .toSorted((one, other) => comparePositions(one.position, other.position));
}
