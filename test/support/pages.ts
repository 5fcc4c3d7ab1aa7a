/** Builders of what is derived: what a test does not say is the plainest thing that can be. */
import type { Check } from '../../functions/domain/check.ts';
import type { Claim } from '../../functions/domain/record.ts';
import { RULE_SET_VERSION } from '../../functions/domain/rule-set-version.ts';
import type { Status, Verdict } from '../../functions/domain/verdict.ts';
import type { ClaimPage, Derived } from '../../functions/operations/ports.ts';
import { EMPTY_SLICE } from '../../functions/operations/slices.ts';

export function aCheck(id: string, parts: Partial<Check> = {}): Check {
  return {
    id,
    claim: 'c1',
    against: { key: 'c2', text: 'Claim c2.', claimant: 'council' },
    under: null,
    relation: 'SUPPORTS',
    rule: { name: 'a-rule', version: 1 },
    rationale: null,
    comparisons: [],
    ...parts,
  };
}

export function aVerdict(parts: Partial<Verdict> = {}): Verdict {
  return {
    standing: 'UNOPPOSED',
    rating: 'NOT_ENOUGH_EVIDENCE',
    explanation: 'Nothing on record.',
    readings: [],
    decidedBy: [],
    decidingCount: 0,
    limit: null,
    ...parts,
  };
}

export function aClaimPage(claim: Claim, parts: Partial<ClaimPage> = {}): ClaimPage {
  return {
    claim,
    head: { number: 1, hash: 'hash' },
    publishers: {},
    verdict: derived(aVerdict()),
    checks: EMPTY_SLICE,
    ...parts,
  };
}

export function aStatus(parts: Partial<Status> = {}): Status {
  return {
    value: 'NOT_ENOUGH_EVIDENCE',
    explanation: 'Nothing on record.',
    readings: [],
    validUntil: null,
    limit: null,
    ...parts,
  };
}

/** As the rules of today derived it. */
export function derived<T>(value: T): Derived<T> {
  return { value, ruleSet: RULE_SET_VERSION };
}
