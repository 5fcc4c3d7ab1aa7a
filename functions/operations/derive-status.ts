import { checksUnder } from '../domain/judge.ts';
import type { Commitment } from '../domain/record.ts';
import { keptUnder, statusOf } from '../domain/status.ts';
import type { Status } from '../domain/verdict.ts';
import type { Evidence } from './evidence.ts';
import type { Quote } from './kept-ports.ts';
import { notingNames, quotedByStatus } from './quoting.ts';

/** Where a commitment stands at a moment (epoch milliseconds), from the evidence on record. */
export async function deriveStatus(evidence: Evidence, commitment: Commitment, moment: number): Promise<Status> {
  return (await deriveQuotingStatus(evidence, commitment, moment)).status;
}

/** The same, and whose words it says. */
export async function deriveQuotingStatus(
  evidence: Evidence,
  commitment: Commitment,
  moment: number,
): Promise<{ readonly status: Status; readonly quotes: readonly Quote[] }> {
  const { vocabulary, named } = notingNames(evidence.vocabulary);
  const { accounts, limit } = await evidence.accountsOf(commitment.key);
  const readings = await Promise.all(
    accounts.map(async (account) => {
      const gathered = await evidence.gatherUnder(keptUnder(account), account);
      return { account, checks: checksUnder(gathered.checks, [account]), limit: gathered.limit };
    }),
  );
  const status = statusOf({
    commitment,
    readings,
    limit: [limit, ...readings.map((each) => each.limit)].find((each) => each !== null) ?? null,
    vocabulary,
    moment,
  });
  const checks = readings.flatMap((reading) => reading.checks);
  return { status, quotes: quotedByStatus(status, checks, { vocabulary, named, accounts }) };
}
