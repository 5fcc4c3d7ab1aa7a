import type { Claim } from '../domain/record.ts';
import { type Derived, deriveVerdict } from './derive-verdict.ts';
import { openEvidence } from './evidence.ts';
import type { Reader } from './reader.ts';

/**
 * The verdict and the checks on a claim, where no page has them: once for each reader and `asOf` (epoch milliseconds;
 * null: every claim on the record counts).
 */
export async function deriveOnTheSpot(
  { derivations, onTheSpot }: Reader,
  claim: Claim,
  asOf: number | null,
): Promise<Derived> {
  const name = JSON.stringify([claim.key, asOf]);
  const derived = onTheSpot?.get(name) ?? derive(derivations, claim, asOf);
  onTheSpot?.set(name, derived);
  return derived;
}

async function derive(derivations: Reader['derivations'], claim: Claim, asOf: number | null): Promise<Derived> {
  return deriveVerdict(await openEvidence(derivations, asOf), claim);
}
