import type { Check } from '../domain/check.ts';
import { compareClaims } from '../domain/compare-claims.ts';
import type { Claim } from '../domain/record.ts';
import { openEvidence } from './evidence.ts';
import { identifyCheck } from './identify-check.ts';
import type { Reader } from './reader.ts';

/** Two claims, on record or not; under one account (a claim with Terms), or (null) under each that is on record. */
export type Comparing = { readonly claim: Claim; readonly against: Claim; readonly under: Claim | null };

/**
 * Everything that the rules find of one claim set against another; empty where the other does not bear on it, as no
 * claim bears on itself. What bears on it under another account is shown under the one that is given too, with the
 * comparison that rules it out.
 */
export async function compare(reader: Reader, { claim, against, under }: Comparing): Promise<readonly Check[]> {
  if (claim.key === against.key) return [];
  const evidence = await openEvidence(reader.derivations, null, { effort: reader.effort });
  const { statement } = claim;
  const read = statement?.type === 'Compliance' ? (await evidence.accountsOf(statement.commitment)).accounts : [];
  const known = read.map((account) => account.under).filter(({ key }) => key !== under?.key);
  const event = await evidence.eventOf(claim);
  return compareClaims(evidence.vocabulary, { claim, against, event }, under === null ? known : [under, ...known])
    .filter((check) => under === null || check.under === null || check.under === under)
    .map(identifyCheck);
}
