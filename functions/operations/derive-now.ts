import type { Claim, Commitment } from '../domain/record.ts';
import type { Status } from '../domain/verdict.ts';
import { deriveStatus } from './derive-status.ts';
import { type Derived, deriveVerdict } from './derive-verdict.ts';
import { openEvidence } from './evidence.ts';
import type { Reader } from './reader.ts';

/** The verdict and the checks on a claim, of the claims made by `asOf` (epoch milliseconds; null: of all of them). */
export async function deriveVerdictNow(
  { derivations, effort }: Reader,
  claim: Claim,
  asOf: number | null,
): Promise<Derived> {
  return deriveVerdict(await openEvidence(derivations, asOf, { effort }), claim);
}

/** The status of a commitment, as {@link deriveVerdictNow}: at that moment, else at that of the request. */
export async function deriveStatusNow(
  { derivations, now, effort }: Reader,
  commitment: Commitment,
  asOf: number | null,
): Promise<Status> {
  return deriveStatus(await openEvidence(derivations, asOf, { effort }), commitment, asOf ?? now);
}
