import { checksUnder, MOST_READINGS } from '../domain/accounts.ts';
import type { Commitment } from '../domain/record.ts';
import { keptUnder, statusOf } from '../domain/status.ts';
import type { Limit, Status } from '../domain/verdict.ts';
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
  const taken = accounts.slice(0, MOST_READINGS);
  const readings = await Promise.all(
    taken.map(async (account) => {
      const gathered = await evidence.gatherUnder(keptUnder(account), account, taken.length);
      return { account, checks: checksUnder(gathered.checks, [account]), limit: gathered.limit };
    }),
  );
  const more: Limit | null = taken.length < accounts.length ? 'TOO_MANY_READINGS' : null;
  const status = statusOf({
    commitment,
    readings,
    limit: [limit, ...readings.map((each) => each.limit), more].find((each) => each !== null) ?? null,
    vocabulary,
    moment,
  });
  const checks = readings.flatMap((reading) => reading.checks);
  return { status, quotes: quotedByStatus(status, checks, { vocabulary, named, accounts }) };
}
