import { readingsOf } from './accounts.ts';
import type { Case } from './case.ts';
import { settleChecks } from './standing.ts';

/**
 * What of a claim's standing other verdicts may depend on, as one text: under each reading, what becomes of the claim as
 * a whole and of each dimension that it states. While it stays the same, whatever made it so changes no other verdict.
 */
export function effectOf({ claim, checks, accounts }: Case): string {
  const { readings } = readingsOf(accounts, checks);
  const labels = readings.map((reading) => [
    reading.accounts.map(({ under }) => under.key),
    settleChecks(reading.checks).labels(claim),
  ]);
  return JSON.stringify(labels);
}
