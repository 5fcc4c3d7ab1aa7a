import type { Case } from '../domain/case.ts';
import type { Check, Relation } from '../domain/check.ts';
import type { PairCheck } from '../domain/compare-claims.ts';
import { effectOf } from '../domain/effect.ts';
import { judge } from '../domain/judge.ts';
import type { Claim } from '../domain/record.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Evidence } from './evidence.ts';
import { identifyCheck } from './identify-check.ts';
import type { Quote } from './kept-ports.ts';
import { notingNames, quotedByVerdict } from './quoting.ts';

export type Derived = {
  readonly verdict: Verdict;
  /** Every check on the claim, those with a relation first. */
  readonly checks: readonly Check[];
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
function checksOf({ claim, checks, accounts }: Case): readonly Check[] {
  const order = accounts.flat().map(({ under }) => under.key);
  return checks
    .filter((check) => check.claim.key === claim.key)
    .map((check) => ({ check, rank: rankOf(check, order) }))
    .toSorted((one, other) => compareRanks(one.rank, other.rank))
    .map(({ check }) => identifyCheck(check));
}

const RELATIONS: readonly (Relation | null)[] = ['CONTRADICTS', 'SUPPORTS', 'QUALIFIES', 'UNDETERMINED', null];

/** By relation, then by account, then the latest claim first. */
function rankOf({ relation, under, against }: PairCheck, accounts: readonly string[]): readonly (number | string)[] {
  const account = under === null ? -1 : accounts.indexOf(under.key);
  return [RELATIONS.indexOf(relation), account, -against.claimDate.span.latestEnd, against.key];
}

function compareRanks(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const place = one.findIndex((part, index) => part !== other[index]);
  return (one[place] ?? 0) < (other[place] ?? 0) ? -1 : Number(place >= 0);
}
