/**
 * What is told of the record as it stood names claims, and leaves it to the record as it stands what they say: an object
 * with an id has the same fields however it is reached.
 */
import type { CheckParent, NamedClaim, StatusParent, VerdictParent } from './parents.ts';

/** A check found on the record as it stood at a moment (epoch milliseconds); null: as it stands. */
export function checkOf(check: CheckParent, recordedBy: number | null): CheckParent {
  if (recordedBy === null) return check;
  return { ...check, against: named(check.against), under: check.under && named(check.under), recordedBy };
}

/** As {@link checkOf}, a verdict. */
export function verdictOf(verdict: VerdictParent, recordedBy: number | null): VerdictParent {
  if (recordedBy === null) return verdict;
  return {
    ...verdict,
    decidedBy: verdict.decidedBy.map((check) => checkOf(check, recordedBy)),
    readings: verdict.readings.map((reading) => ({ ...reading, accounts: reading.accounts.map(named) })),
  };
}

/** As {@link checkOf}, a status. */
export function statusOf(status: StatusParent, recordedBy: number | null): StatusParent {
  if (recordedBy === null) return status;
  return {
    ...status,
    readings: status.readings.map((reading) => ({
      ...reading,
      accounts: reading.accounts.map(named),
      decidedBy: reading.decidedBy.map(named),
    })),
  };
}

function named({ key }: NamedClaim): NamedClaim {
  return { key };
}
