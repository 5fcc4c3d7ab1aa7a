import type { Claim } from '../domain/record.ts';
import type { Derived } from './derive-verdict.ts';
import type { Reader } from './reader.ts';

/**
 * The verdict and the checks on a claim, where no page has them: once for each reader and `asOf` (epoch milliseconds;
 * null: every claim on the record counts). The rules are loaded when they are needed first: who reads pages needs none.
 */
export async function deriveOnTheSpot(reader: Reader, claim: Claim, asOf: number | null): Promise<Derived> {
  const { onTheSpot } = reader;
  const name = JSON.stringify([claim.key, asOf]);
  const derived = onTheSpot?.get(name) ?? derive(reader, claim, asOf);
  onTheSpot?.set(name, derived);
  return derived;
}

async function derive(...asked: readonly [reader: Reader, claim: Claim, asOf: number | null]): Promise<Derived> {
  const { deriveVerdictNow } = await import('./derive-now.ts');
  return deriveVerdictNow(...asked);
}
