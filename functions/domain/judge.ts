import { readingsOf, type TakenReading } from './accounts.ts';
import type { Case, Judged } from './case.ts';
import type { Check, ClaimRef } from './check.ts';
import type { PairCheck } from './compare-claims.ts';
import { explainReading, explainVerdict } from './explain.ts';
import { inOrder } from './in-order.ts';
import type { Claim } from './record.ts';
import { settleChecks } from './standing.ts';
import { DECIDING_CHECKS, type Limit, type Rating, type Reading, type Standing, type Verdict } from './verdict.ts';

/**
 * Where a claim stands: under each reading what follows from its checks, and over all of them the rating that they
 * share, else CONFLICTING_EVIDENCE. A function of the case alone.
 *
 * @param identify - gives a check as others see it, with its id
 */
export function judge(asked: Case, identify: (check: PairCheck) => Check): Verdict {
  const { readings, more } = readingsOf(asked.accounts, asked.checks);
  const limit = asked.limit ?? (more ? 'TOO_MANY_READINGS' : null);
  const judged = readings.map((reading) => judgeReading(asked, reading, limit));
  const rating =
    limit === null
      ? shared(
          judged.map((each) => each.rating),
          'CONFLICTING_EVIDENCE',
        )
      : 'NOT_ENOUGH_EVIDENCE';
  const deciding = [...new Map(judged.flatMap((each) => each.deciding).map((check) => [check, identify(check)]))];
  const kept = new Map(deciding.slice(0, DECIDING_CHECKS));
  const ids = ({ deciding: own }: Judged): readonly string[] => own.flatMap((check) => kept.get(check)?.id ?? []);
  return {
    standing: shared(
      judged.map((each) => each.standing),
      'CONTESTED',
    ),
    rating: isJudgement(asked.claim) ? 'UNCHECKABLE' : rating,
    explanation: explainVerdict(asked, judged, limit),
    readings: judged.map(
      (each): Reading => ({
        accounts: each.accounts.flatMap(({ claims }) => claims.map(refOf)),
        claimantsOwn: each.claimantsOwn,
        standing: each.standing,
        rating: each.rating,
        explanation: explainReading(asked, each),
        decidedBy: ids(each),
      }),
    ),
    decidedBy: [...kept.values()],
    decidingCount: deciding.length,
    limit,
  };
}

function judgeReading(asked: Case, { accounts, checks: read }: TakenReading, limit: Limit | null): Judged {
  const { claim } = asked;
  const settlement = settleChecks(read);
  const { standing, deciding } = settlement.stand(claim);
  return {
    accounts,
    claimantsOwn: accounts.some(({ claims }) => claims.some(({ claimant }) => claimant === claim.claimant)),
    standing,
    rating: isJudgement(claim) ? 'UNCHECKABLE' : limit === null ? rate(claim, standing) : 'NOT_ENOUGH_EVIDENCE',
    deciding: inOrder(deciding),
    open: inOrder(
      read.filter(
        (check) =>
          check.claim.key === claim.key &&
          check.rule.settles &&
          check.relation === 'UNDETERMINED' &&
          settlement.restsOn(check) === 'STANDS',
      ),
    ),
  };
}

const RATINGS: Readonly<Record<Standing, Rating>> = {
  UNOPPOSED: 'NOT_ENOUGH_EVIDENCE',
  CORROBORATED: 'SUPPORTED',
  CONTESTED: 'CONFLICTING_EVIDENCE',
  FALLEN: 'REFUTED',
};

/** "A claim without a statement is NOT_ENOUGH_EVIDENCE until it has one." */
function rate(claim: Claim, standing: Standing): Rating {
  return claim.statement === null ? 'NOT_ENOUGH_EVIDENCE' : RATINGS[standing];
}

function isJudgement({ statement }: Claim): boolean {
  return statement?.type === 'Judgement';
}

/** What all say, else what is said where they differ. */
export function shared<T>(values: readonly T[], otherwise: T): T {
  const [first = otherwise] = values;
  return values.every((value) => value === first) ? first : otherwise;
}

export function refOf({ key, text, claimant }: Claim): ClaimRef {
  return { key, text, claimant };
}
