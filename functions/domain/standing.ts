import type { Comparison } from './check.ts';
import type { PairCheck } from './compare-claims.ts';
import { withoutOutranked } from './editors-check.ts';
import { pointsCompared, pointsOf, wholeOf } from './facets.ts';
import type { Claim } from './record.ts';
import { fulfilment } from './rules/fulfilment.ts';
import { type Attack, type Label, settle } from './settle.ts';
import type { Standing } from './verdict.ts';

/** Where a claim stands, and the checks that decided it. */
export type Stand = { readonly standing: Standing; readonly deciding: readonly PairCheck[] };

/** What becomes of claims that are set against one another by these checks. */
export type Settlement = {
  readonly stand: (claim: Claim) => Stand;
  /** What becomes of the claim as a whole and of each dimension that it states: all of it that others may rest on. */
  readonly labels: (claim: Claim) => readonly Label[];
  /** Whether the dimensions that a check rests on stand: STANDS, FALLS or CONTESTED. */
  readonly restsOn: (check: PairCheck) => Label;
  /** Whether what a claim says in a dimension (for QUANTITY: of a unit) stands, and the claim as a whole. */
  readonly says: (claim: Claim, what: Pick<Comparison, 'dimension' | 'unit'>) => boolean;
};

export function settleChecks(all: readonly PairCheck[]): Settlement {
  const checks = withoutOutranked(all);
  const label = settle([...checks.filter(strikes).map(attackOf), ...lateness(checks)]);
  const onClaim = Map.groupBy(checks, (check) => check.claim.key);
  const restsOn = (check: PairCheck): Label => worst(restsOf(check).map(label));
  return {
    restsOn,
    labels: (claim) => pointsOf(claim).map(label),
    says: (claim, what) => worst([wholeOf(claim), ...pointsCompared(claim, [what])].map(label)) === 'STANDS',
    stand: (claim) => {
      const on = onClaim.get(claim.key) ?? [];
      const attackers = on.filter(strikes);
      switch (worst(pointsOf(claim).map(label))) {
        case 'FALLS':
          return { standing: 'FALLEN', deciding: attackers.filter((check) => restsOn(check) === 'STANDS') };
        case 'CONTESTED':
          return { standing: 'CONTESTED', deciding: attackers.filter((check) => restsOn(check) !== 'FALLS') };
        case 'STANDS': {
          const supports = on.filter((check) => counts(check) && restsOn(check) === 'STANDS');
          return { standing: supports.length > 0 ? 'CORROBORATED' : 'UNOPPOSED', deciding: supports };
        }
      }
    },
  };
}

/** "A SUPPORTS check that counts, from another claimant" (another concept, even one that acts for the first). */
function counts({ relation, rule, claim, against }: PairCheck): boolean {
  return relation === 'SUPPORTS' && rule.settles && claim.claimant !== against.claimant;
}

/** "An editor's rank decides contradictions that go both ways: PREFERRED over NORMAL; it never removes a one-way one." */
function strikes({ relation, rule, claim, against }: PairCheck): boolean {
  if (relation !== 'CONTRADICTS' || !rule.settles) return false;
  return !(rule.bothWays && claim.rank === 'PREFERRED' && against.rank !== 'PREFERRED');
}

/** A contradiction strikes the dimensions that differ; where none of the claim's own does, all of it. */
function attackOf(check: PairCheck): Attack {
  const differing = check.comparisons.filter(({ role, result }) => role === 'CONTENT' && result === 'MISMATCH');
  const struck = pointsCompared(check.claim, differing);
  return { rests: restsOf(check), strikes: struck.length > 0 ? struck : pointsOf(check.claim) };
}

/** "A check rests on the other claim's dimensions that it compared, and counts while each of them stands." */
function restsOf(check: PairCheck): readonly string[] {
  const rests = [wholeOf(check.against), ...pointsCompared(check.against, check.comparisons)];
  return isLate(check) ? [...rests, onlyLate(check)] : rests;
}

/** Whether what was to be done was done, but after the window had closed. */
export function isLate({ rule, comparisons }: PairCheck): boolean {
  return (
    rule.name === fulfilment.name &&
    comparisons.some(
      ({ dimension, role, result }) => dimension === 'TIME' && role === 'CONTENT' && result === 'MISMATCH',
    )
  );
}

/** What is done again after the window is late only if it was not done in it: a fulfilment in time strikes lateness. */
function lateness(checks: readonly PairCheck[]): readonly Attack[] {
  return checks
    .filter(({ rule, relation }) => rule.name === fulfilment.name && relation === 'SUPPORTS')
    .map((check) => ({ rests: restsOf(check), strikes: [onlyLate(check)] }));
}

function onlyLate({ claim, under }: PairCheck): string {
  return `LATE ${claim.key} ${under?.key ?? ''}`;
}

function worst(labels: readonly Label[]): Label {
  if (labels.includes('FALLS')) return 'FALLS';
  return labels.includes('CONTESTED') ? 'CONTESTED' : 'STANDS';
}
