import type { Account } from './accounts.ts';
import type { StatusCase, StatusJudged } from './case.ts';
import type { PairCheck } from './compare-claims.ts';
import { explainStatus, explainStatusReading } from './explain-status.ts';
import { inOrder } from './in-order.ts';
import { refOf, shared } from './judge.ts';
import type { Claim, Terms } from './record.ts';
import { denialAgainstCompliance } from './rules/denial-against-compliance.ts';
import { END_OF_TIME } from './span.ts';
import { isLate, settleChecks } from './standing.ts';
import { definite } from './times.ts';
import { DECIDING_CHECKS, type Status, type StatusValue } from './verdict.ts';

/**
 * What a status is about: that the account's own party kept its word, whenever that is said. It is a claim of nobody's
 * that stands on no record, checked as any other.
 */
export function keptUnder({ under }: Account): Claim {
  const terms = termsOf(under);
  return {
    type: 'Claim',
    key: `kept under ${under.key}`,
    text: '',
    language: 'en',
    claimant: '',
    claimDate: { edtf: null, timeZone: null, at: null, span: definite(END_OF_TIME, END_OF_TIME) },
    appearances: [],
    rank: 'NORMAL',
    statement: { type: 'Compliance', party: terms.party, status: 'KEPT', commitment: terms.commitment },
  };
}

function termsOf({ key, statement }: Claim): Terms {
  if (statement?.type !== 'Terms') throw new Error(`An account gives terms, and ${key} does not.`);
  return statement;
}

/** Where a commitment stands under each account, and over all of them. A function of the case alone. */
export function statusOf(asked: StatusCase): Status {
  const read = asked.readings.map(({ account, checks }) => readStatus(asked, account, checks));
  const readings = read.length > 0 ? read : [{ account: null, value: 'NOT_ENOUGH_EVIDENCE' as const, deciding: [] }];
  const value =
    asked.limit === null
      ? shared(
          readings.map((each) => each.value),
          'CONFLICTING_EVIDENCE',
        )
      : 'NOT_ENOUGH_EVIDENCE';
  const closings = asked.readings
    .map(({ account }) => closing(termsOf(account.under)))
    .filter((moment) => moment > asked.moment && moment < END_OF_TIME);
  return {
    value,
    explanation: explainStatus(asked, readings),
    readings: readings.map((each) => ({
      value: each.value,
      accounts: each.account?.claims.map(refOf) ?? [],
      explanation: explainStatusReading(asked, each),
      decidedBy: each.deciding.slice(0, DECIDING_CHECKS).map(refOf),
    })),
    validUntil: closings.length === 0 ? null : Math.min(...closings),
    limit: asked.limit,
  };
}

/** The moment at which a window is certainly closed; a window without an end never is. */
function closing({ window }: Terms): number {
  return window?.span.latestEnd ?? END_OF_TIME;
}

/**
 * Standing evidence one way decides, LATE before BROKEN; contested, or both ways: CONFLICTING_EVIDENCE; else PENDING
 * unless the window is certainly closed. A REFRAIN is KEPT only once it is closed, and that nothing was done breaks a
 * DO only then.
 */
function readStatus(asked: StatusCase, account: Account, checks: readonly PairCheck[]): StatusJudged {
  const terms = termsOf(account.under);
  const closed = closing(terms) <= asked.moment;
  const settlement = settleChecks(checks);
  const on = checks.filter(({ claim, relation, rule }) => {
    if (claim.key !== keptUnder(account).key || !rule.settles) return false;
    if (relation === 'SUPPORTS') return closed || terms.mode === 'DO';
    return relation === 'CONTRADICTS' && (closed || rule.name !== denialAgainstCompliance.name);
  });
  const standing = on.filter((check) => settlement.restsOn(check) === 'STANDS');
  const disputed = on.filter((check) => settlement.restsOn(check) === 'CONTESTED');
  const kept = standing.filter(({ relation }) => relation === 'SUPPORTS');
  const against = standing.filter(({ relation }) => relation === 'CONTRADICTS');
  const late = against.filter(isLate);
  const result = (value: StatusValue, deciding: readonly PairCheck[]): StatusJudged => ({
    account,
    value,
    deciding: [...new Map(inOrder(deciding).map((check) => [check.against.key, check.against])).values()],
  });
  if (kept.length > 0 && against.length > 0) return result('CONFLICTING_EVIDENCE', standing);
  if (late.length > 0) return result('LATE', late);
  if (against.length > 0) return result('BROKEN', against);
  if (kept.length > 0) return result('KEPT', kept);
  if (disputed.length > 0) return result('CONFLICTING_EVIDENCE', disputed);
  return result(closed ? 'NOT_ENOUGH_EVIDENCE' : 'PENDING', []);
}
