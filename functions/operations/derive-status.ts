import type { Commitment } from '../domain/record.ts';
import { keptUnder, statusOf } from '../domain/status.ts';
import type { Status } from '../domain/verdict.ts';
import type { Evidence } from './evidence.ts';

/** Where a commitment stands at a moment (epoch milliseconds), from the evidence on record. */
export async function deriveStatus(evidence: Evidence, commitment: Commitment, moment: number): Promise<Status> {
  const { accounts } = await evidence.accountsOf(commitment.key);
  const readings = await Promise.all(
    accounts.map(async (account) => ({ account, checks: await evidence.gather(keptUnder(account), [account]) })),
  );
  return statusOf({ commitment, readings, limit: evidence.limit(), vocabulary: evidence.vocabulary, moment });
}
